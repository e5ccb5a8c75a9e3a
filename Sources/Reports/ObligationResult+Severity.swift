public import Diagnostics
public import Evaluation
internal import Model

extension ObligationResult {
  /// How much the result weighs against `--fail-on`; `nil` when there is nothing to find.
  public var severity: Severity? {
    switch status {
    case .violated, .error: .error
    case .late: verdict == .violated ? .error : .warning
    case .overdue, .partial, .unknown: .warning
    case .pending: .info
    case .satisfied, .onTrack, .notApplicable, .waived: nil
    }
  }
}
