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
  /// For each unit of the registry: where it stands among the scores, the ranked units of its group
  /// and the unranked ones.
  private var places: [UnitPlace]

  /// Where one unit stands; -1 where it does not.
  private struct UnitPlace {
    var score: Int32 = -1
    var group: Int32 = -1
    /// Its place among the units of the group, or among the unranked.
    var place: Int32 = -1
  }

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
    places = Array(repeating: UnitPlace(), count: result.registry.units.count)
    for (index, unit) in result.round.units.ids.enumerated() {
      note(unit) { $0.score = Int32(truncatingIfNeeded: index) }
    }
    let ranking = result.round.ranking
    for (group, ranked) in ranking.groups.enumerated() {
      for (place, unit) in ranked.units.enumerated() {
        note(unit.unit) { noted in
          noted.group = Int32(truncatingIfNeeded: group)
          noted.place = Int32(truncatingIfNeeded: place)
        }
      }
    }
    for (place, unit) in ranking.unranked.enumerated() {
      note(unit.unit) { $0.place = Int32(truncatingIfNeeded: place) }
    }
  }

  private mutating func note(_ unit: UnitID, _ change: (inout UnitPlace) -> Void) {
    if let position = result.registry.position(of: unit) { change(&places[position]) }
  }

  private func noted(_ unit: UnitID) -> UnitPlace {
    result.registry.position(of: unit).map { places[$0] } ?? UnitPlace()
  }

  private func score(at unit: UnitID) -> Int? {
    let score = noted(unit).score
    return score < 0 ? nil : Int(score)
  }

  /// The scores, one a unit in the registry's order.
  public var units: UnitScores { result.round.units }
  /// The profile by which the round was scored.
  public var profile: ScoringProfile { result.round.profile }
  /// What was found in inputs that count for no unit.
  public var diagnostics: [Diagnostic] { besides + result.diagnostics }

  /// The score of a unit; `nil` where it was not scored.
  public func score(of unit: UnitID) -> UnitScore? { score(at: unit).map { units[$0] } }

  /// A unit's place; `nil` where it has none.
  public func place(of unit: UnitID) -> RankedUnit? {
    let noted = noted(unit)
    guard noted.group >= 0 else { return nil }
    return result.round.ranking.groups[Int(noted.group)].units[Int(noted.place)]
  }

  /// Why a unit has no place; `nil` where it has one.
  public func reasonUnranked(_ unit: UnitID) -> UnrankedUnit? {
    let noted = noted(unit)
    guard noted.group < 0, noted.place >= 0 else { return nil }
    return result.round.ranking.unranked[Int(noted.place)]
  }

  /// What was found in a unit's submission, by place.
  public func diagnostics(of unit: UnitID) -> [Diagnostic] {
    score(at: unit).map { result.findings[$0] } ?? []
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
