import CEL
import Checking
import CivilTime
import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading
import RulePacks

extension Suite {
  /// Runs all tests and tells what they go through: each branch of each expression both ways, each
  /// bound from both sides, and for each rule an example that passes and one that fails.
  public func cover(on bench: Workbench, jobs: Int) async -> CoverageReport {
    let ofRules = await rules.mapped(jobs: jobs) { file in
      await RuleCoverage(file, bench).run()
    }
    let ofPlan = await PlanCoverage(self, bench)?.run() ?? []
    return CoverageReport(subjects: ofRules + ofPlan)
  }
}

/// Gathers what the tests of one subject went through.
struct CoverageItems {
  private(set) var items: [CoverageItem] = []

  /// The branches and comparisons of an expression.
  mutating func add(_ watched: BranchCollector.Watched, in source: SourceText) {
    let view = watched.view
    for index in view.parts.indices where view.parts[index].isDeciding {
      let part = view.parts[index]
      let place = Place(source, view.range(part.range))
      let text = view.text(index)
      add(.branch(text, holds: true), place, watched.holds.contains(index))
      add(.branch(text, holds: false), place, watched.fails.contains(index))
      guard let steps = part.boundarySteps, view.hasCountableSides(part) else { continue }
      let (left, right) = (view.text(part.parts[0]), view.text(part.parts[1]))
      for step in steps {
        let isSeen = watched.steps[index]?.contains(step) ?? false
        add(.comparison(left: left, right: right, step: step), place, isSeen)
      }
    }
  }

  mutating func add(_ situation: CoverageSituation, _ place: Place, _ isCovered: Bool) {
    items.append(CoverageItem(place: place, situation: situation, isCovered: isCovered))
  }
}

extension ExpressionView {
  /// Whether both sides of a comparison go by ones or days.
  func hasCountableSides(_ part: ExpressionPart) -> Bool {
    part.parts.allSatisfy { [.int, .date].contains(parts[$0].type) }
  }
}

/// What the examples of one rule go through.
struct RuleCoverage {
  private let file: RuleFile
  private let bench: Workbench

  init(_ file: RuleFile, _ bench: Workbench) {
    self.file = file
    self.bench = bench
  }

  func run() async -> SubjectCoverage {
    let collector = BranchCollector()
    let rules = bench.rule(file.source, observer: collector)
    let runner = ExampleRunner(bench: bench, isDuty: file.isDuty, rules: rules)
    var sides = SidesSeen()
    for example in file.examples {
      guard case .success(let outcome) = await runner.outcome(of: example),
        let result = DutyComparison.result(of: outcome.round), file.isDuty
      else { continue }
      sides.add(result, asOf: outcome.round.question.asOf)
    }
    var items = CoverageItems()
    let place = file.root["id"]?.place ?? Place(file.source, SourceRange(0, 0))
    for passes in [true, false] {
      let isThere = file.examples.contains { $0.shouldPass == passes }
      items.add(.example(passes: passes), place, isThere)
    }
    for (range, watched) in collector.seen(in: file.source) where isDeciding(range) {
      items.add(watched, in: file.source)
    }
    if let measure = file.root["measure"] {
      sides.addItems(to: &items, at: measure.keyNode?.place ?? measure.place)
      window(collector, measure, &items)
    }
    return SubjectCoverage(subject: .rule(file.id), items: items.items)
  }

  private func isDeciding(_ range: SourceRange) -> Bool {
    YAMLPath.text(of: range, below: file.root).map(YAMLPath.isDeciding) ?? true
  }

  /// The days of the items against the window of the measure, or the stand-in plan's period.
  private func window(
    _ collector: BranchCollector,
    _ measure: YAMLNode,
    _ items: inout CoverageItems
  ) {
    guard let date = measure["date"] else { return }
    let own = (measure["within"] ?? measure["over"]).flatMap { Period(located: $0) }
    let standing = StandIn.standard["plan"]?["period"].flatMap { Period(located: $0) }
    guard let window = own ?? standing else { return }
    WindowSides(collector, date, window).addItems(to: &items)
  }
}

