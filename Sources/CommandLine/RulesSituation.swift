internal import Diagnostics

/// What can be wrong with the names that commands about rules are given.
enum RulesSituation: Situation {
  /// There is no rule or obligation of that name.
  case noSuchRule(String, known: [String])
  /// Among what was chosen there is no test.
  case nothingToRun
  /// A path leads nowhere.
  case noSuchFile(String)

  var id: DiagnosticID {
    switch self {
    case .noSuchRule: "rules/unknown"
    case .nothingToRun: "rules/no-tests"
    case .noSuchFile: "file/absent"
    }
  }

  var severity: Severity { .error }

  var wording: Wording { RulesWording.wording(of: self) }
}
