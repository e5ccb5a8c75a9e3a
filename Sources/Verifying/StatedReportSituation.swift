import Diagnostics

/// Why a file is no report that could be verified.
enum StatedReportSituation: Situation {
  /// It is neither JSON nor lines of JSON.
  case noReport
  /// Its `schema` is none that can be verified.
  case otherSchema(String)
  /// A line is no object.
  case brokenLine(Int)
  /// It does not end as it should, or lines of units are missing.
  case torn
  /// It does not say what was asked.
  case noQuestion

  var id: DiagnosticID {
    switch self {
    case .noReport: "verify/no-report"
    case .otherSchema: "verify/other-schema"
    case .brokenLine: "verify/broken-line"
    case .torn: "verify/torn"
    case .noQuestion: "verify/no-question"
    }
  }

  var severity: Severity { .error }
}
