import Diagnostics
import Model
import PlanChecking
import Testing

@Suite struct PlanTableTests {
  @Test func `a clause leads to its obligations, and they lead to rule, tests and units`() throws {
    let table = try #require(SmallPlan.inspection().table)
    #expect(
      table.clauses.map {
        "\($0.clause.id): \($0.obligations.map(\.rawValue).joined(separator: " "))"
      }
        == ["1: ", "3: 3#1 3#2", "4: 4#1", "8: 8#1"]
    )
    #expect(
      table.obligations.map(Self.line) == [
        "3#1 of 3 by count, 0 tests, red", "3#2 of 3 by cover, 0 tests, red",
        "4#1 of 4 by holds, 0 tests, red blue office east",
        "8#1 of 8 by duty/report-sent, 2 tests, red blue east",
      ]
    )
  }

  @Test func `a rule and a unit lead back to the obligations`() throws {
    let table = try #require(SmallPlan.inspection().table)
    let rule = try #require(table.rules.first)
    #expect(rule.obligations == ["8#1"])
    #expect(rule.clauses == ["8"])
    #expect(
      rule.tests.map { "\($0.origin.rawValue) \($0.name)" } == ["pass in time", "fail never"]
    )
    #expect(
      table.units.map { "\($0.unit.id): \($0.obligations.map(\.rawValue).joined(separator: " "))" }
        == ["red: 3#1 3#2 4#1 8#1", "blue: 4#1 8#1", "office: 4#1", "east: 4#1 8#1"]
    )
  }

  @Test func `both directions of the table agree`() throws {
    let table = try #require(SmallPlan.inspection().table)
    for row in table.obligations {
      #expect(table.clauses.filter { $0.obligations.contains(row.obligation.id) }.count == 1)
      for unit in table.units {
        #expect(
          unit.obligations.contains(row.obligation.id) == row.units.contains(unit.unit.id)
        )
      }
    }
  }

  @Test(arguments: [
    (PlanTable.Side.clause, ["8"], 1), (.obligation, ["3#1", "3#2"], 2),
    (.unit, ["red", "none"], 1),
  ])
  func `a table can be narrowed to some rows`(
    side: PlanTable.Side,
    names: [String],
    number: Int
  ) throws {
    let table = try #require(SmallPlan.inspection().table)
    #expect(table.keeping(Set(names), by: side).identifiers(by: side).count == number)
  }

  private static func line(_ row: PlanTable.ObligationRow) -> String {
    let measure =
      switch row.measure {
      case .rule(let rule): rule.rawValue
      case .own(let name): name
      }
    let units = row.units.map(\.rawValue).joined(separator: " ")
    return "\(row.obligation.id) of \(row.obligation.clause) by \(measure), "
      + "\(row.tests.count) tests, \(units)"
  }
}
