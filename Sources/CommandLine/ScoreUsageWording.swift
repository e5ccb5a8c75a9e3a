internal import Diagnostics
internal import Reports

/// What the command `score` says of itself, and why it cannot run.
enum ScoreUsageWording {
  static var score: String {
    Localized(
      vi: "Chấm điểm cả đợt: điểm, xếp loại, xếp hạng, đề nghị khen, nhắc việc.",
      en: "Score the whole round: scores, classes, places, commendations, reminders."
    ).here
  }

  static var usage: String {
    Localized(
      vi: "ttdn-check score [PATH ...] [--as-of DATE] [--format text|json] [tùy chọn khác]",
      en: "ttdn-check score [PATH ...] [--as-of DATE] [--format text|json] [other options]"
    ).here
  }

  static var discussion: String {
    Localized(
      vi: """
        Cần thang điểm (scoring: trong ttdn.yaml hay --scoring). Xếp hạng theo --view; bỏ trống: theo
        góc nhìn mà thang điểm dùng để khen. Ý nghĩa từng con số: docs/scoring.md.
        Mã thoát: 0 không có gì ở mức --fail-on trở lên, 1 có, 2 không chấm được.
        """,
      en: """
        Needs a scoring profile (scoring: in ttdn.yaml, or --scoring). Ranks by --view; absent, by
        the view that the profile commends by. What each number means: docs/scoring.md.
        Exit status: 0 nothing at or above --fail-on, 1 something found, 2 it could not run.
        """
    ).here
  }

  static var format: String {
    Localized(
      vi: "Dạng báo cáo: text, json, ndjson (mỗi đơn vị một dòng), csv, markdown, html, xlsx.",
      en: "The report's form: text, json, ndjson (a unit a line), csv, markdown, html, xlsx."
    ).here
  }

  static var draft: String {
    Localized(
      vi: "Thay cho báo cáo: dự thảo danh sách khen (commendation) hay nhắc việc từng đơn vị "
        + "(reminders), dạng text, markdown hay html (in khổ A4).",
      en:
        "In place of the report: a draft list to commend, or a reminder a unit; as text, markdown "
        + "or html (prints on A4)."
    ).here
  }

  static func wording(of situation: ScoreSituation) -> Wording {
    switch situation {
    case .needsFile(let format):
      Wording(
        what: Localized(
          vi: "dạng \(format.rawValue) không hiện được trên màn hình",
          en: "the form \(format.rawValue) cannot be shown on a terminal"
        ),
        why: Localized(vi: "đó là tệp nhị phân", en: "it is not text"),
        remedy: Localized(
          vi: "ghi vào tệp bằng --output TỆP.\(format.rawValue)",
          en: "write it to a file by --output FILE.\(format.rawValue)"
        )
      )
    case .noProfile:
      Wording(
        what: Localized(vi: "không có thang điểm", en: "there is no scoring profile"),
        why: Localized(
          vi:
            "trọng số, xếp loại, điều kiện khen chỉ thang điểm mới nêu; chương trình không tự đặt",
          en: "weights, classes and conditions come from the profile alone; the program sets none"
        ),
        remedy: Localized(
          vi: "nêu thang điểm (kind: Scoring) bằng `scoring:` trong ttdn.yaml hay bằng --scoring",
          en: "name a profile (kind: Scoring) by `scoring:` in ttdn.yaml or by --scoring"
        )
      )
    }
  }
}
