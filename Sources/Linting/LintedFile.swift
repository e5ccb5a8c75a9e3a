public import Checking
public import CivilTime
public import Diagnostics
public import Schemas

/// What was found in one file.
public struct LintedFile: Sendable {
  /// The file.
  public let source: SourceText
  /// What the file was taken for.
  public let kind: DocumentKind
  /// What counts, by place; nothing of it tells a secret.
  public let findings: [Diagnostic]
  /// What a comment of the file takes out of the count, by place.
  public let ignored: [IgnoredFinding]
  /// The lines that no output may show.
  public let hidden: HiddenLines
  /// Whether YAML has nothing against the file, so that all of it was looked at.
  public let isSound: Bool

  /// What files of its kind declare by `kind:`.
  public var declaration: String { kind.declaration }
}

/// A finding that a comment in the file takes out of the count.
public struct IgnoredFinding: Sendable, Equatable {
  /// The finding.
  public let diagnostic: Diagnostic
  /// Why it does not count, as the comment says it; `nil` where that must not be shown.
  public let reason: String?
  /// The last day on which the comment counts; `nil` for always.
  public let until: CivilDate?
  /// The comment.
  public let place: Place
}

/// What was found in the files that were looked at.
public struct LintResult: Sendable {
  /// The files, by path.
  public var files: [LintedFile]
  /// The day by which comments lapse and rules judge.
  public let asOf: CivilDate
  /// The plan by which submissions were looked at; `nil` where there was none.
  public let plan: LintPlan?
  /// The kinds of findings that the plan's rules make, in the order of the rules.
  public let rules: [LintKind]

  /// The kind of findings with this identifier.
  public func kind(_ id: DiagnosticID) -> LintKind {
    rules.first { $0.id == id } ?? LintKind.own(id)
      ?? LintKind(id: id, title: Localized(id.rawValue), reason: Localized(id.rawValue))
  }

  /// All that counts, file by file.
  public var findings: [Diagnostic] { files.flatMap(\.findings) }

  /// The findings of confidential texts, but for the made-up ones of rules and cases.
  public var confidential: [Diagnostic] {
    findings.filter { $0.isConfidential && $0.severity > .info }
  }
}

/// The plan by which files were looked at.
public struct LintPlan: Sendable, Equatable {
  /// Its identifier.
  public let id: String
  /// Its version.
  public let version: Int
}

/// A kind of finding: what it is called, and why it matters.
public struct LintKind: Sendable, Equatable {
  /// The stable identifier.
  public let id: DiagnosticID
  /// What is wrong, in a few words.
  public let title: Localized
  /// Why it matters, in a sentence.
  public let reason: Localized

  /// Whether a comment can take findings of this kind out of the count.
  public var canBeIgnored: Bool { !id.isBeyondIgnoring }
}
