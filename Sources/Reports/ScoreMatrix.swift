internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring
internal import TextInspection

/// What each obligation of each unit came to, as a table.
struct ScoreMatrix {
  /// An obligation.
  struct Column {
    let obligation: ObligationID
    let title: Localized
    /// How many units it binds, and how many of them fulfil it.
    var bound = 0
    var fulfilled = 0
  }

  /// A unit, and its outcomes by column; `nil` where the obligation does not bind it.
  struct Row {
    let unit: UnitScore
    let outcomes: [DutyOutcome?]
  }

  /// The obligations in the order in which the units' schemes name them, first come first.
  private(set) var columns: [Column] = []
  /// The units.
  private(set) var rows: [Row] = []

  /// The table of `units`, in their order. Linear in their outcomes and the cells.
  init(_ units: [UnitScore]) {
    var places: [ObligationID: Int] = [:]
    for duty in units.lazy.flatMap(\.duties) {
      let place = places[duty.obligation] ?? columns.count
      if place == columns.count {
        places[duty.obligation] = place
        columns.append(Column(obligation: duty.obligation, title: duty.title))
      }
      guard duty.degree != nil else { continue }
      columns[place].bound += 1
      if duty.verdict == .satisfied { columns[place].fulfilled += 1 }
    }
    rows = units.map { unit in
      var outcomes = [DutyOutcome?](repeating: nil, count: columns.count)
      for duty in unit.duties { places[duty.obligation].map { outcomes[$0] = duty } }
      return Row(unit: unit, outcomes: outcomes)
    }
  }

  /// One table for each scheme, in the profile's order, then one for units that have none; units
  /// stand in alphabetical order. Units without any obligation are left out.
  static func byScheme(_ report: ScoreReport) -> [(scheme: ScoringScheme?, matrix: ScoreMatrix)] {
    let units = report.alphabetical(Array(report.units)).filter { !$0.duties.isEmpty }
    let grouped = Dictionary(grouping: units) { $0.scheme?.id }
    let schemes = report.profile.schemes.compactMap { scheme in
      grouped[scheme.id].map { (scheme as ScoringScheme?, ScoreMatrix($0)) }
    }
    return schemes + (grouped[nil].map { [(nil, ScoreMatrix($0))] } ?? [])
  }
}

extension ScoreReport {
  /// The units in the alphabetical order of their names in Vietnamese, then by identifier.
  func alphabetical(_ units: [UnitScore]) -> [UnitScore] {
    let keyed: [(key: AlphabeticalKey, unit: UnitScore)] = units.map { unit in
      (AlphabeticalKey(unit.name[language]), unit)
    }
    let sorted = keyed.sorted { left, right in
      if left.key == right.key { return left.unit.unit < right.unit.unit }
      return left.key < right.key
    }
    return sorted.map(\.unit)
  }

  /// The units of a ranked group, best first, those that share a place in alphabetical order.
  func units(of group: GroupRanking) -> [(unit: UnitScore, ranked: RankedUnit)] {
    let standing = Dictionary(group.units.map { ($0.unit, $0) }) { first, _ in first }
    var byPlace: [Int: [(unit: UnitScore, ranked: RankedUnit)]] = [:]
    for unit in alphabetical(group.units.compactMap { score(of: $0.unit) }) {
      guard let ranked = standing[unit.unit] else { continue }
      byPlace[ranked.place, default: []].append((unit, ranked))
    }
    return byPlace.keys.sorted().flatMap { byPlace[$0] ?? [] }
  }

  /// The units as people look for them: by group in the profile's order, best first, those that share
  /// a place in alphabetical order; then those without a place, in alphabetical order.
  var inOrder: [UnitScore] {
    let ranked = result.round.ranking.groups.flatMap { units(of: $0).map(\.unit) }
    let unranked = units.filter { place(of: $0.unit) == nil }
    return ranked + alphabetical(unranked)
  }
}
