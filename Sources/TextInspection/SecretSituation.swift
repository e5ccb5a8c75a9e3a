import Diagnostics

/// What must not stand in a file that goes around, and where it stands. The finding never says it.
struct SecretSituation: Situation {
  let kind: SecretKind
  let site: Site

  /// Where a secret was met.
  enum Site {
    case value, key, comment, line
    /// In the name of the file, or of a folder above it.
    case path
  }

  var id: DiagnosticID {
    switch kind {
    case .marking: "security/classified-marking"
    case .personName: "security/person-name"
    case .identityNumber, .passport, .telephone, .mailAddress, .bankAccount:
      "security/personal-data"
    }
  }

  var severity: Severity { kind == .personName ? .warning : .error }
}
