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
    let work: (Submission) -> Int
    var best = Double.infinity
  }

  /// A file, read anew for each step, since much is kept with a tree that was worked out once.
  private struct Submission {
    let source: SourceText
    let root: YAMLNode
    let unit: Unit
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
    guard !files.isEmpty else {
      print("run this in the folder of the project: its examples are not here")
      return false
    }
    print("once a process: schemas \(whole(schemas)) µs, plan and rules \(whole(plan)) µs")
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    print("\(files.count) files, \(bytes) bytes, processor time of one, best of \(rounds) rounds")
    let steps = eachRule ? rules(compiled) : steps(compiled)
    report(steps, rounds) { submissions(files, compiled) }
    return true
  }

  private static func unit(of root: YAMLNode?, _ plan: CompiledPlan) -> Unit? {
    root?["unit"].flatMap { plan.registry.unit(UnitID(rawValue: $0.text)) }
  }

  private static func submissions(_ files: [SourceText], _ plan: CompiledPlan) -> [Submission] {
    files.compactMap { source in
      guard let root = YAMLTree.read(source).tree.roots.first, let unit = unit(of: root, plan)
      else { return nil }
      return Submission(source: source, root: root, unit: unit)
    }
  }

  private static func steps(_ plan: CompiledPlan) -> [Step] {
    let schema = SchemaCatalog.standard()[.submission]
    let evaluator = Evaluator(plan: plan, asOf: plan.plan.period.lastDay)
    let views = EvidenceView.allCases
    return [
      Step(name: "events") { EventLoop.count($0.source.bytes) },
      Step(name: "tree") { YAMLTree.read($0.source).tree.roots.count },
      Step(name: "structure") { schema.validate($0.root).count },
      Step(name: "known") { evaluator.known($0.root).count },
      Step(name: "findings") { evaluator.findings(in: $0.root, of: $0.unit.id).count },
      Step(name: "duties") { evaluator.results(of: $0.unit, submission: $0.root).count },
      Step(name: "duties in 3 views") {
        evaluator.results(of: $0.unit, submission: $0.root, in: views).count
      },
    ]
  }

  /// All finding rules together, and each alone, by what it takes.
  private static func rules(_ plan: CompiledPlan) -> [Step] {
    func step(_ name: String, _ plan: CompiledPlan) -> Step {
      let evaluator = Evaluator(plan: plan, asOf: plan.plan.period.lastDay)
      return Step(name: name) { evaluator.findings(in: $0.root, of: $0.unit.id).count }
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
  private static func report(_ steps: [Step], _ rounds: Int, _ read: () -> [Submission]) {
    var steps = steps
    var sum = 0
    for _ in 0..<rounds {
      for index in steps.indices {
        let submissions = read()
        let time = spent { for submission in submissions { sum &+= steps[index].work(submission) } }
        steps[index].best = min(steps[index].best, time / Double(submissions.count))
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
