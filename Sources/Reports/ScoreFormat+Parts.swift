internal import Checking
public import Diagnostics
public import Scoring
public import Streaming

// The forms for programs, which hold a round of any size: a unit's part is made once it is scored.
extension ScoreFormat {
  /// Whether a report in this form is put together from parts.
  public var hasParts: Bool {
    switch self {
    case .json, .ndjson: true
    case .text, .csv, .markdown, .html, .xlsx: false
    }
  }

  /// What a report in this form keeps of a unit: its part, but for its place.
  ///
  /// - Parameter diagnostics: What was found in its submission.
  public func part(of unit: UnitScore, _ diagnostics: [Diagnostic], _ language: Language)
    -> [UInt8]
  {
    ScoreUnitJSON.part(of: unit, diagnostics, language, isOneLine: self == .ndjson).piece
  }

  /// Writes a report of which the parts stand elsewhere: the same bytes as with all scores at hand.
  ///
  /// - Parameter part: What `part(of:_:_:)` gave of the unit at a position.
  public func write(
    _ report: ScoreReport,
    part: (Int) throws(StreamFailure) -> [UInt8],
    to output: inout ReportBytes
  ) throws(StreamFailure) {
    let read = { (index: Int) throws(StreamFailure) -> ScorePart in
      guard let part = ScorePart(try part(index)) else { throw .damagedPiece }
      return part
    }
    if self == .ndjson {
      try ScoreNDJSON(report).write(to: &output, part: read)
    } else {
      try ScoreJSON(report).write(to: &output, part: read)
    }
  }

  /// The part of a unit whose score is at hand.
  func part(of index: Int, in report: ScoreReport) -> ScorePart {
    ScoreUnitJSON.part(
      of: report.units[index],
      report.result.findings[index],
      report.language,
      isOneLine: self == .ndjson
    )
  }
}
