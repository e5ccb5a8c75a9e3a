internal import Diagnostics
internal import Model
internal import Scoring

/// What the page of a scored round says besides the headings of its tables.
enum ScorePageWording {
  static let skip = Localized(vi: "Đến nội dung chính", en: "Skip to the content")
  static let contents = Localized(vi: "Các phần", en: "Contents")
  static let find = Localized(vi: "Tìm đơn vị:", en: "Find a unit:")
  static let units = Localized(vi: "Từng đơn vị", en: "Unit by unit")
  static let bar = Localized(vi: "Thang 100", en: "Of 100")
  static let score = Localized(vi: "Điểm", en: "Score")
  static let coverage = Localized(vi: "Được xét", en: "Counted")
  static let view = Localized(vi: "Góc nhìn", en: "View")
  static let reason = Localized(vi: "Vì sao", en: "Why")
  static let submission = Localized(vi: "Hồ sơ", en: "Submission")
  static let whole = Localized(vi: "Tất cả", en: "All")
  static let back = Localized(vi: "Về bảng xếp hạng", en: "Back to the ranking")
  static let noScheme = Localized(vi: "Không có bảng trọng số", en: "Without a scheme")
  static let inputs = Localized(vi: "Các tệp đã dùng", en: "The files that were used")
  static let nothingBinds = Localized(
    vi: "Không nghĩa vụ nào giao cho đơn vị này.",
    en: "Nothing binds this unit."
  )
  static let barKey = Localized(
    vi: "Thanh đặc: điểm chắc chắn. Gạch chéo: điểm còn treo. Vạch: mốc xếp loại.",
    en: "Full bar: what is settled. Hatched: what is open. Ticks: where classes begin."
  )

  static func bar(_ low: String, _ high: String) -> Localized {
    low == high
      ? Localized(vi: "\(low) trên 100", en: "\(low) of 100")
      : Localized(vi: "từ \(low) đến \(high) trên 100", en: "from \(low) to \(high) of 100")
  }

  static func points(_ points: String) -> Localized {
    Localized(vi: "\(points) điểm", en: "\(points) points")
  }

  static func gate(_ outcome: GateOutcome) -> Localized {
    Localized(
      vi: "\(outcome.gate.title.vi): \(outcome.state.title.vi.lowercased())",
      en: "\(outcome.gate.title.en): \(outcome.state.title.en.lowercased())"
    )
  }
}
