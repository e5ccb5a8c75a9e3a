import Model

/// What leaving out one clause after the other does to the places of a group.
struct ClauseOmission {
  /// The places of each unit over all omissions, its own among them.
  let ranges: [ClosedRange<Int>]
  /// The clauses that move anyone, by identifier.
  let clauses: [ClauseSensitivity]

  /// - Parameter places: The places of `members` as they are.
  init(members: [Standing], schemes: [String: SchemeTree], places: [Int]) {
    var names: Set<ClauseID> = []
    for scheme in Set(members.compactMap(\.scheme)) {
      names.formUnion(schemes[scheme]?.clauses ?? [])
    }
    var ranges = places.map { $0...$0 }
    var clauses: [ClauseSensitivity] = []
    for clause in names.sorted() {
      let keys = members.map { Self.key(of: $0, schemes, without: clause) }
      let sorted = keys.compactMap { $0 }.sorted()
      var shifts: [PlaceShift] = []
      for index in members.indices {
        let place = keys[index].map { 1 + sorted.count(above: $0) }
        if let place {
          ranges[index] =
            min(ranges[index].lowerBound, place)...max(ranges[index].upperBound, place)
        }
        guard place != places[index] else { continue }
        shifts.append(PlaceShift(unit: members[index].unit, from: places[index], to: place))
      }
      guard !shifts.isEmpty else { continue }
      clauses.append(
        ClauseSensitivity(
          clause: clause,
          moved: shifts.count,
          shifts: Array(shifts.sorted(by: Self.furtherFirst).prefix(GroupRanker.mostShifts))
        )
      )
    }
    self.ranges = ranges
    self.clauses = clauses
  }

  private static func key(
    of standing: Standing,
    _ schemes: [String: SchemeTree],
    without clause: ClauseID
  ) -> RankKey? {
    guard let scheme = standing.scheme.flatMap({ schemes[$0] }) else { return nil }
    guard scheme.clauses.contains(clause) else { return standing.lowKey }
    guard let score = scheme.score(standing.degrees, without: clause) else { return nil }
    return RankKey(
      total: PrintedScore(score) + PrintedScore(standing.settledBonus),
      breakers: standing.tieBreakers.map(\.low)
    )
  }

  /// Those that lose their place altogether, then those that move most, then by identifier.
  private static func furtherFirst(_ left: PlaceShift, _ right: PlaceShift) -> Bool {
    let far = { (shift: PlaceShift) in shift.to.map { abs($0 - shift.from) } ?? .max }
    return far(left) == far(right) ? left.unit < right.unit : far(left) > far(right)
  }
}
