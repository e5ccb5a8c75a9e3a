import Diagnostics

/// What the engine itself says beside the sentences of a finding rule.
enum FindingWording {
  /// At the second place of a finding.
  static let also = Localized(vi: "đối chiếu với chỗ này", en: "compare with this")

  /// What applying a fix does.
  static func replacement(_ text: String) -> Localized {
    Localized(vi: "thay bằng \(text)", en: "replace with \(text)")
  }
}
