public import CivilTime
public import Diagnostics
public import PlanReading

/// A plan's files, read from the disk without any submission.
public struct PlanPreparation: Sendable {
  /// The files.
  public var sources: PlanSources
  /// The files of cases beside the plan.
  public var cases: [SourceText]
  /// The language that the project asks for; `nil` when it asks for none.
  public var language: Language?
  /// The time zones of the system, read when first asked for.
  public var zones: ZoneDatabase

  /// Every input with its digest.
  public var inputs: [InputDigest] { (sources.all + cases).map(InputDigest.init(of:)) }
}
