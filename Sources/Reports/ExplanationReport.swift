public import Checking
public import Diagnostics
internal import Evaluation

/// What an explanation is written from, and what makes it reproducible.
public struct ExplanationReport: Sendable {
  /// The explanation.
  public var explanation: Explanation
  /// What was found in the plan's files, and files that could not be read.
  public var besides: [Diagnostic]
  /// The program and its version.
  public var engine: String
  /// The inputs on which the explanation rests, with their digests.
  public var inputs: [Report.Input]
  /// The language of titles, sentences and headings.
  public var language: Language

  /// A report on `explanation`; of `inputs` those are kept on which it rests.
  public init(
    _ explanation: Explanation,
    besides: [Diagnostic] = [],
    engine: String,
    inputs: [Report.Input],
    language: Language
  ) {
    self.explanation = explanation
    self.besides = besides
    self.engine = engine
    self.inputs = inputs.filter { !explanation.unusedPaths.contains($0.path) }
    self.language = language
  }

  /// The greatest severity among the results; `nil` when nothing was found.
  public var severity: Severity? {
    let results = explanation.obligations.compactMap { $0.result?.severity }
    return (results + besides.map(\.severity) + explanation.unreadable.map(\.severity)).max()
  }
}

/// The forms in which an explanation can be had; each is one file beside this one.
public enum ExplanationFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// For programs: the shape `ttdn/explanation/v1`.
  case json
  /// For letters and pages: headings, lists and tables, no HTML.
  case markdown

  /// Writes `report` in this form.
  ///
  /// The same report gives the same bytes. Linear in what is told.
  public func write(_ report: ExplanationReport, look: ReportLook, to output: inout ReportBytes) {
    switch self {
    case .text: ExplanationText(ExplanationPage(report), look: look).write(to: &output)
    case .json: ExplanationJSON(report).write(to: &output)
    case .markdown: ExplanationMarkdown(ExplanationPage(report)).write(to: &output)
    }
  }
}
