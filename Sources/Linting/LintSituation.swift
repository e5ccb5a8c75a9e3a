import Diagnostics

/// What can be wrong with a file whatever its kind.
enum LintSituation: Situation {
  /// The file holds so many documents in place of one.
  case documentCount(Int)

  var id: DiagnosticID {
    switch self {
    case .documentCount: "file/document-count"
    }
  }

  var severity: Severity { .error }
}

/// What can be wrong with a comment that is to take a finding out of the count.
enum IgnoreSituation: Situation {
  /// It does not say `ignore`, or names nothing that can be ignored.
  case malformed
  /// Its last day is none.
  case badDate(String)
  /// It gives no reason.
  case noReason
  /// It names a kind of finding that there is not.
  case unknownName(String, suggestion: String?)
  /// It names a kind that stands whatever a comment says.
  case notAllowed(String)
  /// Its last day is over.
  case expired(String)
  /// Nothing of that kind is found there.
  case unused(String)

  /// The area of their identifiers.
  static let area: Substring = "ignore"

  var id: DiagnosticID {
    switch self {
    case .malformed, .badDate: "ignore/malformed"
    case .noReason: "ignore/no-reason"
    case .unknownName: "ignore/unknown-id"
    case .notAllowed: "ignore/not-allowed"
    case .expired: "ignore/expired"
    case .unused: "ignore/unused"
    }
  }

  var severity: Severity {
    switch self {
    case .notAllowed: .error
    case .malformed, .badDate, .noReason, .unknownName, .expired: .warning
    case .unused: .info
    }
  }
}
