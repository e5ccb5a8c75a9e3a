import Diagnostics

extension StatedReportSituation {
  var wording: Wording {
    Wording(
      what: what,
      why: Localized(
        vi: "chỉ đọc lại được báo cáo do `check --format json`, `score --format json` hay "
          + "`score --format ndjson` ghi; để so sánh thì phải là của `score`",
        en: "only what `check --format json`, `score --format json` or `score --format ndjson` "
          + "wrote can be read back, and compared only what `score` wrote"
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
        vi: "không đọc lại được báo cáo có cấu trúc “\(TerminalText.visible(schema))”",
        en: "a report of the shape “\(TerminalText.visible(schema))” cannot be read back"
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
    case .noScores:
      Localized(
        vi: "báo cáo này chỉ kiểm, không chấm điểm",
        en: "the report is of a check; nothing is scored in it"
      )
    case .otherShape:
      Localized(
        vi: "báo cáo không đúng cấu trúc đã công bố",
        en: "the report is not of the published shape"
      )
    case .unbalanced(let unit):
      Localized(
        vi: "điểm của đơn vị “\(TerminalText.visible(unit))” trong báo cáo cộng lại không khớp",
        en: "the points of the unit “\(TerminalText.visible(unit))” in the report do not add up"
      )
    }
  }
}
