internal import Diagnostics

/// What the command `verify` says of itself.
enum VerifyUsageWording {
  static var verify: String {
    Localized(
      vi: "Kiểm lại một báo cáo: tính lại từ các tệp và nói chỗ nào khác.",
      en: "Verify a report: compute it again from its inputs and say what differs."
    ).here
  }

  static var usage: String {
    Localized(
      vi: "ttdn-check verify REPORT [PATH ...] [tùy chọn khác]",
      en: "ttdn-check verify REPORT [PATH ...] [other options]"
    ).here
  }

  static var discussion: String {
    Localized(
      vi: """
        REPORT do check --format json, score --format json hay score --format ndjson ghi. Ngày xét, ngày
        ghi nhận, góc nhìn, đợt xét và cách hiểu lấy từ báo cáo; tệp là các tệp đang có, gõ tại thư mục
        nơi báo cáo được lập. Mã thoát: 0 khớp, 1 khác, 2 không kiểm lại được.
        """,
      en: """
        REPORT was written by check --format json, score --format json or score --format ndjson. The
        days, view, phase and readings are the report's; the files are those that are there now, named
        from the folder in which the report was made. Exit status: 0 the same, 1 it differs, 2 it
        could not run.
        """
    ).here
  }

  static var report: String {
    Localized(vi: "Tệp báo cáo.", en: "The report's file.").here
  }

  static var format: String {
    Localized(vi: "Dạng kết quả: text, json.", en: "The form of the result: text, json.").here
  }
}
