import Diagnostics

extension LintKind {
  /// Why findings matter, by the part of their identifiers before the slash.
  static let areas: [String: Localized] = [
    "yaml": Localized(
      vi: "Tệp phải đọc được, và ai đọc cũng hiểu như nhau.",
      en: "A file must be readable, and mean the same to every reader."
    ),
    "text": Localized(
      vi: "Chữ viết lệch mã thì tìm không ra, so không khớp, dù mắt thấy giống.",
      en:
        "Text in other characters is not found and compares as different, although it looks the same."
    ),
    "security": Localized(
      vi: "Tệp được gửi đi nhiều nơi; điều phải giữ kín lọt vào là lộ.",
      en: "Files go around; what must be kept secret and stands in one is a leak."
    ),
    "ignore": Localized(
      vi: "Ghi chú bỏ qua sai thì che lỗi, hoặc không che gì mà người viết tưởng là có.",
      en: "A wrong comment hides mistakes, or hides nothing although its author thinks so."
    ),
    "schema": Localized(
      vi: "Dữ kiện sai cấu trúc được coi là chưa biết, không được tính.",
      en: "A fact of the wrong structure counts as unknown."
    ),
    "date": Localized(
      vi: "Hạn chót tính theo ngày; ngày không đọc được là chưa biết.",
      en: "Deadlines are days; a day that cannot be read is unknown."
    ),
    "number": Localized(
      vi: "Số tiền và số lượng phải đọc được một cách duy nhất.",
      en: "Amounts and counts must be readable in one way only."
    ),
    "submission": Localized(
      vi: "Hồ sơ phải thuộc đúng một đơn vị và đúng kế hoạch.",
      en: "A submission belongs to exactly one unit and to the plan."
    ),
    "evidence": Localized(
      vi: "Việc được tính theo minh chứng thì tệp minh chứng phải có và đúng.",
      en: "What counts by evidence needs the very file that is named."
    ),
    "file": Localized(
      vi: "Tệp không đọc được thì không được xét.",
      en: "A file that cannot be read is not judged."
    ),
    "plan": Localized(
      vi: "Kế hoạch sai thì không đơn vị nào được xét.",
      en: "By a wrong plan no unit is judged."
    ),
    "reading": Localized(
      vi: "Chỗ mơ hồ phải có đúng các cách hiểu đã nêu.",
      en: "An open question has the readings that the plan states."
    ),
    "rule": Localized(
      vi: "Luật sai thì không đơn vị nào được xét.",
      en: "By a wrong rule no unit is judged."
    ),
    "cel": Localized(
      vi: "Biểu thức sai thì nghĩa vụ ấy không xét được.",
      en: "With a wrong expression its obligation cannot be judged."
    ),
    "policy": Localized(
      vi: "Biểu thức sai thì nghĩa vụ ấy không xét được.",
      en: "With a wrong expression its obligation cannot be judged."
    ),
    "scoring": Localized(
      vi: "Thang điểm sai thì điểm và hạng đều sai.",
      en: "With a wrong profile scores and classes are wrong."
    ),
    "waiver": Localized(
      vi: "Chỉ văn bản đúng thẩm quyền mới miễn được nghĩa vụ.",
      en: "Only a decision of a competent authority excuses."
    ),
    "verification": Localized(
      vi: "Kiểm chứng phải do người khác làm và không trái nhau.",
      en: "Verifications are another's, and do not contradict."
    ),
    "calendar": Localized(
      vi: "Hạn theo ngày làm việc cần lịch đầy đủ.",
      en: "Deadlines in workdays need a complete calendar."
    ),
    "zone": Localized(
      vi: "Hạn chót là ngày ở múi giờ của kế hoạch.",
      en: "Deadlines are days of the plan's time zone."
    ),
  ]
}
