internal import Diagnostics
internal import Reports
internal import Spreadsheets

/// What `score` writes: the round itself, or a paper drafted from it.
enum ScoreForm {
  case round(ScoreFormat)
  case draft(ScoreDraft, DraftFormat)

  /// The form that was typed, with the draft that was asked for.
  init(_ format: String, draft: ScoreDraft?) throws {
    if let draft {
      self = .draft(draft, try OptionReading.choice(format, of: DraftFormat.self))
    } else {
      self = .round(try OptionReading.choice(format, of: ScoreFormat.self))
    }
  }

  /// The format in which the report is put together from parts; `nil` where it is made of scores.
  var partFormat: ScoreFormat? {
    if case .round(let format) = self, format.hasParts { format } else { nil }
  }

  /// What is kept of a unit in this form, in words.
  func kept(in language: Language) -> [String] {
    partFormat.map { [$0.rawValue, language.rawValue] } ?? []
  }

  /// Writes the report in this form; `file` makes the bytes of a workbook.
  func write(
    _ report: ScoreReport,
    look: ReportLook,
    file: (Workbook) throws(WorkbookProblem) -> [UInt8],
    to output: inout ReportBytes
  ) throws(WorkbookProblem) {
    switch self {
    case .round(let format):
      try format.write(report, look: look, file: file, to: &output)
    case .draft(let draft, let format):
      draft.write(report, as: format, look: look, to: &output)
    }
  }
}
