public import Diagnostics

/// One way in which a test did not come out as it states.
public struct Difference: Sendable {
  /// What differs.
  public let situation: DifferenceSituation
  /// Where the test states it.
  public let place: Place

  init(_ situation: DifferenceSituation, at place: Place) {
    self.situation = situation
    self.place = place
  }

  /// The difference as a diagnostic at its place.
  public var diagnostic: Diagnostic { Diagnostic(situation, at: place) }
}

/// What can differ between what a test states and what comes out.
public enum DifferenceSituation: Situation {
  /// The round that the test describes is no plan, registry or rule that can be checked.
  case notRun([Diagnostic])
  /// An expression failed, where the test expects a finding or none.
  case failed(Diagnostic)
  /// The obligation gave no result for the unit.
  case noResult
  /// A status that is neither fulfilled nor not applicable, in an example that must pass.
  case shouldPass(got: String, because: Localized)
  /// One of the things that a test may state, with what came out.
  case other(Aspect, expected: String, got: String, because: Localized?)
  /// A defect was found where none is expected; what it says.
  case found(Localized)
  /// No defect was found where one is expected.
  case notFound

  /// The things that a test may state.
  public enum Aspect: String, Sendable {
    case status, degree, attainable, due, gate, blocked, bound, refused
    case at, message, severity, fixed
  }
}
