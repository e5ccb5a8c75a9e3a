internal import Diagnostics

/// Why a file to begin with cannot be written.
enum NewSituation: Situation {
  /// A file lies there already.
  case alreadyThere(String)

  var id: DiagnosticID {
    switch self {
    case .alreadyThere: "new/already-there"
    }
  }

  var severity: Severity { .error }

  var wording: Wording { NewWording.wording(of: self) }
}
