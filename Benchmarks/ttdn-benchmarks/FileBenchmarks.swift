import Diagnostics
import Evaluation
import Glibc
import LocatedYAML
import Model
import PlanReading
import RulePacks
import Schemas

/// What one file costs, step by step, beside the bare event loop over the same bytes; and what a
/// process does before its first file.
///
/// The files are those of the example round in the folder of the project, where the program is run.
enum FileBenchmarks {
  /// One step and the least processor time that it took for all files.
  private struct Step {
    let name: String
    let work: (Int) -> Int
    var best = Double.infinity
  }

  /// Measures and prints; false when the files are not there.
  ///
  /// - Parameter eachRule: Whether each finding rule is measured, in place of each step.
  static func run(rounds: Int, eachRule: Bool = false) -> Bool {
    let schemas = spent { _ = DocumentKind.allCases.map { SchemaCatalog.standard()[$0].celType } }
    var compiled: CompiledPlan?
    let plan = spent { compiled = EvaluationBenchmarks.shippedPlan() }
    let all = Files.names(under: "examples/kien-giang-2019").compactMap(Files.read)
    guard let compiled else { return false }
    // The example round has units of its own.
    let files = all.filter { unit(of: YAMLTree.read($0).tree.roots.first, compiled) != nil }
    guard let steps = eachRule ? rules(files, compiled) : steps(files, compiled) else {
      print("run this in the folder of the project: its examples are not here")
      return false
    }
    print("once a process: schemas \(whole(schemas)) µs, plan and rules \(whole(plan)) µs")
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    print("\(files.count) files, \(bytes) bytes, processor time of one, best of \(rounds) rounds")
    report(steps, files.count, rounds)
    return true
  }

  private static func unit(of root: YAMLNode?, _ plan: CompiledPlan) -> Unit? {
    root?["unit"].flatMap { plan.registry.unit(UnitID(rawValue: $0.text)) }
  }

  private static func steps(_ files: [SourceText], _ plan: CompiledPlan) -> [Step]? {
    let roots = files.compactMap { YAMLTree.read($0).tree.roots.first }
    let units = roots.compactMap { unit(of: $0, plan) }
    guard !files.isEmpty, roots.count == files.count, units.count == files.count else { return nil }
    let schema = SchemaCatalog.standard()[.submission]
    let evaluator = Evaluator(plan: plan, asOf: plan.plan.period.lastDay)
    let views = EvidenceView.allCases
    return [
      Step(name: "events") { EventLoop.count(files[$0].bytes) },
      Step(name: "tree") { YAMLTree.read(files[$0]).tree.roots.count },
      Step(name: "structure") { schema.validate(roots[$0]).count },
      Step(name: "known") { evaluator.known(roots[$0]).count },
      Step(name: "findings") { evaluator.findings(in: roots[$0], of: units[$0].id).count },
      Step(name: "duties") { evaluator.results(of: units[$0], submission: roots[$0]).count },
      Step(name: "duties in 3 views") {
        evaluator.results(of: units[$0], submission: roots[$0], in: views).count
      },
    ]
  }

  /// All finding rules together, and each alone, by what it takes.
  private static func rules(_ files: [SourceText], _ plan: CompiledPlan) -> [Step]? {
    let roots = files.compactMap { YAMLTree.read($0).tree.roots.first }
    let units = roots.compactMap { unit(of: $0, plan) }
    guard !files.isEmpty, units.count == files.count else { return nil }
    func step(_ name: String, _ plan: CompiledPlan) -> Step {
      let evaluator = Evaluator(plan: plan, asOf: plan.plan.period.lastDay)
      return Step(name: name) { evaluator.findings(in: roots[$0], of: units[$0].id).count }
    }
    let each = plan.findings.map { rule in
      var alone = plan
      alone.findings = [rule]
      return step(rule.id.rawValue, alone)
    }
    var without = plan
    without.findings = []
    return [step("all rules", plan), step("no rule", without)] + each
  }

  /// Interleaved, so that whatever else the machine does meets all steps alike.
  private static func report(_ steps: [Step], _ count: Int, _ rounds: Int) {
    var steps = steps
    var sum = 0
    for _ in 0..<rounds {
      for index in steps.indices {
        let time = spent { for file in 0..<count { sum &+= steps[index].work(file) } }
        steps[index].best = min(steps[index].best, time / Double(count))
      }
    }
    for step in steps {
      let share = step.best / steps[0].best
      print("\(step.name): \(rounded(step.best)) µs, \(whole(share * 100)) % of \(steps[0].name)")
    }
    precondition(sum != 0, "the steps give something")
  }

  /// The processor time of the process that `work` takes, in microseconds.
  private static func spent(_ work: () -> Void) -> Double {
    let before = processorTime()
    work()
    return processorTime() - before
  }

  private static func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) * 1e-3
  }

  private static func rounded(_ number: Double) -> String {
    number < 10 ? String(Double(whole(number * 10)) / 10) : String(whole(number))
  }

  private static func whole(_ number: Double) -> Int { Int(number + 0.5) }
}
