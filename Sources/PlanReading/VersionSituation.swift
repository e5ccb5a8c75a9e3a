import Diagnostics

/// What can be wrong with the versions of a plan.
enum VersionSituation: Situation {
  /// The versions of a plan are in force on the same days.
  case versionsOverlap(String)
  /// No version of a plan is in force on these days.
  case versionGap(String)
  /// Versions of a plan bear different identifiers, or the same number.
  case otherVersion(String)
}

extension VersionSituation {
  var id: DiagnosticID {
    switch self {
    case .versionsOverlap: "plan/versions-overlap"
    case .versionGap: "plan/version-gap"
    case .otherVersion: "plan/other-version"
    }
  }

  var severity: Severity {
    switch self {
    case .versionGap: .warning
    case .versionsOverlap, .otherVersion: .error
    }
  }

  var wording: Wording {
    switch self {
    case .versionsOverlap(let day):
      Wording(
        what: Localized(
          vi: "hai bản của kế hoạch cùng có hiệu lực ngày \(day)",
          en: "two versions of the plan are in force on \(day)"
        ),
        remedy: Localized(
          vi: "cho `inForce.until` của bản cũ bằng `inForce.from` của bản mới",
          en: "let the older version's `inForce.until` be the newer one's `inForce.from`"
        )
      )
    case .versionGap(let day):
      Wording(
        what: Localized(
          vi: "không bản nào của kế hoạch có hiệu lực ngày \(day)",
          en: "no version of the plan is in force on \(day)"
        ),
        remedy: Localized(
          vi: "cho `inForce.until` của bản cũ bằng `inForce.from` của bản mới",
          en: "let the older version's `inForce.until` be the newer one's `inForce.from`"
        )
      )
    case .otherVersion(let text):
      Wording(
        what: Localized(
          vi: "“\(text)” không phải một bản khác của cùng kế hoạch",
          en: "“\(text)” is not another version of the same plan"
        ),
        why: Localized(
          vi: "các bản có cùng `metadata.id` và số `version` tăng dần",
          en: "versions share `metadata.id` and have rising `version` numbers"
        ),
        remedy: Localized(
          vi: "sửa `previous` hoặc `metadata`",
          en: "correct `previous` or `metadata`"
        )
      )
    }
  }
}
