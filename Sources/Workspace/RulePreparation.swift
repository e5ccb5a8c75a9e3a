public import CivilTime
public import Diagnostics

/// Rules, and the plan with the cases that prove it, read from the disk.
public struct RulePreparation: Sendable {
  /// All rule files.
  public var rules: [SourceText]
  /// The chosen files, rules and cases alike; `nil` means all.
  public var chosen: [SourceText]?
  /// The names among the choice that lead to no file: identifiers of rules or obligations.
  public var identifiers: [String]
  /// The plan; `nil` when none is named.
  public var plan: SourceText?
  /// The versions that the plan replaces, the newest first.
  public var previous: [SourceText] = []
  /// The registry of units; `nil` without a plan.
  public var registry: SourceText?
  /// The scoring profile; `nil` when none is named.
  public var scoring: SourceText?
  /// The calendar that the plan names; `nil` when it names none.
  public var calendar: SourceText?
  /// The files of cases beside the plan.
  public var cases: [SourceText]
  /// The language that the project asks for; `nil` when it asks for none.
  public var language: Language?
  /// The time zones of the system, read when first asked for.
  public var zones: ZoneDatabase
}
