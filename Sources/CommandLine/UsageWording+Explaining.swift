internal import Diagnostics

extension UsageWording {
  static var explain: String {
    Localized(
      vi: "Giải trình kết quả của một đơn vị: vì sao, vì sao không, còn thiếu gì, đến bao giờ.",
      en: "Explain a unit's results: why, why not, what is still missing, by when."
    ).here
  }

  static var explainUsage: String {
    Localized(
      vi: "ttdn-check explain UNIT [OBLIGATION ...] [--submissions PATH] [tùy chọn khác]",
      en: "ttdn-check explain UNIT [OBLIGATION ...] [--submissions PATH] [other options]"
    ).here
  }

  static var bearer: String {
    Localized(
      vi: "Đơn vị: mã, tên hoặc tên khác trong sổ; toan-tinh: nghĩa vụ chung.",
      en: "The unit: identifier, name or alias of the registry; whole: the duties of the whole."
    ).here
  }

  static var obligations: String {
    Localized(
      vi: "Nghĩa vụ (III.8#1) hoặc mục (III.8); bỏ trống: mọi nghĩa vụ của đơn vị.",
      en: "An obligation (III.8#1) or a clause (III.8); absent: all that bind the unit."
    ).here
  }

  static var submissions: String {
    Localized(
      vi: "Tệp hay thư mục hồ sơ, hoặc - (đầu vào chuẩn); bỏ trống: hồ sơ mà ttdn.yaml nêu.",
      en: "A file or folder of submissions, or - (standard input); absent: those of ttdn.yaml."
    ).here
  }

  static var status: String {
    Localized(
      vi: "Chỉ những kết quả này, cách nhau bằng dấu phẩy, ví dụ violated,late.",
      en: "Only these results, set off by commas, as violated,late."
    ).here
  }

  static var failing: String {
    Localized(
      vi: "Chỉ những gì chưa đạt, còn thiếu hoặc đạt muộn.",
      en: "Only what is not satisfied, or late."
    ).here
  }

  static var explainFormat: String {
    Localized(
      vi: "Dạng: text, json, markdown (để dán vào công văn).",
      en: "The form: text, json, markdown (to be pasted into a letter)."
    ).here
  }

  static var failOnExplaining: String {
    Localized(
      vi: "Từ mức nào thì mã thoát là 1; mặc định never.",
      en: "From which severity on the exit status is 1; default never."
    ).here
  }
}
