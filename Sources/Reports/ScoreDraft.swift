/// The papers that a scored round drafts for people to sign; each is one file beside this one.
///
/// Units are named in them; people never are.
public enum ScoreDraft: String, Sendable, CaseIterable {
  /// Whom to commend, by bloc, and who waits for what.
  case commendation
  /// What to remind each unit of, a letter's worth a unit.
  case reminders

  /// Writes the paper in a form.
  ///
  /// The same report gives the same bytes. Linear in the units and their obligations.
  public func write(
    _ report: ScoreReport,
    as format: DraftFormat,
    look: ReportLook,
    to output: inout ReportBytes
  ) {
    let page: DraftPage
    switch self {
    case .commendation: page = CommendationDraft(report).page()
    case .reminders: page = ReminderDraft(report).page()
    }
    switch format {
    case .text: DraftText(page, look).write(to: &output)
    case .markdown: DraftMarkdown(page).write(to: &output)
    case .html: DraftHTML(page).write(to: &output)
    }
  }
}

/// The forms in which a draft can be had.
public enum DraftFormat: String, Sendable, CaseIterable {
  /// To be pasted into a letter.
  case text
  /// For pages: headings, lists and tables, no HTML.
  case markdown
  /// One self-contained page that prints on A4.
  case html
}
