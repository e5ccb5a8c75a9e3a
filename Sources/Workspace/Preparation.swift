public import CivilTime
public import Diagnostics
public import Evaluation
public import PlanReading
public import Streaming

/// Everything a check needs, read from the disk.
public struct Preparation: Sendable {
  /// The files by which submissions are judged.
  public var sources: PlanSources
  /// The submissions that could be read; none where they are read on demand.
  public var submissions: [SourceText]
  /// The submissions, each when it is asked for.
  public var source: SubmissionSource
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

  /// Every input with its digest, where submissions were read on demand.
  ///
  /// - Parameter digests: What the bytes of each file of the source were when it was read; a file
  ///   that could not be read is no input.
  public func inputs(_ digests: [ContentDigest?]) -> [InputDigest] {
    sources.all.map(InputDigest.init(of:))
      + zip(source.paths, digests).compactMap { path, digest in
        digest.map { InputDigest(path: path, digest: $0) }
      }
  }
}

/// When submissions are read.
public enum SubmissionReading: Sendable {
  /// All at once, before anything is judged.
  case atOnce
  /// Each when it is judged.
  case onDemand
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
