import Checking
import Diagnostics
import Evaluation
import Model
import Testing

/// The shipped plan on small submissions, and the example round as a whole.
@Suite struct ShippedPlanTests {
  private func told(
    _ unit: String,
    _ facts: String,
    _ obligation: ObligationID,
    asOf: String
  ) async throws -> String {
    let checker = try #require(try ShippedPlan.checker(asOf: asOf))
    let round = await checker.check(
      [ShippedPlan.submission(of: unit, facts)],
      scope: .submitted,
      jobs: 1
    )
    let result = round.units.flatMap(\.results).first { $0.obligation == obligation }
    guard let result else { return "not bound" }
    return "\(result.status.rawValue) \(result.degree.map { "\($0)" } ?? "excluded")"
  }

  @Test(arguments: [
    ("report: {number: 1-BC/X, received: 2019-10-29}", "2019-11-01", "satisfied 1"),
    ("report: {number: 1-BC/X, received: 2019-10-30}", "2019-11-01", "late 7/10"),
    ("report: {number: 1-BC/X, received: 2019-10-30T06:30:00+07:00}", "2019-11-01", "late 7/10"),
    ("activities: []", "2019-10-29", "pending [0, 1] time"),
    ("activities: []", "2019-11-01", "overdue [0, 7/10] time"),
    ("report: {number: 1-BC/X, signed: 2019-10-25}", "2019-11-01", "unknown [0, 1] information"),
  ])
  func `the annual report`(facts: String, asOf: String, expected: String) async throws {
    #expect(try await told("an-bien", facts, "III.8#1", asOf: asOf) == expected)
  }

  @Test func `the office to which reports are sent is not bound to send one`() async throws {
    let told = try await told("btg-tinh-uy", "activities: []", "III.8#1", asOf: "2019-11-01")
    #expect(told == "not bound")
  }

  private static func exhibitions(_ places: String...) -> String {
    let items = places.enumerated().map { index, place in
      "  - {id: a\(index), kind: exhibition, topics: [hoang-sa-truong-sa, bien-dao], status: done, "
        + "place: \(place), ended: 2019-05-1\(index)}"
    }
    return "activities:\n" + items.joined(separator: "\n")
  }

  @Test(arguments: [
    (exhibitions("giong-rieng", "vinh-thuan", "phu-quoc", "kien-hai"), "satisfied 1"),
    (exhibitions("giong-rieng", "vinh-thuan", "phu-quoc"), "partial 3/4"),
    (exhibitions("phu-quoc", "phu-quoc", "phu-quoc", "phu-quoc"), "partial 1/4"),
  ])
  func `exhibitions at four named places`(facts: String, expected: String) async throws {
    #expect(try await told("so-tttt", facts, "III.2-6", asOf: "2020-01-01") == expected)
  }

  @Test func `two classes of three are exactly two thirds`() async throws {
    let facts = """
      activities:
        - {id: a1, kind: class, topics: [bien-dao], status: done, place: rach-gia, ended: 2019-05-10}
        - {id: a2, kind: class, topics: [bien-dao], status: done, place: ha-tien, ended: 2019-06-10}
      """
    #expect(try await told("so-tttt", facts, "III.2-2", asOf: "2020-01-01") == "partial 2/3")
  }

  @Test func `one broken file among the round costs the others nothing`() async throws {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let files = try ShippedPlan.sources(under: "examples/kien-giang-2019/submissions")
    #expect(files.count >= 20)
    let whole = await checker.check(files, scope: .round, jobs: 2)
    let index = try #require(files.firstIndex { $0.path.hasSuffix("an-bien.yaml") })
    var broken = files
    broken[index] = SourceText(path: files[index].path, text: "unit: an-bien\nreport: [\n")
    let rest = await checker.check(broken, scope: .round, jobs: 2)
    for (before, after) in zip(whole.units, rest.units) where before.unit != "an-bien" {
      // The office's duty to evaluate each unit reads its own file alone, so nothing else moves.
      #expect(Self.lines(before) == Self.lines(after), "\(before.unit)")
    }
    let hit = try #require(rest.units.first { $0.unit == "an-bien" })
    #expect(hit.results.allSatisfy { $0.verdict == .error })
    #expect(hit.diagnostics.map(\.id) == ["yaml/syntax"])
  }

  @Test func `neither the order of the files nor the number of tasks changes the result`()
    async throws
  {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let files = try ShippedPlan.sources(under: "examples/kien-giang-2019/submissions")
    let one = await checker.check(files, scope: .round, jobs: 1)
    let other = await checker.check(files.reversed(), scope: .round, jobs: 3)
    #expect(one.units.map(Self.lines) == other.units.map(Self.lines))
    #expect(one.whole.map(\.message) == other.whole.map(\.message))
  }

  @Test func `two files for one unit are neither merged nor dropped`() async throws {
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let first = ShippedPlan.submission(of: "an-bien", "activities: []")
    let second = SourceText(path: "b.yaml", bytes: first.bytes)
    let round = await checker.check([first, second], scope: .submitted, jobs: 1)
    let unit = try #require(round.units.first)
    #expect(unit.results.allSatisfy { $0.verdict == .error })
    #expect(unit.diagnostics.count { $0.id == "submission/several-files" } == 2)
  }

  private static func lines(_ unit: UnitResult) -> [String] {
    unit.results.map { "\($0.obligation) \($0.status.rawValue) \($0.message.en)" }
      + unit.diagnostics.map { "\($0.id.rawValue) \($0.wording.what.en)" }
  }
}
