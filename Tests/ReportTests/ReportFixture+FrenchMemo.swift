/// The whole page for a memorandum that the fixture gives in French; `␣` stands for U+00A0 and `‿`
/// for U+202F.
extension ReportFixture {
  static let frenchMemo = #"""
    # La Lys

    L'Union européenne s'était fixé pour 2020 un objectif de 15‿% pour la participation des \#
    adultes de 25 à 64 ans à la formation au cours des quatre semaines précédentes. En 2023, dernière année \#
    commune à toutes les zones comparées, la moyenne européenne s'élevait à 12,8‿%, en \#
    dessous de l'objectif (écart␣: 2,2␣points de pourcentage). Flandre occidentale␣: \#
    12,1‿%, proche de la moyenne, en dessous de l'objectif (écart␣: 2,9␣points de \#
    pourcentage)‿; Nord-Pas-de-Calais␣: 9,6‿%␣(u), en dessous de la moyenne comme de \#
    l'objectif (5,4)‿; Belgique␣: 11,1‿%, en dessous de la moyenne comme de l'objectif \#
    (3,9)‿; France␣: 15,2‿%, au-dessus de la moyenne, objectif atteint.

    L'Union européenne s'est fixé pour 2030 un objectif de 20␣millions pour le nombre de \#
    spécialistes des TIC en emploi. En 2024, dernière année commune à toutes les zones comparées, le \#
    total de l'Union s'élevait à 10,27␣millions, en dessous de l'objectif (écart␣: \#
    9,73␣millions). Cet objectif est un total pour l'Union␣: il n'est réparti ni entre \#
    les pays ni entre les régions. Belgique␣: 289‿300‿; France␣: 1,40␣million. Pas de \#
    chiffre (Flandre occidentale et Nord-Pas-de-Calais)␣: aucune série n'existe.

    Flamand␣: 1 intitulé transcrit sur 1 relève des TIC (noyau). Liste␣: VDAB, Région flamande \#
    (BE2), édition 2026-02-01‿; liste d'un service de l'emploi (probablement, à confirmer). \#
    Français␣: aucune liste de métiers en pénurie n'est fournie pour toute la zone. Des listes de \#
    types différents ne disent pas la même chose. Leurs longueurs ne sont pas comparées.

    ## Chiffres

    | Zone                       | Formation des adultes, quatre semaines | Écart (points \#
    de pourcentage) | Spécialistes des TIC |         Écart |
    | -------------------------- | -------------------------------------: | \#
    ----------------------------: | -------------------: | ------------: |
    | Flandre occidentale (BE25) |                           12,1‿%, 2023 |               \#
                2,9 |                : [1] |             – |
    | Nord-Pas-de-Calais (FRE1)  |                        9,6‿%␣(u), 2023 |               \#
                5,4 |                : [1] |             – |
    | Belgique (BE)              |                           11,1‿%, 2023 |               \#
                3,9 |        289‿300, 2024 |             – |
    | France (FR)                |                       15,2‿%, 2023 [2] |               \#
               −0,2 |   1,40␣million, 2024 |             – |
    | Union européenne           |                           12,8‿%, 2023 |               \#
                2,2 | 10,27␣millions, 2024 | 9,73␣millions |
    | Objectif                   |                             15‿%, 2020 |               \#
                  – |    20␣millions, 2030 |             – |

    Édition des données (date de la table, non année de référence)␣: isoc_sks_itspt \#
    2026-04-17‿; trng_lfse_04 2024‿; vdab_2026 2026-02-01.

    ## Notes

    1. Spécialistes des TIC␣: aucune série n'existe.
    2. France (Formation des adultes, quatre semaines)␣: un chiffre plus récent existe, \#
    16,0‿% en 2024.
    3. Référence (Formation des adultes, quatre semaines)␣: Flandre occidentale F-2G0G40R4, \#
    Nord-Pas-de-Calais F-2M0G40R4, Belgique F-2R0G40R4, France F-2W0G40R4, Union \#
    européenne F-340G40R4.
    4. Référence (Spécialistes des TIC)␣: Belgique F-3R0G40R4, France F-3W0G40R4, Union \#
    européenne F-400G40R4.
    5. Compétences numériques de base␣: absent des données fournies. Table qui le \#
    donnerait␣: isoc_r_dskl_i.

    ## Signes (flags)

    - u␣: faible fiabilité
    - Les signes (isoc_sks_itspt, édition 2026-04-17) ne sont pas connus à partir de \#
    2023␣: un chiffre sans lettre peut en porter une à la source.

    «␣:␣» non disponible‿; «␣–␣» sans objet. Un code tel que F-0000000A est la référence d'un \#
    chiffre␣: elle figure à côté de sa source dans les fichiers CSV. Codes des zones␣: NUTS \#
    2024.

    ## Objectifs

    - Objectif␣: 15‿% en 2020. Statut␣: échéance passée. Source juridique␣: Décision | \#
    article 4.
    - Objectif␣: 20␣millions en 2030. Statut␣: en vigueur. Source juridique␣: Décision | \#
    article 4.

    La formation des adultes se mesure sur quatre semaines (enquête sur les forces de \#
    travail) ou sur douze mois (enquête sur les forces de travail ou enquête sur \#
    l'éducation des adultes, avec ou sans la formation guidée sur le lieu de travail). \#
    Ces mesures ne sont jamais mélangées. Cette page emploie␣: Formation des adultes, \#
    quatre semaines.

    ## Sources

    - Source␣: Eurostat (code des données en ligne␣: isoc_sks_itspt), édition 2026-04-17.
    - Source␣: Eurostat (code des données en ligne␣: trng_lfse_04), édition 2024.
    - Source␣: VDAB, vdab_2026, édition 2026-02-01.

    Les données d'Eurostat sont utilisées sous la licence CC BY 4.0. Écarts, comparaisons \#
    et parts␣: calculs de Skillgap.

    """#
}
