import Model

/// What leaving out one clause after the other does to the places of a group.
struct ClauseOmission {
  /// The places of each unit over all omissions, its own among them.
  private(set) var ranges: [ClosedRange<Int>]
  /// The clauses that move anyone, by identifier.
  private(set) var clauses: [ClauseSensitivity] = []

  private let standings: StandingTable
  private let members: [Int32]
  private let schemes: [String: SchemeTree]
  private let places: [Int]

  /// A unit that moves: its position among the members and its new place, if it has any.
  private struct Shift {
    let member: Int
    let from: Int
    let to: Int?

    var distance: Int { to.map { abs($0 - from) } ?? .max }
  }

  /// - Parameters:
  ///   - members: The positions of the group's units in `standings`, by identifier.
  ///   - places: The places of `members` as they are.
  init(
    _ standings: StandingTable,
    members: [Int32],
    schemes: [String: SchemeTree],
    places: [Int]
  ) {
    self.standings = standings
    self.members = members
    self.schemes = schemes
    self.places = places
    ranges = places.map { $0...$0 }
    var names: Set<ClauseID> = []
    for scheme in Set(members.compactMap { standings.courses[standings.course(Int($0))].scheme }) {
      names.formUnion(schemes[scheme]?.clauses ?? [])
    }
    for clause in names.sorted() { leaveOut(clause) }
  }

  private mutating func leaveOut(_ clause: ClauseID) {
    let keys = keys(without: clause)
    let sorted = keys.compactMap { $0 }.sorted()
    var shifts: [Shift] = []
    for index in members.indices {
      let place = keys[index].map { 1 + sorted.count(above: $0) }
      if let place {
        ranges[index] =
          min(ranges[index].lowerBound, place)...max(ranges[index].upperBound, place)
      }
      guard place != places[index] else { continue }
      shifts.append(Shift(member: index, from: places[index], to: place))
    }
    guard !shifts.isEmpty else { return }
    // Those that lose their place altogether, then those that move most, then by identifier.
    shifts.sort { ($1.distance, $0.member) < ($0.distance, $1.member) }
    clauses.append(
      ClauseSensitivity(
        clause: clause,
        moved: shifts.count,
        shifts: shifts.prefix(GroupRanker.mostShifts).map { shift in
          let unit = standings.unit(Int(members[shift.member]))
          return PlaceShift(unit: unit, from: shift.from, to: shift.to)
        }
      )
    )
  }

  /// The keys of the members without a clause; those of one course are scored once.
  private func keys(without clause: ClauseID) -> [RankKey?] {
    let concerned = schemes.filter { $0.value.clauses.contains(clause) }
    var scores = [PrintedScore??](repeating: nil, count: standings.courses.count)
    return members.map { member in
      let position = Int(member)
      let number = standings.course(position)
      let course = standings.courses[number]
      guard let low = standings.lowKey(position), let name = course.scheme, schemes[name] != nil
      else { return nil }
      guard let scheme = concerned[name] else { return low }
      let score =
        scores[number] ?? scheme.score(course.degrees, without: clause).map(PrintedScore.init)
      scores[number] = .some(score)
      return score.map { score in
        let bonus = PrintedScore(standings.settledBonus(position))
        return RankKey(total: score + bonus, breakers: low.breakers)
      }
    }
  }
}
