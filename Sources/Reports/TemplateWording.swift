internal import CivilTime
internal import Diagnostics
internal import Model

/// What an empty submission says to those who fill it in.
enum TemplateWording {
  static func head(_ unit: Localized, _ plan: Plan) -> Localized {
    let version = ReportWording.plan(plan.id, version: plan.version)
    return Localized(
      vi: "Hồ sơ của \(unit.vi) theo \(plan.title.vi) (\(version.vi)).",
      en: "The submission of \(unit.en) under \(plan.title.en) (\(version.en))."
    )
  }

  /// How to fill it in, a comment each.
  static func instructions(isEmpty: Bool) -> [Localized] {
    guard !isEmpty else {
      return [
        Localized(
          vi: "Kế hoạch không giao riêng cho đơn vị này việc gì phải khai.",
          en: "The plan lays on this unit by itself nothing that has to be stated."
        )
      ]
    }
    return [
      Localized(
        vi: "Mẫu chỉ có những mục mà nghĩa vụ của đơn vị dựa vào. Điền sau dấu hai chấm; "
          + "chỗ còn trống được nhắc khi kiểm. Chưa có gì để khai thì xóa khóa ấy.",
        en: "It holds only what the unit's duties rest on. Fill in after the colons; the check "
          + "names what is still empty. Delete a key while there is nothing to state."
      ),
      Localized(
        vi: "Danh sách: bỏ dấu # ở đầu các dòng của mục mẫu, mỗi việc chép thành một mục; "
          + "không có việc nào thì ghi [].",
        en: "Lists: take away the # before the lines of the sample item and copy it for each "
          + "entry; where there is none, write []."
      ),
      Localized(
        vi: "Ngày viết năm-tháng-ngày, ví dụ 2025-10-30. Không ghi tên người, tài khoản, "
          + "nội dung mang dấu mật.",
        en: "Dates are written year-month-day, as 2025-10-30. No names of people, no accounts, "
          + "nothing classified."
      ),
    ]
  }

  static func deadlines(asOf: CivilDate) -> Localized {
    let day = ReportWording.day(asOf)
    return Localized(
      vi: "Hạn cuối, gần nhất trước (xét tại ngày \(day.vi)):",
      en: "Last good days, the nearest first (as of \(day.en)):"
    )
  }

  static let past = Localized(vi: "Đã qua hạn:", en: "Already past:")
  static let undated = Localized(
    vi: "Không có ngày chung, tùy từng việc:",
    en: "Without a day of its own, by each event:"
  )

  static func later(_ count: Int) -> Localized {
    Localized(
      vi: "sau đó còn \(count) kỳ",
      en: count == 1 ? "then once more" : "then \(count) times more"
    )
  }

  static func clause(_ id: ClauseID) -> Localized {
    Localized(vi: "mục \(id)", en: "clause \(id)")
  }

  static func due(_ day: CivilDate) -> Localized {
    let written = ReportWording.day(day)
    return Localized(vi: "hạn cuối \(written.vi)", en: "last good day \(written.en)")
  }

  static let list = Localized(vi: "(danh sách: [a, b])", en: "(a list: [a, b])")

  static func choice(_ keys: [String]) -> Localized {
    let forms = keys.map { "{\($0): …}" }.joined(separator: ", ")
    return Localized(vi: "(một trong: \(forms))", en: "(one of: \(forms))")
  }

  static func others(_ names: [String]) -> Localized {
    let list = names.joined(separator: ", ")
    return Localized(vi: "Khi có thì khai thêm: \(list).", en: "Where there is any, also: \(list).")
  }
}
