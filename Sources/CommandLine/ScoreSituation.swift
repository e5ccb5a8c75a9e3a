internal import Diagnostics

/// Why a round cannot be scored though it can be judged.
enum ScoreSituation: Situation {
  /// No scoring profile is named.
  case noProfile

  var id: DiagnosticID {
    switch self {
    case .noProfile: "score/no-profile"
    }
  }

  var severity: Severity { .error }

  var wording: Wording { ScoreUsageWording.wording(of: self) }
}
