public import Diagnostics
public import PlanReading

/// Everything that `rules test` runs: rules with their examples, and a plan with its cases.
public struct Suite: Sendable {
  /// The rules, by path.
  public var rules: [RuleFile]
  /// The plan whose cases are run; `nil` where only rules are tested.
  public var plan: PlanSources?
  /// The files of cases, by path.
  public var cases: [CaseFile]
  /// Whether tests were left out; then only obligations that still have some are changed.
  private(set) var isFiltered = false
  /// What is wrong with the files themselves, so that nothing can be run.
  public private(set) var diagnostics: [Diagnostic] = []

  /// The rules among `sources`, the plan, and the cases among `cases`.
  public init(rules sources: [SourceText], plan: PlanSources?, cases texts: [SourceText]) {
    rules = sources.sorted { $0.path < $1.path }.compactMap(RuleFile.init)
    self.plan = plan
    cases = []
    for text in texts.sorted(by: { $0.path < $1.path }) {
      if let file = CaseFile(text, found: &diagnostics) { cases.append(file) }
    }
  }

  /// The identifiers of the rules and obligations that have tests, each once, in their order.
  public var subjects: [String] {
    var names = rules.map(\.id)
    for test in cases.flatMap(\.cases) where !names.contains(test.obligation) {
      names.append(test.obligation)
    }
    return names
  }

  /// Whether there is no test at all.
  public var isEmpty: Bool {
    rules.allSatisfy(\.examples.isEmpty) && cases.allSatisfy(\.cases.isEmpty)
  }

  /// The suite with only those tests of whose subject and name `isWanted` holds.
  public func filtered(_ isWanted: (_ subject: String, _ name: String) -> Bool) -> Suite {
    var suite = self
    suite.isFiltered = true
    suite.rules = rules.compactMap { file in
      file.keeping { isWanted($0.rule, $0.name) }
    }
    suite.cases = cases.compactMap { file in
      file.keeping { isWanted($0.subject.name, $0.name) }
    }
    return suite
  }
}

extension RuleFile {
  /// The file with those examples only; `nil` when none is left.
  fileprivate func keeping(_ isWanted: (Example) -> Bool) -> RuleFile? {
    var file = self
    file.examples = examples.filter(isWanted)
    return file.examples.isEmpty ? nil : file
  }
}

extension CaseFile {
  fileprivate func keeping(_ isWanted: (PlanCase) -> Bool) -> CaseFile? {
    var file = self
    file.cases = cases.filter(isWanted)
    return file.cases.isEmpty ? nil : file
  }
}
