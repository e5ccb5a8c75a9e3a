public import Checking
public import Diagnostics

/// What the way to a goal is written from, and what makes it reproducible.
public struct ImprovementReport: Sendable {
  /// What was found.
  public var answer: ImprovementAnswer
  /// What was found in the plan's files, and files that could not be read.
  public var besides: [Diagnostic]
  /// The program and its version.
  public var engine: String
  /// The inputs on which it rests, with their digests.
  public var inputs: [Report.Input]
  /// The language of titles, sentences and headings.
  public var language: Language

  /// A report on `answer`.
  public init(
    _ answer: ImprovementAnswer,
    besides: [Diagnostic] = [],
    engine: String,
    inputs: [Report.Input],
    language: Language
  ) {
    self.answer = answer
    self.besides = besides
    self.engine = engine
    self.inputs = inputs
    self.language = language
  }
}

/// The forms in which the way to a goal can be had.
public enum ImprovementFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// For programs: the shape `ttdn/improvement/v1`.
  case json
  /// For letters and pages: headings and lists, no HTML.
  case markdown

  /// Writes `report` in this form.
  ///
  /// The same report gives the same bytes. Linear in what is told.
  public func write(_ report: ImprovementReport, look: ReportLook, to output: inout ReportBytes) {
    switch self {
    case .text: ExplanationText(ExplanationPage(report), look: look).write(to: &output)
    case .json: ImprovementJSON(report).write(to: &output)
    case .markdown: ExplanationMarkdown(ExplanationPage(report)).write(to: &output)
    }
  }
}
