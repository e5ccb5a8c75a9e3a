public import CivilTime
public import Diagnostics

/// Everything a check needs, read from the disk.
public struct Preparation: Sendable {
  /// The plan.
  public var plan: SourceText
  /// The registry of units.
  public var registry: SourceText
  /// The scoring profile; `nil` when none is named.
  public var scoring: SourceText?
  /// The rule files.
  public var rules: [SourceText]
  /// The submissions that could be read.
  public var submissions: [SourceText]
  /// Whether these are all submissions of the round, so that units without one have none.
  public var isWholeRound: Bool
  /// The day that was asked for; `nil` means today.
  public var asOf: CivilDate?
  /// The language that the project asks for; `nil` when it asks for none.
  public var language: Language?
  /// The time zones of the system, read when first asked for.
  public var zones: ZoneDatabase
  /// What could not be read among the submissions; the others are checked all the same.
  public var diagnostics: [Diagnostic]

  /// Every input with its digest: plan, registry, scoring, rules, submissions.
  public var inputs: [InputDigest] {
    let fixed = [plan, registry] + (scoring.map { [$0] } ?? [])
    return (fixed + rules + submissions).map(InputDigest.init(of:))
  }
}

/// Why nothing can be checked: what a person named is not there, or the project is wrong.
public struct PreparationFailure: Error {
  /// What is wrong; at least one.
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  init(_ situation: WorkspaceSituation, at place: Place? = nil) {
    self.init([Diagnostic(situation, at: place)])
  }
}
