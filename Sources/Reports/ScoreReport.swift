public import Checking
public import Diagnostics
internal import Evaluation
public import Model
public import Scoring

/// What a report on a scored round is made from, and what makes it reproducible.
public struct ScoreReport: Sendable {
  /// The scored round.
  public let result: ScoreResult
  /// What was found besides what the result holds: files that could not be read, remarks on the
  /// plan.
  public let besides: [Diagnostic]
  /// The program and every input.
  public let provenance: Provenance
  /// The language of titles, messages and headings.
  public let language: Language
  private let places: [UnitID: RankedUnit]
  private let unranked: [UnitID: UnrankedUnit]
  private let scores: [UnitID: Int]

  /// A report on `result`.
  public init(
    result: ScoreResult,
    besides: [Diagnostic] = [],
    provenance: Provenance,
    language: Language
  ) {
    self.result = result
    self.besides = besides
    self.provenance = provenance
    self.language = language
    let ranking = result.round.ranking
    let ranked = ranking.groups.flatMap(\.units).map { ($0.unit, $0) }
    places = Dictionary(ranked) { first, _ in first }
    let ids = result.round.units.ids
    scores = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    unranked = Dictionary(ranking.unranked.map { ($0.unit, $0) }) { first, _ in first }
  }

  /// The scores, one a unit in the registry's order.
  public var units: UnitScores { result.round.units }
  /// The profile by which the round was scored.
  public var profile: ScoringProfile { result.round.profile }
  /// What was found in inputs that count for no unit.
  public var diagnostics: [Diagnostic] { besides + result.diagnostics }

  /// The score of a unit; `nil` where it was not scored.
  public func score(of unit: UnitID) -> UnitScore? { scores[unit].map { units[$0] } }

  /// A unit's place; `nil` where it has none.
  public func place(of unit: UnitID) -> RankedUnit? { places[unit] }

  /// Why a unit has no place; `nil` where it has one.
  public func reasonUnranked(_ unit: UnitID) -> UnrankedUnit? { unranked[unit] }

  /// What was found in a unit's submission, by place.
  public func diagnostics(of unit: UnitID) -> [Diagnostic] {
    scores[unit].map { result.findings[$0] } ?? []
  }

  /// The title of a class of the profile.
  public func title(of resultClass: ClassID) -> Localized {
    profile.classes.first { $0.id == resultClass }?.title ?? Localized(resultClass.rawValue)
  }

  /// The name of a unit of the round.
  public func name(of unit: UnitID) -> Localized {
    result.registry.unit(unit)?.name ?? Localized(unit.rawValue)
  }

  /// The name of a group of the registry.
  public func name(of group: GroupID) -> Localized {
    result.registry.group(group)?.name ?? Localized(group.rawValue)
  }

  /// The greatest severity among what units came to and what was found; `nil` when nothing was.
  public var severity: Severity? {
    let ofDuties = result.standings.compactMap(\.severity).max()
    let ofUnits = result.findings.worst
    let ofFiles = diagnostics.map(\.severity).max()
    return [ofDuties, ofUnits, ofFiles].compactMap { $0 }.max()
  }
}
