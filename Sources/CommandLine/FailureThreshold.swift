internal import Diagnostics

/// From which severity on a finding makes the exit status 1.
enum FailureThreshold: String, CaseIterable, Sendable {
  case error, warning, info, never

  /// Whether the greatest severity found is at or above it.
  func isReached(by severity: Severity?) -> Bool {
    guard let severity else { return false }
    switch self {
    case .error: return severity >= .error
    case .warning: return severity >= .warning
    case .info: return severity >= .info
    case .never: return false
    }
  }
}
