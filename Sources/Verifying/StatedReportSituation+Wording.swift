import Diagnostics

extension StatedReportSituation {
  var wording: Wording {
    Wording(
      what: what,
      why: Localized(
        vi: "chỉ kiểm lại được báo cáo do `check --format json`, `score --format json` hay "
          + "`score --format ndjson` ghi",
        en: "only what `check --format json`, `score --format json` or `score --format ndjson` "
          + "wrote can be verified"
      ),
      remedy: Localized(
        vi: "nêu đúng tệp báo cáo, nguyên vẹn như khi được ghi",
        en: "name the report's file, whole and as it was written"
      )
    )
  }

  private var what: Localized {
    switch self {
    case .noReport: Localized(vi: "tệp này không phải một báo cáo", en: "the file is no report")
    case .otherSchema(let schema):
      Localized(
        vi: "không kiểm lại được báo cáo có cấu trúc “\(TerminalText.visible(schema))”",
        en: "a report of the shape “\(TerminalText.visible(schema))” cannot be verified"
      )
    case .brokenLine(let line):
      Localized(vi: "dòng \(line) không đọc được", en: "line \(line) cannot be read")
    case .torn:
      Localized(
        vi: "báo cáo bị cắt: thiếu dòng cuối hoặc thiếu đơn vị",
        en: "the report is torn: its last line or units are missing"
      )
    case .noQuestion:
      Localized(
        vi: "báo cáo không nói rõ xét tại ngày nào, theo góc nhìn nào",
        en: "the report does not say as of which day and by which view"
      )
    }
  }
}
