import Diagnostics

/// Why a file is no report that could be read back.
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
  /// It is a report of a check, in which nothing is scored.
  case noScores
  /// Its members are not those of the published shape.
  case otherShape
  /// The points of a unit do not add up.
  case unbalanced(String)

  var id: DiagnosticID {
    switch self {
    case .noReport: "verify/no-report"
    case .otherSchema: "verify/other-schema"
    case .brokenLine: "verify/broken-line"
    case .torn: "verify/torn"
    case .noQuestion: "verify/no-question"
    case .noScores: "verify/no-scores"
    case .otherShape: "verify/other-shape"
    case .unbalanced: "verify/unbalanced"
    }
  }

  var severity: Severity { .error }
}
