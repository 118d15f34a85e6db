/// The files of the sample: a table in both layouts of Eurostat, another one, a list of titles.
package enum SampleSnapshots {
  package static let learning = "snapshots/estat/2024/trng_lfse_04.tsv"
  package static let oldLearning = "snapshots/estat/2017-04/trng_lfse_04.tsv"
  package static let specialists = "snapshots/estat/2025/isoc_sks_itspt.tsv"
  package static let titles = "snapshots/france/2024-03/tension.csv"

  /// By path below `snapshots`.
  static let files: [String: [UInt8]] = [
    "estat/2024/trng_lfse_04.tsv": Array(learningText.utf8),
    "estat/2017-04/trng_lfse_04.tsv": Array(oldLearningText.utf8),
    "estat/2025/isoc_sks_itspt.tsv": Array(specialistsText.utf8),
    "france/2024-03/tension.csv": latin1(titlesText),
  ]

  package static let learningText = """
    freq,unit,sex,age,geo\\TIME_PERIOD\t2019 \t2020 \t2021 \t2022 \t2023 
    A,PC,F,Y25-64,BE25\t8.5 \t7.7 \t11.6 b\t11.4 \t12.6 
    A,PC,T,Y25-64,BE\t8.2 \t7.4 \t10.2 b\t10.3 \t11.1 
    A,PC,T,Y25-64,BE2\t8.6 \t7.6 \t10.7 b\t10.9 \t11.2 
    A,PC,T,Y25-64,BE25\t7.4 \t6.7 \t10.8 b\t10.6 \t12.1 
    A,PC,T,Y25-64,EU27_2020\t10.8 \t9.1 \t10.8 b\t11.9 \t12.8 
    A,PC,T,Y25-64,FR\t19.5 \t13.0 \t11.0 b\t13.3 \t14.9 
    A,PC,T,Y25-64,FRE1\t16.4 \t: u\t9.4 b\t11.7 \t13.0 u
    A,PC,T,Y25-64,NO\t19.3 \t16.4 \t18.6 b\t: \t19.8 
    A,PC,T,Y55-64,BE25\t4.1 \t3.9 \t5.0 \t5.2 \t6.0 

    """

  static let oldLearningText = """
    unit,sex,age,geo\\time\t2016 \t2015 \t2014 
    PC,T,Y25-64,BE25\t6.4 \t6.0 \t6.2 
    PC,T,Y25-64,FR30\t16.9 \t16.5 \t16.0 b

    """

  package static let specialistsText = """
    freq,unit,geo\\TIME_PERIOD\t2023 \t2024 \t2025 
    A,THS_PER,BE\t273.1 \t292.9 \t290.6 
    A,THS_PER,EU27_2020\t9939.7 e\t10274.7 e\t10450.8 e

    """

  package static let titlesText = """
    région;métier;code
    "France entière";"Mécaniciens ""auto""; et réparateurs";D2Z40
    Hauts-de-France;Ingénieurs de l'informatique;M2Z90
    Hauts-de-France;"Techniciens d’étude
    et de développement";M1Z80
    Hauts-de-France;Éleveurs;A0Z41

    """

  /// The text as ISO-8859-1; `’` as Windows-1252 has it.
  package static func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      scalar == "\u{2019}" ? 0x92 : UInt8(truncatingIfNeeded: scalar.value)
    }
  }
}
