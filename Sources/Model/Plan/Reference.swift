public import CivilTime
public import Diagnostics

/// A document that a plan cites.
public struct Reference: Sendable, Hashable {
  /// Its identifier in the plan.
  public let id: ReferenceID
  /// Its official number, as the plan writes it; some documents have none.
  public let number: String?
  /// Its number in the usual form, where the plan writes it otherwise.
  public let normalized: String?
  /// The day it was issued, where it is known.
  public let issued: CivilDate?
  /// Who issued it.
  public let issuer: Localized
  /// What it is about.
  public let subject: Localized

  /// A document.
  public init(
    id: ReferenceID,
    number: String? = nil,
    normalized: String? = nil,
    issued: CivilDate? = nil,
    issuer: Localized,
    subject: Localized
  ) {
    self.id = id
    self.number = number
    self.normalized = normalized
    self.issued = issued
    self.issuer = issuer
    self.subject = subject
  }
}
