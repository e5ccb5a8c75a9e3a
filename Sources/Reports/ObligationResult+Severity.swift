internal import Checking
public import Diagnostics
public import Evaluation
internal import Model
public import Scoring

extension ObligationResult {
  /// How much the result weighs against `--fail-on`; `nil` when there is nothing to find.
  public var severity: Severity? { status.severity(verdict) }
}

extension DutyOutcome {
  /// How much the outcome weighs against `--fail-on`; `nil` when there is nothing to find.
  public var severity: Severity? { status.severity(verdict) }
}

extension DutyStanding {
  /// How much it weighs against `--fail-on`; `nil` when there is nothing to find.
  var severity: Severity? { status.severity(verdict) }
}

extension Status {
  fileprivate func severity(_ verdict: Verdict) -> Severity? {
    switch self {
    case .violated, .error: .error
    case .late: verdict == .violated ? .error : .warning
    case .overdue, .partial, .unknown: .warning
    case .pending: .info
    case .satisfied, .onTrack, .notApplicable, .waived: nil
    }
  }
}
