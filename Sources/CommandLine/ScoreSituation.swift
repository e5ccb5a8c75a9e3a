internal import Diagnostics
internal import Reports

/// Why a round cannot be scored though it can be judged.
enum ScoreSituation: Situation {
  /// No scoring profile is named.
  case noProfile
  /// The form is no text, and the output is a terminal.
  case needsFile(ScoreFormat)

  var id: DiagnosticID {
    switch self {
    case .noProfile: "score/no-profile"
    case .needsFile: "score/needs-file"
    }
  }

  var severity: Severity { .error }

  var wording: Wording { ScoreUsageWording.wording(of: self) }
}
