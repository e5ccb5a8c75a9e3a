import Model
import Testing

@testable import Scoring

/// Standings in a table against standings at hand.
@Suite struct StandingTableTests {
  private static func standing(_ number: Int) throws -> Scoring.Standing {
    let part = try #require(Rational(number % 5, over: 7))
    let total = PrintedInterval(
      low: PrintedScore(hundredths: number % 11),
      high: PrintedScore(hundredths: 11 + number % 3)
    )
    return Scoring.Standing(
      unit: UnitID(rawValue: "u\(number)"),
      group: number % 3 == 0 ? nil : GroupID(rawValue: "g\(number % 2)"),
      scheme: number % 7 == 0 ? nil : "s",
      total: number % 13 == 0 ? nil : total,
      settled: part,
      settledBonus: number % 2 == 0 ? .zero : part,
      degrees: [part, nil, number % 4 == 0 ? nil : .one],
      tieBreakers: [Degree(part)],
      eligibility: number % 2 == 0 ? .eligible : nil,
      overClaim: number % 6 == 0 ? part : .zero
    )
  }

  @Test func `each standing comes back as it was`() throws {
    let standings = try (0..<200).map(Self.standing)
    #expect(Array(StandingTable(standings)) == standings)
    var pool = StandingPool()
    let rows = standings.map { pool.row(of: $0) }
    let units = standings.map(\.unit)
    let table = StandingTable(of: units.reversed(), rows.reversed(), from: pool)
    #expect(Array(table) == standings.reversed())
  }
}
