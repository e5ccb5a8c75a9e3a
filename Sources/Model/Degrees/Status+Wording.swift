public import Diagnostics

extension Status {
  /// The status in a word or two, for people.
  public var title: Localized {
    switch self {
    case .satisfied: Localized(vi: "Đạt", en: "Satisfied")
    case .late: Localized(vi: "Đạt, muộn", en: "Late")
    case .partial: Localized(vi: "Đạt một phần", en: "Partial")
    case .pending: Localized(vi: "Chưa đến hạn", en: "Pending")
    case .onTrack: Localized(vi: "Đang bảo đảm", en: "On track")
    case .overdue: Localized(vi: "Quá hạn, còn bù được", en: "Overdue, repairable")
    case .violated: Localized(vi: "Không đạt", en: "Violated")
    case .unknown: Localized(vi: "Chưa đủ thông tin", en: "Unknown")
    case .error: Localized(vi: "Lỗi dữ liệu", en: "Error")
    case .notApplicable: Localized(vi: "Không áp dụng", en: "Not applicable")
    case .waived: Localized(vi: "Được miễn", en: "Waived")
    }
  }
}
