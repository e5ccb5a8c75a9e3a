public import CivilTime
public import Diagnostics

/// A decision that changes what one unit owes.
public struct Waiver: Sendable, Equatable {
  /// What a waiver does.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It removes the duty, unless it was fulfilled anyway.
    case waive
    /// It moves the bound.
    case extend
    /// It asks less.
    case reduce
    /// It suspends the duty.
    case stay
  }

  /// The duty.
  public let obligation: ObligationID
  /// The unit.
  public let unit: UnitID
  /// What it does.
  public let kind: Kind
  /// Who granted it: a party or a unit of the registry.
  public let authority: String
  /// The number of the document.
  public let documentNumber: String
  /// The day the document was signed, where it is known.
  public let signed: CivilDate?
  /// The day it was granted.
  public let granted: CivilDate
  /// The days on which it holds.
  public let validity: Validity
  /// The new bound, for `extend`.
  public let newDeadline: Deadline?
  /// The new number, for `reduce`.
  public let newLeast: Int?
  /// Why it was granted.
  public let reason: Localized
  /// Where it is written.
  public let place: Place

  /// A waiver.
  public init(
    obligation: ObligationID,
    unit: UnitID,
    kind: Kind,
    authority: String,
    documentNumber: String,
    signed: CivilDate? = nil,
    granted: CivilDate,
    validity: Validity,
    newDeadline: Deadline? = nil,
    newLeast: Int? = nil,
    reason: Localized,
    place: Place
  ) {
    self.obligation = obligation
    self.unit = unit
    self.kind = kind
    self.authority = authority
    self.documentNumber = documentNumber
    self.signed = signed
    self.granted = granted
    self.validity = validity
    self.newDeadline = newDeadline
    self.newLeast = newLeast
    self.reason = reason
    self.place = place
  }
}

/// Who may grant waivers, and which.
public struct WaiverAuthority: Sendable, Hashable {
  /// A party or a unit of the registry.
  public let authority: String
  /// What it may grant.
  public let kinds: [Waiver.Kind]
  /// The clauses on which its power rests.
  public let clauses: [ClauseID]

  /// An authority.
  public init(authority: String, kinds: [Waiver.Kind], clauses: [ClauseID] = []) {
    self.authority = authority
    self.kinds = kinds
    self.clauses = clauses
  }
}
