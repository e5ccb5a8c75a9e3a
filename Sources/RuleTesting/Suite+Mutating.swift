import CEL
import Checking
import CivilTime
import Diagnostics
import LocatedYAML
import PlanReading
import RulePacks

extension Suite {
  /// Changes each rule, the plan and the profile in small ways, and tells which changes no example
  /// or case notices.
  ///
  /// Mutants of a rule are judged by its examples, those of plan and profile by the plan's cases.
  /// The result does not depend on `jobs`, how many tasks share the work.
  public func mutate(on bench: Workbench, jobs: Int) async -> MutationReport {
    let unchanged = await run(on: bench, jobs: jobs)
    let broken =
      unchanged.diagnostics.filter { $0.severity == .error }
      + unchanged.failures.map {
        Diagnostic(MutationSituation.failsUnchanged($0.name), at: $0.place)
      }
    guard broken.isEmpty else { return MutationReport(files: [], diagnostics: broken) }
    let ofRules = await rules.mapped(jobs: jobs) { file in
      await RuleMutation(file, bench).run()
    }
    let ofPlan = await PlanMutation(self, bench)?.run(jobs: jobs) ?? []
    return MutationReport(files: (ofRules + ofPlan).filter { $0.tried > 0 }, diagnostics: [])
  }
}

/// What became of one mutant.
enum Fate {
  case invalid, killed, survived
}

extension FileMutation {
  /// The report on a file of which each mutant has met its fate.
  init(_ path: String, _ fates: [(Mutant, Fate)], explanations: [Explanation]) {
    self.path = path
    let survivors = fates.filter { $0.1 == .survived }.map(\.0)
    tried = fates.count { $0.1 != .invalid }
    invalid = fates.count { $0.1 == .invalid }
    self.survivors = survivors.map { mutant in
      Survivor(mutant: mutant, why: explanations.first { $0.explains(mutant) }?.why)
    }
    stale = explanations.filter { explanation in
      !survivors.contains { explanation.explains($0) }
    }.map {
      Diagnostic(MutationSituation.stale($0.change, at: $0.path), at: $0.place)
    }
  }
}

/// Tries the mutants of one rule on its examples.
struct RuleMutation {
  private let file: RuleFile
  private let bench: Workbench

  init(_ file: RuleFile, _ bench: Workbench) {
    self.file = file
    self.bench = bench
  }

  /// The mutants, in the order of the file.
  var mutants: [Mutant] {
    let collector = ProgramCollector()
    _ = bench.rule(file.source, observer: collector)
    var maker = MutantMaker(file.root)
    maker.rule()
    for program in collector.deciding(in: file.source, below: isDeciding) {
      maker.expression(program)
    }
    return maker.mutants.sorted { $0.range < $1.range }
  }

  func run() async -> FileMutation {
    var fates: [(Mutant, Fate)] = []
    for mutant in mutants { fates.append((mutant, await fate(of: mutant))) }
    return FileMutation(
      file.source.path,
      fates,
      explanations: Explanation.all(file.root["survivors"])
    )
  }

  private func isDeciding(_ range: SourceRange) -> Bool {
    YAMLPath.text(of: range, below: file.root).map(YAMLPath.isDeciding) ?? true
  }

  private func fate(of mutant: Mutant) async -> Fate {
    let rules = bench.rule(mutant.text)
    guard !rules.rules.isEmpty, !rules.diagnostics.contains(where: { $0.severity == .error })
    else { return .invalid }
    let runner = ExampleRunner(bench: bench, isDuty: file.isDuty, rules: rules)
    for example in file.examples {
      let result = await runner.run(example)
      if !result.passed { return .killed }
    }
    return .survived
  }
}

/// Tries the mutants of a plan and its profile on the plan's cases.
struct PlanMutation: Sendable {
  private let texts: PlanSources
  private let bench: Workbench
  private let cases: [PlanCase]
  private let explanations: [Explanation]
  private let rules: RuleSet
  private let isFiltered: Bool

  /// `nil` where there is no plan, or there are no cases.
  init?(_ suite: Suite, _ bench: Workbench) {
    cases = suite.cases.flatMap(\.cases)
    isFiltered = suite.isFiltered
    guard let texts = suite.plan, !cases.isEmpty else { return nil }
    self.texts = texts
    self.bench = bench
    explanations = suite.cases.flatMap(\.explanations)
    rules = bench.rules(of: texts)
  }

  /// The mutants of plan and profile, in the order of the files.
  var mutants: [Mutant] {
    let collector = ProgramCollector()
    _ = bench.read(texts, rules: rules.observed(by: collector))
    var mutants: [Mutant] = []
    if let root = texts.planFile.root {
      var maker = MutantMaker(root)
      maker.plan()
      let programs = collector.deciding(in: texts.plan) { range in
        YAMLPath.text(of: range, below: root).map(YAMLPath.isDeciding) ?? true
      }
      for program in programs { maker.expression(program) }
      mutants += maker.mutants.sorted { $0.range < $1.range }
    }
    if let scoring = texts.scoring, let root = YAMLTree.read(scoring).tree.roots.first {
      var maker = MutantMaker(root)
      maker.profile()
      mutants += maker.mutants.sorted { $0.range < $1.range }
    }
    return mutants
  }

  func run(jobs: Int) async -> [FileMutation] {
    let tested = Set(cases.map { "[\($0.obligation)]" })
    let mutants = self.mutants.filter { mutant in
      !isFiltered || tested.contains { mutant.path.contains($0) }
    }
    let fates = await mutants.mapped(jobs: jobs) { ($0, await fate(of: $0)) }
    let paths = [texts.plan.path] + (texts.scoring.map { [$0.path] } ?? [])
    let claims = explanations.map { explanation in
      mutants.first { explanation.explains($0) }?.source.path ?? texts.plan.path
    }
    return paths.map { path in
      FileMutation(
        path,
        fates.filter { $0.0.source.path == path },
        explanations: zip(explanations, claims).filter { $0.1 == path }.map(\.0)
      )
    }
  }

  private func fate(of mutant: Mutant) async -> Fate {
    let changed = texts.replacing(mutant.text)
    guard let compiled = bench.read(changed, rules: rules).compiled else { return .invalid }
    let runner = bench.runner(compiled, changed, rules)
    for test in ordered(for: mutant) {
      let result = await runner.run(test)
      if !result.passed { return .killed }
    }
    return .survived
  }

  /// The cases, those of the obligation in which the mutant lies first.
  private func ordered(for mutant: Mutant) -> [PlanCase] {
    let near = cases.filter { mutant.path.contains("[\($0.obligation)]") }
    let own = Set(near.map(\.obligation))
    return near + cases.filter { !own.contains($0.obligation) }
  }
}
