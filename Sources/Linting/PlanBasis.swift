public import CivilTime
public import Diagnostics
public import PlanReading

/// The files of the plan by which is looked, and what reading them together found.
public struct PlanBasis: Sendable {
  let sources: PlanSources
  let diagnostics: [Diagnostic]
  let zones: ZoneDatabase

  /// A basis of `sources`, in which reading found `diagnostics`.
  public init(_ sources: PlanSources, diagnostics: [Diagnostic], zones: ZoneDatabase) {
    self.sources = sources
    self.diagnostics = diagnostics
    self.zones = zones
  }

  /// What reading the plan's files together found in `source`; nothing where it is none of them.
  ///
  /// A file that was changed since is read anew with the others.
  func findings(in source: SourceText) -> [Diagnostic] {
    guard let known = sources.all.first(where: { $0.path == source.path }) else { return [] }
    let all =
      known == source
      ? diagnostics : PlanReader.read(sources.replacing(source), zones: zones).diagnostics
    return all.filter { $0.place?.source.path == source.path }
  }

  /// Whether `source` is one of the plan's files.
  func holds(_ source: SourceText) -> Bool { sources.all.contains { $0.path == source.path } }
}

extension PlanSources {
  /// The same with `source` in place of the file of its path.
  fileprivate func replacing(_ source: SourceText) -> PlanSources {
    let replace = { (text: SourceText) in text.path == source.path ? source : text }
    return PlanSources(
      plan: replace(plan),
      previous: previous.map(replace),
      registry: replace(registry),
      scoring: scoring.map(replace),
      rules: rules.map(replace),
      calendar: calendar.map(replace),
      waivers: waivers.map(replace),
      receipts: receipts.map(replace),
      verifications: verifications.map(replace)
    )
  }
}
