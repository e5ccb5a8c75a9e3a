public import Diagnostics
public import Model

/// The order of the units of one group, with how sure it is.
public struct GroupRanking: Sendable, Hashable {
  /// The group.
  public let group: GroupID
  /// Its name, where the registry has it.
  public let name: Localized
  /// Its ranked units, best first; those that share a place stand by identifier, which means nothing.
  public let units: [RankedUnit]
  /// How many of them may be commended.
  public let quota: Int
  /// Whether its units are scored by more than one scheme, so that their duties differ.
  public let mixesSchemes: Bool
  /// What leaving one clause out would do, in the order of the clauses; only clauses that move anyone.
  public let withoutClause: [ClauseSensitivity]

  /// The units proposed for commendation, best first.
  public var proposed: [RankedUnit] {
    units.filter { if case .proposed = $0.commendation { true } else { false } }
  }
}

/// One unit in the order of its group.
public struct RankedUnit: Sendable, Hashable {
  /// The unit.
  public let unit: UnitID
  /// Its place by what is settled, from 1; equal units share one: 1, 2, 2, 4.
  public let place: Int
  /// Whether another unit has the same place.
  public let isTied: Bool
  /// The places that it may have once everything open is settled.
  public let places: ClosedRange<Int>
  /// The places that it would have by what is settled if some one clause were left out.
  public let placesWithoutOneClause: ClosedRange<Int>
  /// The number by which it is ordered.
  public let total: PrintedInterval
  /// How it stands to the next unit of the list; `nil` for the last.
  public let next: NeighbourGap?
  /// What the round proposes for it; `nil` where the profile commends nobody.
  public let commendation: CommendationMark?
}

/// How surely a unit is ahead of the next one.
public struct NeighbourGap: Sendable, Hashable {
  /// Why two neighbours are not distinguishable.
  public enum Doubt: String, Sendable, Hashable, CaseIterable {
    /// They share a place.
    case tied
    /// What is open may turn the order.
    case overlapping
    /// Another choice of few of the weights would turn the order.
    case fragile
  }

  /// The points between them by what is settled, at least 0.
  public let points: PrintedScore
  /// The share of the weights, 0...1, that would have to be set otherwise to bring the other up: the
  /// order stands for any smaller share. `nil` where no obligation counts for both.
  public let robustness: Rational?
  /// Why they are not distinguishable; `nil` where they are.
  public let doubt: Doubt?
}

/// What the round proposes for a ranked unit.
public enum CommendationMark: Sendable, Hashable {
  /// To be commended; `isFirm` when nothing that is open can take the place from it.
  case proposed(isFirm: Bool)
  /// Eligible, but it shares the last place with more units than there is room for.
  case tiedAtCut
  /// Eligible, but behind the quota.
  case beyondQuota
  /// Not decided yet.
  case deferred
  /// Not eligible.
  case notEligible

  /// The name that programs read.
  public var name: String {
    switch self {
    case .proposed: "proposed"
    case .tiedAtCut: "tied-at-cut"
    case .beyondQuota: "beyond-quota"
    case .deferred: "deferred"
    case .notEligible: "not-eligible"
    }
  }
}

/// Who would move if a clause were left out.
public struct ClauseSensitivity: Sendable, Hashable {
  /// The clause.
  public let clause: ClauseID
  /// How many units would have another place.
  public let moved: Int
  /// The units that would move, those that move most first; at most `GroupRanker.mostShifts`.
  public let shifts: [PlaceShift]
}

/// One unit's place with and without something.
public struct PlaceShift: Sendable, Hashable {
  /// The unit.
  public let unit: UnitID
  /// Its place.
  public let from: Int
  /// Its place without the thing; `nil` where it would have none, because nothing else counts.
  public let to: Int?
}
