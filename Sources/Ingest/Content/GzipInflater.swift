#if ISAL
  /// Inflates one gzip member after another, by the library that Package.swift has found.
  typealias GzipInflater = ISALInflater
#else
  /// Inflates one gzip member after another, by the library that Package.swift has found.
  typealias GzipInflater = ZlibInflater
#endif
