import Model

/// Standings on their way into a table, sharing what is equal in them: of a hundred thousand units
/// many did the same.
public struct StandingPool: Sendable {
  /// What a unit's standing shares with others.
  struct Course: Sendable, Hashable {
    let group: GroupID?
    let scheme: String?
    let degrees: [Rational?]
  }

  private(set) var courses = Shared<Course>()
  private(set) var tieBreakers = Shared<[Degree]>()
  private(set) var numbers = Shared<Rational>()

  /// Nothing to share yet.
  public init() {}

  /// `standing` in 48 bytes, without its unit, for the table that is made of this pool.
  public mutating func row(of standing: Standing) -> StandingRow {
    StandingRow(
      total: standing.total,
      course: courses.position(
        of: Course(
          group: standing.group,
          scheme: standing.scheme,
          degrees: standing.degrees
        )
      ),
      tieBreakers: tieBreakers.position(of: standing.tieBreakers),
      settled: numbers.position(of: standing.settled),
      settledBonus: numbers.position(of: standing.settledBonus),
      overClaim: numbers.position(of: standing.overClaim),
      eligibility: standing.eligibility
    )
  }
}

/// A unit's standing as its pool knows it, without the unit.
public struct StandingRow: Sendable {
  let total: PrintedInterval?
  let course: Int32
  let tieBreakers: Int32
  let settled: Int32
  let settledBonus: Int32
  let overClaim: Int32
  let eligibility: Eligibility.Outcome?
}

/// Different values, each with a number.
struct Shared<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var positions: [Value: Int32] = [:]

  /// Where `value` stands, now that it does.
  mutating func position(of value: Value) -> Int32 {
    if let position = positions[value] { return position }
    let position = Int32(truncatingIfNeeded: values.count)
    positions[value] = position
    values.append(value)
    return position
  }
}
