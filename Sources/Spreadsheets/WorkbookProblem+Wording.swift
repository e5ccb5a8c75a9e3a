public import Diagnostics

extension WorkbookProblem: Situation {
  /// The stable identifier.
  public var id: DiagnosticID {
    switch self {
    case .rows, .columns: "output/workbook-too-large"
    case .library: "output/workbook-not-made"
    }
  }

  /// Nothing can be written.
  public var severity: Severity { .error }

  /// What is wrong, why, and what to do.
  public var wording: Wording {
    switch self {
    case .rows(let sheet, let count):
      tooLarge(
        sheet,
        what: Localized(vi: "\(count) dòng", en: "\(count) rows"),
        most: Workbook.mostRows
      )
    case .columns(let sheet, let count):
      tooLarge(
        sheet,
        what: Localized(vi: "\(count) cột", en: "\(count) columns"),
        most: Workbook.mostColumns
      )
    case .library(let reason):
      Wording(
        what: Localized(
          vi: "không tạo được bảng tính (\(reason))",
          en: "the workbook could not be made (\(reason))"
        ),
        remedy: Localized(
          vi: "hãy kiểm tra chỗ trống của thư mục tạm, hoặc chọn định dạng csv",
          en: "check the space in the folder for temporary files, or choose the format csv"
        )
      )
    }
  }

  private func tooLarge(_ sheet: String, what: Localized, most: Int) -> Wording {
    Wording(
      what: Localized(
        vi: "trang “\(sheet)” cần \(what.vi), bảng tính chỉ chứa được \(most)",
        en: "the sheet “\(sheet)” needs \(what.en); a workbook holds \(most)"
      ),
      remedy: Localized(
        vi: "hãy chọn định dạng csv hay ndjson, hoặc chia nhỏ đợt chấm",
        en: "choose the format csv or ndjson, or divide the round"
      )
    )
  }
}
