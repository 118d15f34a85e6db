extension SampleCatalogue {
  static let ictRules = """
    kind,scope,pattern,is_ict,source
    code,FAP-2009,M1Z8,1,rule of the sample
    word,,informatique*,1,rule of the sample
    word,fr,dessinateur*,0,rule of the sample

    """

  static let crosswalks = """
    system,code,isco08,reading,source
    FAP-2021,M2X90,2519,official,sample

    """

  static let titles = """
    language,title,isco08,from_year,to_year,source
    fr,Programmeur / Programmeuse,2519,,2025,sample
    nl,Software ontwikkelaar,2519,2020,,sample

    """

  static let words = """
    language,isco08,core,context
    fr,2519,développeur;programmeur,logiciel;application

    """

  static let changes = """
    list,year,from_title,to_title,relation,source
    tension,2025,Informaticiens,Développeurs,renamed,sample

    """

  static let confirmations = """
    list,title,isco08,from_year,to_year,source
    tension,Développeurs,2519,2025,2030,a person

    """

  static let watches = """
    - id: developers
      names: {fr: Développeurs, nl: Ontwikkelaars, en: Developers}
      codes:
        FAP-2009: [M1Z80]
      near: ["2519"]
      words:
        fr: ["developpeur*"]
      note: null
      source: sample

    """
}