/// The sides of a measure's bounds that results showed.
struct SidesSeen {
  private var possible: [BoundSide] = []
  private var seen: Set<BoundSide> = []

  mutating func add(_ result: ObligationResult, asOf: CivilDate) {
    for side in BoundSide.sides(of: result.judgement.finding) where !possible.contains(side) {
      possible.append(side)
    }
    seen.formUnion(BoundSide.seen(in: result, asOf: asOf))
  }

  func addItems(to items: inout CoverageItems, at place: Place) {
    for side in possible { items.add(.side(side), place, seen.contains(side)) }
  }
}

/// The sides of a window on which the dates of items were seen.
struct WindowSides {
  private let place: Place
  private let seen: Set<BoundSide>

  init(_ collector: BranchCollector, _ date: YAMLNode, _ window: Period) {
    place = date.place
    let watched = collector.seen(in: date.tree.source).first { range, _ in
      range.start >= date.range.start && range.end <= date.range.end
    }
    var seen: Set<BoundSide> = []
    for value in watched?.watched.values ?? [] {
      guard case .day(let day)? = value.moment else { continue }
      seen.formUnion(BoundSide.seen(day, in: window))
    }
    self.seen = seen
  }

  func addItems(to items: inout CoverageItems) {
    let sides: [BoundSide] = [
      .dayBeforeWindow, .firstDayOfWindow, .lastDayOfWindow, .dayAfterWindow,
    ]
    for side in sides { items.add(.side(side), place, seen.contains(side)) }
  }
}

/// What the cases of a plan go through.
struct PlanCoverage {
  private let texts: PlanSources
  private let bench: Workbench
  private let cases: [PlanCase]

  /// `nil` where there is no plan, or there are no cases.
  init?(_ suite: Suite, _ bench: Workbench) {
    cases = suite.cases.flatMap(\.cases)
    guard let texts = suite.plan, !cases.isEmpty else { return nil }
    self.texts = texts
    self.bench = bench
  }

  func run() async -> [SubjectCoverage] {
    let collector = BranchCollector()
    let rules = bench.rules(of: texts)
    let observed = rules.observed(by: collector)
    guard let compiled = bench.read(texts, rules: observed).compiled,
      let root = texts.planFile.root
    else { return [] }
    let runner = bench.runner(compiled, texts, observed)
    var sides: [String: SidesSeen] = [:]
    for test in cases {
      guard let (result, day) = await runner.result(test) else { continue }
      sides[test.obligation, default: SidesSeen()].add(result, asOf: day)
    }
    let watched = collector.seen(in: texts.plan)
    let period = root["period"].flatMap { Period(located: $0) }
    return (root["obligations"]?.items.map { $0 } ?? []).map { node in
      coverage(node, sides[node["id"]?.text ?? ""], watched, collector, period)
    }
  }

  private func coverage(
    _ node: YAMLNode,
    _ sides: SidesSeen?,
    _ watched: [(range: SourceRange, watched: BranchCollector.Watched)],
    _ collector: BranchCollector,
    _ period: Period?
  ) -> SubjectCoverage {
    let id = node["id"]?.text ?? ""
    let place = node["id"]?.place ?? node.place
    var items = CoverageItems()
    items.add(.example(passes: true), place, cases.contains { $0.obligation == id && $0.isMet })
    items.add(.example(passes: false), place, cases.contains { $0.obligation == id && !$0.isMet })
    for (range, watched) in watched
    where range.start >= node.range.start && range.end <= node.range.end {
      items.add(watched, in: texts.plan)
    }
    sides?.addItems(to: &items, at: place)
    if let date = node["measure"]?["date"], let period {
      let own = node["measure"]?["within"].flatMap { Period(located: $0) }
      WindowSides(collector, date, own ?? period).addItems(to: &items)
    }
    let plan = cases.first?.plan ?? ""
    return SubjectCoverage(subject: .obligation(id, plan: plan), items: items.items)
  }
}

extension PlanCase {
  /// Whether the case states that the obligation is met.
  var isMet: Bool {
    ["satisfied", "on-track"].contains(node["expect"]?["status"]?.text ?? "")
  }
}
