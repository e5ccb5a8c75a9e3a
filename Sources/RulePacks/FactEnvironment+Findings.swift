import CEL

extension FactEnvironment {
  /// The variables of rules that find defects, by what they look at.
  struct OfFindings: Sendable {
    /// About a submission and its file: also `file.name` and `file.path`.
    var filed: Environment
    /// Also `duties`: what the unit's obligations came to, by their identifiers.
    var judged: Environment
    /// About any of these files: also `root`, the file's content, and `file.…`.
    var general: Environment
    /// About the plan's file: plan, registry and the day of the question alone.
    var planned: Environment
    /// About what submissions have in common: `shared.…`.
    var met: Environment

    init(unit: Environment, known: Environment) {
      filed = unit.extended(with: [
        Variable("file.name", .string), Variable("file.path", .string),
      ])
      judged = filed.extended(with: [
        Variable("duties", .map(.string, .map(.string, .string)))
      ])
      planned = known
      general = known.extended(with: [
        Variable("root", .dyn), Variable("file.name", .string), Variable("file.path", .string),
      ])
      met = known.extended(with: [
        Variable("shared.unit", .string), Variable("shared.others", .list(.string)),
        Variable("shared.count", .int),
      ])
    }

    func observed(by observer: any ExpressionObserver) -> OfFindings {
      var findings = self
      findings.filed = filed.observed(by: observer)
      findings.judged = judged.observed(by: observer)
      findings.planned = planned.observed(by: observer)
      findings.general = general.observed(by: observer)
      findings.met = met.observed(by: observer)
      return findings
    }
  }

  /// The variables of the conditions of a rule that looks at `subject`.
  func environment(about subject: RuleSubject) -> Environment {
    switch subject {
    case .submission, .file: findings.filed
    case .results: findings.judged
    case .plan: findings.planned
    case .any: findings.general
    case .round: findings.met
    }
  }
}
