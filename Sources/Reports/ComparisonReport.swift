public import Diagnostics
internal import Model
public import Scoring

/// What a comparison of two scored rounds is written from.
public struct ComparisonReport: Sendable {
  /// The first round.
  public let before: ComparedRound
  /// The second round.
  public let after: ComparedRound
  /// Who moves, and because of what.
  public let comparison: RoundComparison
  /// The program that compares.
  public let engine: String
  /// The language of titles, sentences and headings; what a report states stays in its own.
  public let language: Language

  /// A comparison of two rounds.
  public init(
    _ before: ComparedRound,
    _ after: ComparedRound,
    engine: String,
    language: Language
  ) {
    self.before = before
    self.after = after
    self.engine = engine
    self.language = language
    comparison = RoundComparison(before.units, after.units)
  }

  /// The name of a group of either round.
  func name(of group: GroupID) -> Localized {
    after.name(of: group) ?? before.name(of: group) ?? Localized(group.rawValue)
  }
}

/// The forms in which a comparison can be had.
public enum ComparisonFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// For programs: the shape `ttdn/comparison/v1`.
  case json
  /// For letters and pages: headings, lists and tables, no HTML.
  case markdown
  /// For spreadsheets: a row for each duty that moves a unit.
  case csv

  /// Writes `report` in this form.
  ///
  /// The same report gives the same bytes. Linear in the units and duties that change.
  public func write(_ report: ComparisonReport, look: ReportLook, to output: inout ReportBytes) {
    switch self {
    case .text: ExplanationText(ExplanationPage(report), look: look).write(to: &output)
    case .json: ComparisonJSON(report).write(to: &output)
    case .markdown: ExplanationMarkdown(ExplanationPage(report)).write(to: &output)
    case .csv: ComparisonCSV(report).write(to: &output)
    }
  }
}
