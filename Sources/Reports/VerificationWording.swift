internal import CivilTime
internal import Diagnostics
internal import Model
internal import Verifying

/// Every word of a verification.
enum VerificationWording {
  static let changed = Localized(
    vi: "Tệp đã đổi nội dung so với khi lập báo cáo:",
    en: "Inputs whose bytes are not those of the report:"
  )
  static let missing = Localized(
    vi: "Tệp báo cáo dùng mà nay không có:",
    en: "Inputs of the report that are not there now:"
  )
  static let added = Localized(
    vi: "Tệp nay có mà báo cáo không dùng:",
    en: "Inputs that the report did not have:"
  )

  static func head(of report: VerificationReport) -> Localized {
    let stated = report.stated
    let day = ReportWording.day(stated.question.asOf)
    let view = stated.question.view.rawValue
    return Localized(
      vi: "\(stated.source.path): do \(stated.engine) lập, xét tại ngày \(day.vi), --view \(view), "
        + "\(stated.inputs.count) tệp",
      en: "\(stated.source.path): by \(stated.engine), as of \(day.en), --view \(view), "
        + "\(stated.inputs.count) inputs"
    )
  }

  static func engines(_ stated: String, _ own: String) -> Localized {
    Localized(
      vi: "Phiên bản khác: báo cáo do \(stated) lập, đang tính lại bằng \(own)",
      en: "Another version: the report is by \(stated), computed again by \(own)"
    )
  }

  static func differences(_ count: Int) -> Localized {
    Localized(
      vi: "\(count) chỗ khác với kết quả tính lại:",
      en: count == 1
        ? "1 place differs from what was computed again:"
        : "\(count) places differ from what was computed again:"
    )
  }

  static func values(_ difference: ReportDifference) -> Localized {
    let (stated, own) = (difference.stated ?? "–", difference.recomputed ?? "–")
    return Localized(
      vi: "báo cáo (dòng \(difference.line)): \(stated) · tính lại: \(own)",
      en: "the report (line \(difference.line)): \(stated) · computed again: \(own)"
    )
  }

  static func more(_ count: Int) -> Localized {
    Localized(vi: "và \(count) chỗ khác", en: "and \(count) more")
  }

  static func verdict(_ report: VerificationReport) -> Localized {
    if report.isSame, report.isSameToTheByte {
      return Localized(
        vi: "Khớp từng byte: tính lại từ cùng các tệp cho đúng báo cáo này.",
        en: "The same to the byte: the same inputs give this report."
      )
    }
    if report.isSame {
      return Localized(
        vi: "Khớp: mọi giá trị như nhau, chỉ khác cách trình bày.",
        en: "The same: every value is equal, only the layout differs."
      )
    }
    if !report.inputs.isSame, report.comparison.count == 0 {
      return Localized(
        vi: "Không khớp: các tệp đã khác, dù không giá trị nào đổi.",
        en: "Not the same: the inputs are others, though no value changed."
      )
    }
    return Localized(
      vi: report.inputs.isSame
        ? "Không khớp: cùng các tệp ấy nhưng báo cáo nói khác kết quả tính lại."
        : "Không khớp: các tệp đã khác và kết quả cũng khác.",
      en: report.inputs.isSame
        ? "Not the same: the inputs are those of the report, which says otherwise."
        : "Not the same: the inputs are others, and so are the results."
    )
  }
}
