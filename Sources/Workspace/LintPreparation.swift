public import CivilTime
public import Diagnostics
public import Evaluation
public import PlanReading

/// The files that are to be looked at, and the plan by which, read from the disk.
public struct LintPreparation: Sendable {
  /// The files that could be read.
  public var files: [WorkspaceFile]
  /// The files of the plan; `nil` where neither an option nor a project names one.
  public var sources: PlanSources?
  /// The day that was asked for; `nil` means today.
  public var asOf: CivilDate?
  /// The language that the project asks for; `nil` when it asks for none.
  public var language: Language?
  /// The time zones of the system, read when first asked for.
  public var zones: ZoneDatabase
  /// What became of the files that submissions name as evidence.
  public var evidence: EvidenceFiles
  /// What could not be read; the others are looked at all the same.
  public var diagnostics: [Diagnostic]

  /// Every input with its digest: the plan's files, then the others.
  public var inputs: [InputDigest] {
    let fixed = sources?.all ?? []
    let paths = Set(fixed.map(\.path))
    let others = files.map(\.text).filter { !paths.contains($0.path) }
    return (fixed + others).map(InputDigest.init(of:))
  }
}

extension LintPreparation {
  /// Spares the examples of rules where no rule of the plan is itself looked at.
  mutating func leaveOutExamples() {
    guard let rules = sources?.rules else { return }
    let looked = Set(files.map(\.text.path))
    sources?.readsExamples = rules.contains { looked.contains($0.path) }
  }
}

/// A file that was read, and where it can be written again.
public struct WorkspaceFile: Sendable {
  /// What was read.
  public let text: SourceText
  /// The absolute path; `nil` for standard input.
  let absolute: String?
}
