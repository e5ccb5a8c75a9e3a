import CivilTime
import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading

/// Judging all obligations of a plan for one unit, and how that grows with activities and
/// obligations.
///
/// The plan's files are read from the folder of the project, where the program is run.
enum EvaluationBenchmarks {
  /// Measures and prints; false when the plan's files are not there.
  static func run() -> Bool {
    guard let plan = shippedPlan() else { return false }
    print("obligations of \(plan.plan.id) for one unit, best of rounds")
    for count in [10, 100, 1_000] {
      report("\(count) activities", plan, activities: count)
    }
    print("obligations made up, 20 activities")
    for count in [10, 100, 1_000] {
      guard let made = madeUp(obligations: count) else { return false }
      report("\(count) obligations", made, activities: 20)
    }
    return true
  }

  private static func report(_ name: String, _ plan: CompiledPlan, activities: Int) {
    guard let unit = plan.boundUnits.first(where: { $0.id == "so-tttt" }) ?? plan.boundUnits.first,
      let date = CivilDate("2019-11-01"),
      let root = submission(of: unit.id, plan.plan.id, activities)
    else { return }
    let evaluator = Evaluator(plan: plan, asOf: date)
    let results = evaluator.results(of: unit, submission: root).count
    let rounds = max(100, 2_000 / activities)
    var best = Duration.seconds(1_000)
    for _ in 0..<rounds {
      let spent = ContinuousClock().measure {
        _ = evaluator.results(of: unit, submission: root)
      }
      best = min(best, spent)
    }
    let microseconds = Double(best.components.attoseconds) * 1e-12
    print("\(name): \(Int(microseconds + 0.5)) µs (\(results) results)")
  }

  /// A submission with so many finished activities of several kinds, topics and places.
  private static func submission(of unit: UnitID, _ plan: PlanID, _ count: Int) -> YAMLNode? {
    var text = """
      apiVersion: ttdn/v1
      kind: Submission
      unit: \(unit)
      plan: \(plan)
      report: {number: 88/BC-STTTT, signed: 2019-10-25, received: 2019-10-28}
      security: {incidents: []}
      activities:

      """
    let kinds = ["class", "exhibition", "conference", "publicity", "operation"]
    let places = ["rach-gia", "ha-tien", "phu-quoc", "kien-hai", "giong-rieng"]
    for number in 0..<count {
      let day = number % 28 + 1
      text += "  - {id: a\(number), kind: \(kinds[number % 5]), topics: [bien-dao, bien-gioi], "
      text += "status: done, ended: 2019-0\(number / 28 % 9 + 1)"
      text += "-\(day < 10 ? "0" : "")\(day), place: \(places[number / 5 % 5])}\n"
    }
    let source = SourceText(path: "submission.yaml", text: text)
    return YAMLTree.read(source).tree.roots.first
  }

  /// The plan of Kiên Giang with the shipped rules; `nil` after saying that it is not here.
  static func shippedPlan() -> CompiledPlan? {
    let folder = "plans/kien-giang-2019"
    let names = ["plan", "registry", "scoring"]
    let texts = names.compactMap { Files.read("\(folder)/\($0).yaml") }
    guard texts.count == names.count else {
      print("run this in the folder of the project: \(folder) is not here")
      return nil
    }
    let rules = Files.names(under: "rules").compactMap(Files.read)
    let zones = ZoneDatabase { Files.read("/usr/share/zoneinfo/\($0)")?.bytes }
    var sources = PlanSources(
      plan: texts[0],
      registry: texts[1],
      scoring: texts[2],
      rules: rules
    )
    sources.readsExamples = false
    return PlanReader.read(sources, zones: zones).compiled
  }

  /// A plan of so many duties that each count the activities of one kind.
  private static func madeUp(obligations count: Int) -> CompiledPlan? {
    var plan = """
      apiVersion: ttdn/v1
      kind: Plan
      metadata: {id: made-up, version: 1, title: {vi: Bịa, en: Made up}}
      document: {number: 1-KH/X, issuer: {vi: Cơ quan, en: Office}}
      period: {from: 2019-01-01, until: 2020-01-01}
      zone: "+07:00"
      registry: registry.yaml
      rules: [duty]
      references: []
      clauses: [{id: "1", normative: true, gist: {vi: Mục, en: Clause}}]
      obligations:

      """
    for number in 1...count {
      plan += """
          - id: "1.\(number)"
            clause: "1"
            title: {vi: Nghĩa vụ, en: Duty}
            bindsTo: {groups: [all]}
            shareable: true
            measure: {count: submission.activities, as: a, where: a.kind == 'class', date: a.ended, atLeast: 3}

        """
    }
    let registry = """
      apiVersion: ttdn/v1
      kind: Registry
      metadata: {id: r, title: {vi: Sổ, en: Registry}}
      groups: [{id: all, name: {vi: Tất cả, en: All}, everyone: true}]
      units: [{id: so-tttt, name: {vi: Đơn vị, en: Unit}, kind: department, groups: [all]}]
      """
    let sources = PlanSources(
      plan: SourceText(path: "plan.yaml", text: plan),
      registry: SourceText(path: "registry.yaml", text: registry)
    )
    return PlanReader.read(sources, zones: .fixedOnly).compiled
  }
}
