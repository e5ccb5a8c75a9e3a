public import Diagnostics

extension Waiver.Kind {
  /// What it does, as a verb.
  public var title: Localized {
    switch self {
    case .waive: Localized(vi: "miễn", en: "waive")
    case .extend: Localized(vi: "gia hạn", en: "extend")
    case .reduce: Localized(vi: "giảm", en: "reduce")
    case .stay: Localized(vi: "hoãn", en: "stay")
    }
  }
}
