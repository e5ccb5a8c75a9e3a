internal import Diagnostics
internal import PlanChecking

/// What can be wrong with the names that `plan show` is given.
enum PlanCommandSituation: Situation {
  /// The table has no such row.
  case noSuchRow(String, PlanTable.Side, known: [String])

  var id: DiagnosticID {
    switch self {
    case .noSuchRow: "plan/unknown-id"
    }
  }

  var severity: Severity { .error }

  var wording: Wording { PlanUsageWording.wording(of: self) }
}
