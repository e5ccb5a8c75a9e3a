/// What must not stand in a file of an office that goes around.
package enum SecretKind: String, Sendable, CaseIterable {
  /// A marking of secrecy: mật, tối mật, tuyệt mật.
  case marking
  /// The number of an identity card: nine or twelve digits.
  case identityNumber = "identity-number"
  /// The number of a passport.
  case passport
  /// A telephone number.
  case telephone
  /// An address of electronic mail.
  case mailAddress = "mail-address"
  /// The number of a bank account or of a payment card.
  case bankAccount = "bank-account"
  /// The name of a person after a form of address.
  case personName = "person-name"
}
