public import Diagnostics
public import Verifying

/// Whether a report can be had again from its inputs, and where it says otherwise.
public struct VerificationReport: Sendable {
  /// The report that was read back.
  public let stated: StatedReport
  /// The program that computed it again.
  public let engine: String
  /// What became of the inputs that it names.
  public let inputs: InputComparison
  /// Where it says otherwise.
  public let comparison: ReportComparison
  /// Whether the bytes are the same, so that nothing needs to be compared.
  public let isSameToTheByte: Bool
  /// The language of what is said about it.
  public let language: Language

  /// The verification of `stated` by `recomputed`, the same report made anew.
  public init(
    _ stated: StatedReport,
    by recomputed: StatedReport,
    engine: String,
    language: Language
  ) {
    self.stated = stated
    self.engine = engine
    self.language = language
    isSameToTheByte = stated.source.bytes == recomputed.source.bytes
    inputs = stated.inputs(against: recomputed)
    comparison = ReportComparison(stated, recomputed)
  }

  /// Whether the report says what was computed again, on the same inputs.
  public var isSame: Bool { inputs.isSame && comparison.count == 0 }
}

/// The forms in which a verification can be had.
public enum VerificationFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  /// For programs: the shape `ttdn/verification/v1`.
  case json

  /// Writes `report` in this form. Linear in what differs.
  public func write(_ report: VerificationReport, look: ReportLook, to output: inout ReportBytes) {
    switch self {
    case .text: VerificationText(report, look: look).write(to: &output)
    case .json: VerificationJSON(report).write(to: &output)
    }
  }
}
