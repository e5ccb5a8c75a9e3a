public import Model

/// The standings of a round in little memory; each is made when it is asked for.
public struct StandingTable: RandomAccessCollection, Sendable {
  private let units: [UnitID]
  private let rows: [StandingRow]
  let courses: [StandingPool.Course]
  private let tieBreakers: [[Degree]]
  private let numbers: [Rational]
  /// The places of the settled and of the reachable tie-breakers in the order of all there are.
  private let lowRanks: [Int32]
  private let highRanks: [Int32]

  /// The table of rows that `pool` made, one a unit.
  public init(of units: [UnitID], _ rows: [StandingRow], from pool: StandingPool) {
    self.units = units
    self.rows = rows
    courses = pool.courses.values
    tieBreakers = pool.tieBreakers.values
    numbers = pool.numbers.values
    let lows = tieBreakers.map { $0.map(\.low) }
    let highs = tieBreakers.map { $0.map(\.high) }
    let ranks = Self.ranks(lows + highs)
    lowRanks = lows.map { ranks[$0] ?? 0 }
    highRanks = highs.map { ranks[$0] ?? 0 }
  }

  /// A table of standings that are at hand.
  public init(_ standings: [Standing]) {
    var pool = StandingPool()
    let rows = standings.map { pool.row(of: $0) }
    self.init(of: standings.map(\.unit), rows, from: pool)
  }

  /// The place of each list of tie-breakers among all: the first that differs decides.
  private static func ranks(_ lists: [[Rational]]) -> [[Rational]: Int32] {
    let sorted = Set(lists).sorted { $0.lexicographicallyPrecedes($1) }
    return Dictionary(zip(sorted, sorted.indices.map { Int32(truncatingIfNeeded: $0) })) {
      first,
      _ in first
    }
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { rows.count }

  /// The standing at a position.
  public subscript(position: Int) -> Standing {
    let row = rows[position]
    let course = courses[Int(row.course)]
    return Standing(
      unit: units[position],
      group: course.group,
      scheme: course.scheme,
      total: row.total,
      settled: numbers[Int(row.settled)],
      settledBonus: numbers[Int(row.settledBonus)],
      degrees: course.degrees,
      tieBreakers: tieBreakers[Int(row.tieBreakers)],
      eligibility: row.eligibility,
      overClaim: numbers[Int(row.overClaim)]
    )
  }

  /// The unit at a position.
  func unit(_ position: Int) -> UnitID { units[position] }

  /// What the unit at a position shares with those of the same group, scheme and degrees.
  func course(_ position: Int) -> Int { Int(rows[position].course) }

  /// Whether the unit at a position may be commended.
  func eligibility(_ position: Int) -> Eligibility.Outcome? { rows[position].eligibility }

  /// The points that the unit at a position claims beyond what is backed.
  func overClaim(_ position: Int) -> Rational { numbers[Int(rows[position].overClaim)] }

  /// The settled bonus of the unit at a position as it counts for the ranking.
  func settledBonus(_ position: Int) -> Rational { numbers[Int(rows[position].settledBonus)] }

  /// The key of what is settled; `nil` without a score.
  func lowKey(_ position: Int) -> RankKey? {
    let row = rows[position]
    return row.total.map { RankKey(total: $0.low, breakers: lowRanks[Int(row.tieBreakers)]) }
  }

  /// The key of what can still be reached; `nil` without a score.
  func highKey(_ position: Int) -> RankKey? {
    let row = rows[position]
    return row.total.map { RankKey(total: $0.high, breakers: highRanks[Int(row.tieBreakers)]) }
  }
}

/// The key by which units are ordered at one end of what is open: the printed total, then the place
/// of the tie-breakers among those of all units. The greater key is ahead.
struct RankKey: Comparable {
  let total: PrintedScore
  let breakers: Int32

  static func < (left: RankKey, right: RankKey) -> Bool {
    left.total == right.total ? left.breakers < right.breakers : left.total < right.total
  }
}
