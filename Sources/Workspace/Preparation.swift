public import CivilTime
public import Diagnostics
public import Evaluation
public import PlanReading

/// Everything a check needs, read from the disk.
public struct Preparation: Sendable {
  /// The files by which submissions are judged.
  public var sources: PlanSources
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
  /// What became of the files that submissions name as evidence.
  public var evidence: EvidenceFiles
  /// What could not be read among the submissions; the others are checked all the same.
  public var diagnostics: [Diagnostic]

  /// Every input with its digest: the plan's files, then the submissions.
  public var inputs: [InputDigest] {
    (sources.all + submissions).map(InputDigest.init(of:))
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
