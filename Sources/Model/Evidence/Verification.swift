public import CivilTime
public import Diagnostics

/// What an office found when it looked at something that a unit states.
public struct Verification: Sendable, Equatable {
  /// What was looked at.
  public enum Subject: Sendable, Hashable {
    /// A record of the submission, by its identifier or the key under which it stands.
    case record(String)
    /// A duty as a whole.
    case obligation(ObligationID)
  }

  /// How it came out.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// It is so.
    case verified
    /// It is not so.
    case rejected
  }

  /// The unit that states it.
  public let unit: UnitID
  /// What was looked at.
  public let subject: Subject
  /// How it came out.
  public let outcome: Outcome
  /// The day of the result.
  public let checked: CivilDate
  /// The unit or party that looked.
  public let office: String
  /// The post that did it; never a name.
  public let post: String?
  /// Why.
  public let note: Localized?
  /// Where it is written.
  public let place: Place

  /// A verification.
  public init(
    unit: UnitID,
    subject: Subject,
    outcome: Outcome,
    checked: CivilDate,
    office: String,
    post: String? = nil,
    note: Localized? = nil,
    place: Place
  ) {
    self.unit = unit
    self.subject = subject
    self.outcome = outcome
    self.checked = checked
    self.office = office
    self.post = post
    self.note = note
    self.place = place
  }
}

extension Sequence<Verification> {
  /// The last result about each thing that was known on `day`. Linear.
  public func latest(knownAt day: CivilDate) -> [Verification.Subject: Verification] {
    var latest: [Verification.Subject: Verification] = [:]
    for verification in self where verification.checked <= day {
      if let known = latest[verification.subject], known.checked > verification.checked { continue }
      latest[verification.subject] = verification
    }
    return latest
  }
}
