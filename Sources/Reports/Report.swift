public import Checking
public import Diagnostics
internal import Evaluation

/// What a report is made from: the results of a round, and what makes them reproducible.
public struct Report: Sendable {
  /// The results.
  public var result: RoundResult
  /// What was found besides what the results hold: files that could not be read, remarks on the
  /// plan.
  public var besides: [Diagnostic]
  /// The program and its version, for example `ttdn-check 0.1.0`.
  public var engine: String
  /// Every input with its digest, in the order in which they are listed.
  public var inputs: [Input]
  /// The language of titles, messages and headings.
  public var language: Language

  /// One input of the round.
  public struct Input: Sendable, Hashable {
    /// The path by which people know it.
    public let path: String
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    public let sha256: String

    /// The input at `path`.
    public init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// A report on `result`.
  public init(
    result: RoundResult,
    besides: [Diagnostic] = [],
    engine: String,
    inputs: [Input],
    language: Language
  ) {
    self.result = result
    self.besides = besides
    self.engine = engine
    self.inputs = inputs
    self.language = language
  }

  /// What was found in inputs that count for no unit.
  var diagnostics: [Diagnostic] { besides + result.diagnostics }

  /// The greatest severity among results and diagnostics; `nil` when nothing was found.
  public var severity: Severity? {
    let results = result.units.lazy.flatMap(\.results).compactMap(\.severity).max()
    let ofUnits = result.units.lazy.flatMap(\.diagnostics).map(\.severity).max()
    let ofWhole = result.whole.lazy.compactMap(\.severity).max()
    let ofFiles = diagnostics.map(\.severity).max()
    return [results, ofUnits, ofWhole, ofFiles].compactMap { $0 }.max()
  }
}
