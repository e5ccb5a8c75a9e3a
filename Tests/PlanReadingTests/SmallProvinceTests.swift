import CivilTime
import Diagnostics
import Model
import RulePacks
import Testing

@testable import PlanReading

@Suite("A plan of another province")
struct SmallProvinceTests {
  @Test("takes YAML alone")
  func readsClean() throws {
    let reading = read(SmallProvince.files)
    #expect(reading.diagnostics.map(line) == [])
    let compiled = try #require(reading.compiled)
    #expect(compiled.plan.id == "tinh-sen-2024")
    #expect(compiled.plan.version == 2)
    #expect(compiled.plan.zone.name == "+07:00")
    #expect(compiled.plan.period.lastDay.description == "2024-12-31")
    let issued = try day("2024-01-15")
    #expect(compiled.plan.document?.issued.contains(issued) == true)
    #expect(compiled.findings.map(\.id) == ["document/unknown-place"])
  }

  @Test("has obligations with measure, trigger, parameters and lateness")
  func obligations() throws {
    let compiled = try #require(read(SmallProvince.files).compiled)
    let report = try #require(compiled.obligations.first)
    #expect(report.obligation.rule == "duty/report-sent")
    let due = try day("2024-11-15")
    #expect(report.deadlines.mapValues(\.form) == ["deadline": DeadlineForm(.fixed(.by(due)))])
    #expect(report.lateness.map(\.factor.description) == ["1/2", "1/4"])
    #expect(report.trigger == nil)
    let answers = try #require(compiled.obligations.last)
    #expect(answers.obligation.strength == .whenArising)
    #expect(answers.trigger != nil)
    let whole = compiled.obligations[2].obligation
    #expect(whole.bearer == .whole && whole.strength == .should && whole.basis == .toolDefault)
  }

  @Test("binds whom its registry says")
  func bindings() throws {
    let compiled = try #require(read(SmallProvince.files).compiled)
    let bound = compiled.obligations.map { obligation in
      compiled.registry.units.filter { obligation.binds($0) }.map(\.id)
    }
    #expect(
      bound == [
        ["so-do", "huyen-dong", "huyen-tay"], ["so-do"], [], ["huyen-dong", "huyen-tay"],
      ]
    )
    #expect(compiled.boundUnits.map(\.id) == ["so-do", "huyen-dong", "huyen-tay"])
  }

  @Test("weighs, gates and waives as its own files say")
  func decisions() throws {
    let compiled = try #require(read(SmallProvince.files).compiled)
    let unit = try #require(compiled.registry.unit("so-do"))
    #expect(compiled.scoring?.weight(of: "Điều 5#1", for: unit) == Rational(3))
    #expect(compiled.scoring?.weight(of: "Điều 4#1", for: unit) == nil)
    #expect(compiled.scoring?.commendation?.coverage.description == "3/5")
    #expect(compiled.scoring?.gates.map(\.require) == ["Điều 4#1"])
    let effort = try #require(compiled.scoring?.effort)
    #expect(effort.cost(of: .perform, for: "Điều 5#1") == 3)
    #expect(effort.cost(of: .perform, for: "Điều 3#1") == 5)
    #expect(effort.cost(of: .keep, for: "Điều 3#1") == 0)
    #expect(effort.cost(of: .evidence, for: "Điều 3#1") == 1)
    let waiver = try #require(compiled.records.waivers.first)
    let later = try day("2024-12-01")
    #expect(waiver.kind == .extend && waiver.newDeadline == .by(later))
  }

  @Test("needs neither profile nor waivers")
  func withoutDecisions() throws {
    let reading = read(SmallProvince.files, without: ["scoring", "waivers"])
    #expect(reading.diagnostics.map(line) == [])
    let compiled = try #require(reading.compiled)
    #expect(compiled.scoring == nil && compiled.records.waivers.isEmpty)
    #expect(compiled.obligations.first?.lateness == [])
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}
