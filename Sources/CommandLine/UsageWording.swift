internal import CivilTime
internal import Diagnostics
internal import Schemas

/// What the command line says of itself: help, and errors in what was typed.
enum UsageWording {
  static var abstract: String {
    Localized(
      vi: "Kiểm hồ sơ của các đơn vị theo kế hoạch ràng buộc họ.",
      en: "Checks submissions of units against the plan that binds them."
    ).here
  }

  static var discussion: String {
    Localized(
      vi: """
        ttdn.yaml, tìm từ đường dẫn trở lên, nêu kế hoạch, sổ đơn vị, luật và hồ sơ.
        Mã thoát: 0 không có gì ở mức --fail-on trở lên, 1 có, 2 không kiểm được.
        """,
      en: """
        ttdn.yaml, found upward from the path, names plan, registry, rules and submissions.
        Exit status: 0 nothing at or above --fail-on, 1 something found, 2 it could not run.
        """
    ).here
  }

  static var usage: String {
    Localized(
      vi: "ttdn-check [check] [PATH ...] [--as-of DATE] [--format text|json] [tùy chọn khác]",
      en: "ttdn-check [check] [PATH ...] [--as-of DATE] [--format text|json] [other options]"
    ).here
  }

  static var check: String {
    Localized(
      vi: "Từng nghĩa vụ của từng hồ sơ: đạt hay không, vì sao, làm gì, bao giờ.",
      en: "Each obligation of each submission: verdict, why, what to do, by when."
    ).here
  }

  static var schema: String {
    Localized(
      vi: "In cấu trúc (JSON Schema) của một loại tệp hay báo cáo.",
      en: "Print the structure (JSON Schema) of a kind of file or of a report."
    ).here
  }

  static var schemaDiscussion: String {
    Localized(
      vi: "Tên và giải thích của từng khóa bằng cả hai thứ tiếng; --lang chọn một. "
        + "Cách cài vào trình soạn thảo: docs/editors.md.",
      en: "Titles and descriptions are in both languages; --lang chooses one. "
        + "How to set up an editor: docs/editors.md."
    ).here
  }

  static var paths: String {
    Localized(
      vi: "Tệp hay thư mục hồ sơ, hoặc - (đầu vào chuẩn). Bỏ trống: hồ sơ mà ttdn.yaml nêu.",
      en: "Files or folders of submissions, or - (standard input). Absent: those of ttdn.yaml."
    ).here
  }

  static var plan: String {
    Localized(vi: "Kế hoạch, thay cho ttdn.yaml.", en: "The plan, in place of ttdn.yaml's.").here
  }

  static var registry: String {
    Localized(
      vi: "Sổ đơn vị, thay cho ttdn.yaml.",
      en: "The registry of units, in place of ttdn.yaml's."
    ).here
  }

  static var scoring: String {
    Localized(
      vi: "Thang điểm, thay cho ttdn.yaml.",
      en: "The scoring profile, in place of ttdn.yaml's."
    ).here
  }

  static var rules: String {
    Localized(
      vi: "Tệp hay thư mục luật, thay cho ttdn.yaml; dùng được nhiều lần.",
      en: "Rule files or folders, in place of ttdn.yaml's; may be repeated."
    ).here
  }

  static var waivers: String {
    Localized(
      vi: "Tệp hay thư mục văn bản miễn, thêm vào ttdn.yaml; dùng được nhiều lần.",
      en: "Files or folders of waivers, beside ttdn.yaml's; may be repeated."
    ).here
  }

  static var receipts: String {
    Localized(
      vi: "Sổ tiếp nhận (thắng điều đơn vị tự khai), thêm vào ttdn.yaml; dùng được nhiều lần.",
      en: "Receipt registers, which beat what units say, beside ttdn.yaml's; may be repeated."
    ).here
  }

  static var verifications: String {
    Localized(
      vi: "Kết quả kiểm chứng, thêm vào ttdn.yaml; dùng được nhiều lần.",
      en: "Verifications, beside ttdn.yaml's; may be repeated."
    ).here
  }

  static var evidence: String {
    Localized(
      vi: "Thư mục minh chứng: mọi tệp minh chứng phải có ở đây và khớp mã băm.",
      en: "The evidence folder: every evidence file must be here and match its digest."
    ).here
  }

  static var knownAt: String {
    Localized(
      vi: "Chỉ dùng điều đã ghi nhận đến hết ngày này; mặc định là ngày của --as-of.",
      en: "Use only what was recorded by the end of this day; default the day of --as-of."
    ).here
  }

  static var view: String {
    Localized(
      vi: "Dữ kiện nào được tính: self tự khai, evidenced có minh chứng, verified đã kiểm chứng.",
      en: "Which facts count: self as stated, evidenced with evidence, verified as checked."
    ).here
  }

  static var phase: String {
    Localized(
      vi: "Đợt xét open (còn bổ sung) hay closed (đã đóng); mặc định theo thang điểm.",
      en: "Whether the round is open (more may come) or closed; default by the profile."
    ).here
  }

  static var reading: String {
    Localized(
      vi: "Hiểu chỗ mơ hồ theo cách khác, ví dụ III.8=signed; báo kết quả nào đổi.",
      en: "Follow another reading of an open question, as III.8=signed; tells what changes."
    ).here
  }

  static var asOf: String {
    Localized(
      vi: "Xét tại ngày này, ví dụ 2025-11-01; mặc định hôm nay theo múi giờ của kế hoạch.",
      en: "The day of the question, as 2025-11-01; default today in the plan's time zone."
    ).here
  }

  static var format: String {
    Localized(vi: "Dạng báo cáo: text, json.", en: "The report's form: text, json.").here
  }

  static var output: String {
    Localized(
      vi: "Ghi báo cáo vào tệp này; hỏng giữa chừng thì tệp cũ còn nguyên.",
      en: "Write the report to this file; when that fails the old one stays whole."
    ).here
  }

  static var lang: String {
    Localized(
      vi: "Ngôn ngữ; mặc định tiếng Việt, trừ khi máy đặt tiếng Anh.",
      en: "Language; Vietnamese unless the locale says English."
    ).here
  }

  static var failOn: String {
    Localized(
      vi: "Từ mức nào thì mã thoát là 1: error, warning, info, never.",
      en: "From which severity on the exit status is 1: error, warning, info, never."
    ).here
  }

  static var color: String {
    Localized(
      vi: "Màu: auto, always, never; NO_COLOR được tôn trọng.",
      en: "Colours: auto, always, never; NO_COLOR is honoured."
    ).here
  }

  static var jobs: String {
    Localized(
      vi: "Số việc chạy cùng lúc; mặc định bằng số bộ xử lý. Kết quả không đổi theo số này.",
      en: "How many tasks run at once; default one a processor. Results do not depend on it."
    ).here
  }

  static var quiet: String {
    Localized(vi: "Chỉ in dòng tổng kết.", en: "Print only the summary line.").here
  }

  static var kind: String {
    let kinds = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")
    let reports = ReportKind.allCases.map(\.rawValue).joined(separator: ", ")
    return Localized(
      vi: "Loại tệp: \(kinds); hoặc báo cáo JSON: \(reports).",
      en: "The kind of file: \(kinds); or a report in JSON: \(reports)."
    ).here
  }
}
