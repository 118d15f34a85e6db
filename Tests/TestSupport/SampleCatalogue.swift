/// The catalogue of the sample: ten areas, two indicators, one territory, one shortage list.
package enum SampleCatalogue {
  /// By file name.
  package static let files = [
    "areas.csv": areas, "codelists.csv": codelists, "datasets.csv": datasets,
    "fap2009-rome3.csv": fap, "flags.csv": flags, "labels.csv": labels,
    "nuts-recodes.csv": recodes,
    "occupations.csv": occupations, "rome3-isco08.csv": rome, "targets.csv": targets,
    "territories.csv": territories, "populations.csv": populations,
    "territory-parts.csv": parts, "aggregation.yml": aggregation, "indicators.yml": indicators,
    "quality.yml": quality, "roles.yml": roles, "trends.yml": trends, "fair-share.yml": fairShare,
    "baselines.csv": baselines, "ict-rules.csv": ictRules,
    "occupation-crosswalks.csv": crosswalks, "occupation-titles.csv": titles,
    "occupation-words.csv": words, "title-changes.csv": changes,
    "title-confirmations.csv": confirmations, "occupation-watches.yml": watches,
    "shortage-lists.yml": lists,
  ]

  static let areas = """
    code,kind,level,parent,nuts2013,nuts2016,nuts2021,nuts2024,eu27_2020,name_national,name_fr,\
    name_nl,name_en
    EU27_2020,aggregate,,,0,0,0,0,0,European Union,Union européenne,Europese Unie,European Union
    BE,country,0,,1,1,1,1,1,Belgique/België,Belgique,België,Belgium
    BE2,region,1,BE,1,1,1,1,1,Vlaams Gewest,Flandre,Vlaanderen,Flanders
    BE25,region,2,BE2,1,1,1,1,1,Prov. West-Vlaanderen,Flandre occidentale,West-Vlaanderen,\
    West Flanders
    FR,country,0,,1,1,1,1,1,France,France,Frankrijk,France
    FR3,region,1,FR,1,0,0,0,1,Nord - Pas-de-Calais,,,
    FR30,region,2,FR3,1,0,0,0,1,Nord - Pas-de-Calais,,,
    FRE,region,1,FR,0,1,1,1,1,Hauts-de-France,Hauts-de-France,Hauts-de-France,Hauts-de-France
    FRE1,region,2,FRE,0,1,1,1,1,Nord-Pas de Calais,Nord-Pas-de-Calais,Nord-Pas-de-Calais,\
    Nord-Pas-de-Calais
    NO,country,0,,0,0,1,1,0,Norge,Norvège,Noorwegen,Norway

    """

  static let codelists = """
    dimension,code,label_en
    age,Y25-64,aged 25 to 64
    sex,F,women
    sex,T,all
    unit,PC,per cent
    unit,THS_PER,thousand persons

    """

  static let datasets = """
    dataset,agency,publisher,title,dimensions,licence,licence_act
    isoc_sks_itspt,estat,Sample office,Employed ICT specialists,freq unit geo,\
    CC BY 4.0,Commission Decision 2011/833/EU
    trng_lfse_04,estat,Sample office,"Participation in learning, last 4 weeks",freq unit sex age geo,\
    CC BY 4.0,Commission Decision 2011/833/EU

    """

  static let flags = """
    letter,meaning_fr,meaning_nl,meaning_en
    b,rupture de série,breuk in de tijdreeks,break in time series
    d,définition différente,afwijkende definitie,definition differs
    e,estimé,geraamd,estimated
    u,faible fiabilité,weinig betrouwbaar,low reliability

    """

  static let labels = """
    dimension,label,code,source
    unit,Percentage,PC,code list

    """

  static let populations = """
    age,area,year,persons,source
    Y25-64,BE25,2023,600000,sample office

    """

  static let parts = """
    territory,side,year,persons,is_estimate,source

    """

  static let aggregation = """
    - rule: minimum-coverage
      value: "0.80"
      source: rule of the sample

    """

  static let quality = """
    - rule: jump-threshold
      value: "5"
      source: rule of the sample
      status: to be confirmed
    - rule: jump-minimum-changes
      value: "3"
      source: rule of the sample
      status: to be confirmed

    """

  static let roles = """
    - role: union
      areas: [EU27_2020]
    - role: memo-opening
      indicators: [adult-learning-4-weeks, ict-specialists]
    - role: adult-learning
      indicators: [adult-learning-4-weeks]
    - role: learning-beside-shortages
      indicators: [adult-learning-4-weeks]
    - role: persons-by-age
      indicators: []
    - role: employment-in-all-activities
      indicators: []
    - role: employment-in-information-communication
      indicators: []

    """

  static let recodes = """
    from_edition,from_code,to_edition,to_code,relation,persons_2018
    2013,FR30,2016,FRE1,recode,

    """

  static let occupations = """
    isco08,label_en,ict_set
    1330,Information and communications technology services managers,core
    2519,Software developers not elsewhere classified,core
    2522,Systems administrators,core
    3511,Information and communications technology operations technicians,core
    7231,Motor vehicle mechanics and repairers,none

    """

  static let rome = """
    rome3,label_fr,isco08,reading,source
    I1604,Mécanique automobile,7231,official,table
    M1801,Administration de systèmes d'information,2522,official,table
    M1802,Expertise et support en systèmes d'information,1330,official,table
    M1805,Études et développement informatique,2519,official,table
    M1805,Études et développement informatique,2522,second,by content
    M1810,Production et exploitation de systèmes d'information,3511,official,table

    """

  static let fap = """
    fap2009,label_fr,rome3,condition
    D2Z40,Mécaniciens,I1604,always
    M1Z80,Techniciens d'étude et de développement en informatique,M1805,by level
    M2Z90,Ingénieurs et cadres d'étude en informatique,M1802;M1801;M1805;M1810,by level
    M2Z91,Ingénieurs et cadres de maintenance en informatique,I1401,by level

    """

  static let targets = """
    target,area,indicator,label_fr,label_nl,label_en,value,unit,period,status,for_others,\
    note_fr,note_nl,note_en,source_fr,source_nl,source_en
    adult-learning-2020,EU27_2020,adult-learning-4-weeks,ET 2020 : formation des adultes,\
    ET 2020: volwassenenonderwijs,ET 2020: adult learning,15,PC,2020,passed,benchmark,,,,\
    ET 2020,ET 2020,ET 2020
    digital-decade-ict-specialists,EU27_2020,ict-specialists,Décennie numérique : spécialistes,\
    Digitaal decennium: specialisten,Digital Decade: specialists,20000,THS_PER,2030,in force,none,,,,\
    Décision (UE) 2022/2481,Besluit (EU) 2022/2481,Decision (EU) 2022/2481

    """

  static let territories = """
    territory,label_fr,label_nl,label_en,side,side_fr,side_nl,side_en,region,covers,fit,\
    note_fr,note_nl,note_en
    lys,Vallée de la Lys,Leievallei,Lys Valley,flemish,versant flamand,Vlaamse kant,Flemish side,\
    BE25,BE25,exact,,,
    lys,Vallée de la Lys,Leievallei,Lys Valley,french,versant français,Franse kant,French side,\
    FRE1,,part,la rive sud,de zuidoever,the south bank

    """

  static let lists = """
    - id: tension
      agency: france
      names: {fr: "métiers en tension", nl: "knelpuntberoepen", en: "shortage occupations"}
      publisher: Sample ministry
      kind: work-permit
      kind_confirmed: true
      language: fr
      code_system: FAP-2009
      format: {delimiter: ";", encoding: ISO-8859-1}
      title_column: métier
      code_column: code
      area: {column: région, values: {"France entière": FR, "Hauts-de-France": FRE}}
      kind_names: {fr: "liste pour les autorisations de travail", nl: "lijst voor arbeidsvergunningen", en: "list for work permits"}
      note: null

    """
}
