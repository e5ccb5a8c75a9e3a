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

  /// Writes the report in this form; `file` makes the bytes of a workbook.
  func write(
    _ report: ScoreReport,
    look: ReportLook,
    jobs: Int,
    file: (Workbook) throws(WorkbookProblem) -> [UInt8],
    to output: inout ReportBytes
  ) async throws(WorkbookProblem) {
    switch self {
    case .round(let format):
      try await format.write(report, look: look, jobs: jobs, file: file, to: &output)
    case .draft(let draft, let format):
      draft.write(report, as: format, look: look, to: &output)
    }
  }
}
