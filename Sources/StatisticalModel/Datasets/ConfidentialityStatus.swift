/// The confidentiality of an observation, apart from its flags since January 2025; CONF_STATUS.
package enum ConfidentialityStatus: UInt8, Sendable, Hashable {
  case confidential = 0x43
  case notForPublication = 0x4E
  case statisticalSecrecy = 0x50
}
