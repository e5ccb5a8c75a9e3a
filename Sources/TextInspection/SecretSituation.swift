import Diagnostics

/// What must not stand in a file that goes around, and where it stands. The finding never says it.
struct SecretSituation: Situation {
  let kind: SecretKind
  let site: Site

  /// Where a secret was met.
  enum Site: CaseIterable {
    case value, key, comment, line
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

  /// Whether a finding is one of these, and not a rule's.
  static func isOwn(_ diagnostic: Diagnostic) -> Bool {
    sentences.contains(diagnostic.wording.what)
  }

  private static let sentences = Set(
    SecretKind.allCases.flatMap { kind in
      Site.allCases.map { SecretSituation(kind: kind, site: $0).wording.what }
    }
  )
}

/// The name of the file, or of a folder above it, holds a secret.
struct HiddenNameSituation: Situation {
  var id: DiagnosticID { "security/confidential-name" }
  var severity: Severity { .error }
}
