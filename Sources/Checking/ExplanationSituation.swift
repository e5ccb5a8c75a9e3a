public import Diagnostics

/// Why something cannot be explained or improved.
enum ExplanationSituation: Situation {
  /// No unit has this identifier, name or alias; with the nearest that there is.
  case noUnit(String, suggestion: String?)
  /// Several units bear this name.
  case severalUnits(String, [String])
  /// The plan has no such obligation or clause; with the nearest that there is.
  case noObligation(String, suggestion: String?)
  /// The clause asks nothing that is judged.
  case noDuty(String)
  /// The unit's submission is not among those that were given.
  case notGiven(String)
  /// The unit's submission cannot be judged.
  case unreadable(String)
  /// There is no scoring profile.
  case noProfile
  /// The profile has no scheme for the unit.
  case noScheme(String)
  /// The profile has no such class; with those that there are, and the nearest.
  case noClass(String, [String], suggestion: String?)
  /// The profile commends nobody.
  case noCommendation
}

/// Why something cannot be explained or improved, as diagnostics.
public struct ExplanationFailure: Error {
  /// What is wrong; at least one.
  public let diagnostics: [Diagnostic]

  init(_ situation: ExplanationSituation) {
    diagnostics = [Diagnostic(situation, at: nil)]
  }
}
