import CivilTime
import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading
import Testing

/// A unit judged in several views at once is judged as by an evaluator for each.
@Suite struct ViewsTests {
  private static let measures = [
    "measure: {count: submission.activities, as: a, where: \"'x' in a.topics\", atLeast: 2}",
    "measure: {count: submission.activities, as: a, where: \"'y' in a.topics\", atLeast: 1}",
    "measure: {cover: submission.activities, as: a, member: a.place, of: [north, south]}",
    """
    measure:
      done: submission.report
      register: receipts.filter(r, r.document == 'report')
      at: submission.report.received
      deadline: {before: 2019-10-30}
    """,
    "measure: {maintain: submission.security.incidents, as: i, where: has(i.date)}",
    "measure: {holds: submission.activities.size() > 1, evidence: submission.activities}",
    "measure: {amount: submission.budget.total, min: 10}",
  ]

  private static let verifications = """
    {unit: a, record: e1, outcome: verified, checked: 2019-12-01, office: board}
    {unit: a, record: a2, outcome: rejected, checked: 2019-12-02, office: board}
    {unit: a, obligation: "1#4", outcome: rejected, checked: 2019-12-03, office: board}
    """

  @Test("The results are those of an evaluator for each view", arguments: 0..<60)
  func equal(seed: Int) throws {
    var random = Random(state: UInt64(seed))
    let files = SmallPlan.Files(
      closes: random.next(2) == 0 ? "2019-12-15" : nil,
      verifications: random.next(2) == 0 ? Self.verifications : ""
    )
    let plan = SmallPlan(obligations: Self.measures, files)
    let compiled = try #require(plan.compiled, "\(plan.mistakes)")
    let unit = try #require(compiled.registry.unit("a"))
    let source = SourceText(path: "a.yaml", text: Self.submission(&random))
    let root = try #require(YAMLTree.read(source).tree.roots.first)
    let day = try #require(CivilDate(random.next(2) == 0 ? "2019-12-10" : "2020-01-10"))
    let together = Evaluator(plan: compiled, question: Question(asOf: day))
      .results(of: unit, submission: root, in: EvidenceView.allCases)
    for view in EvidenceView.allCases {
      let alone = Evaluator(plan: compiled, question: Question(asOf: day, view: view))
        .results(of: unit, submission: root)
      #expect(Self.told(together[view] ?? []) == Self.told(alone))
      #expect(alone.count == Self.measures.count)
    }
  }

  private static func told(_ results: [ObligationResult]) -> [String] {
    results.map { result in
      let judgement = result.judgement
      return "\(result.obligation) \(result.status) \(judgement.assessment) \(judgement.finding) "
        + "\(result.message.en) \(result.remedy?.vi ?? "-") \(judgement.missing.count) "
        + "\(judgement.facts.map(\.path)) \(String(describing: judgement.backing))"
    }
  }

  private static func submission(_ random: inout Random) -> String {
    let evidence = ["", ", evidence: [e1]", ", evidence: [e2]", ", number: 1-X, date: 2019-05-01"]
    var text = "report: {received: 2019-10-\(random.next(2) == 0 ? 15 : 31)}\nactivities:\n"
    for index in 1...(1 + random.next(5)) {
      let topics = ["[x]", "[y]", "[x, y]"][random.next(3)]
      let place = ["north", "south", "east"][random.next(3)]
      text += "  - {id: a\(index), topics: \(topics), place: \(place)\(evidence[random.next(4)])}\n"
    }
    text += "evidence: [{id: e1, file: e1.pdf}, {id: e2}]\n"
    if random.next(2) == 0 { text += "budget: {total: \(random.next(20))}\n" }
    return text
  }

  private struct Random {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}
