internal import Diagnostics
internal import Model

extension Status {
  /// One or two letters for cells without room; no two statuses have the same.
  var code: Localized {
    switch self {
    case .satisfied: Localized(vi: "Đ", en: "S")
    case .late: Localized(vi: "ĐM", en: "LA")
    case .partial: Localized(vi: "MP", en: "PA")
    case .pending: Localized(vi: "CH", en: "PE")
    case .onTrack: Localized(vi: "BĐ", en: "OT")
    case .overdue: Localized(vi: "QH", en: "OV")
    case .violated: Localized(vi: "KĐ", en: "V")
    case .unknown: Localized(vi: "TT", en: "U")
    case .error: Localized(vi: "LD", en: "ER")
    case .notApplicable: Localized("–")
    case .waived: Localized(vi: "MT", en: "W")
    }
  }
}
