internal import Checking
public import CivilTime
public import Diagnostics
public import Evaluation
public import Streaming

/// The forms in which a report can be had; each is one file beside this one.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people: what matters first, then unit by unit.
  case text
  /// For programs: the shape `ttdn/report/v1`.
  case json

  /// Writes `report` in this form.
  ///
  /// The same report gives the same bytes. Linear in the results and in the lines of files shown.
  public func write(_ report: Report, look: ReportLook, to output: inout ReportBytes) {
    let units = report.result.units
    var tally = RoundTally()
    for unit in units { tally.addUnit(UnitTally(unit)) }
    write(
      report,
      tally,
      look: look,
      body: { body(of: units[$0], report.result.asOf, report.language, look) },
      to: &output
    )
  }

  /// What a report in this form keeps of a unit: what is counted, and its part of the report.
  public func piece(of unit: UnitResult, asOf: CivilDate, _ language: Language, look: ReportLook)
    -> UnitPiece
  {
    UnitPiece(head: UnitTally(unit).bytes, body: body(of: unit, asOf, language, look))
  }

  /// Writes a report of which the units stand elsewhere: the same bytes as with all at hand.
  ///
  /// - Parameters:
  ///   - report: All but the units.
  ///   - tally: What `piece` counted of all units.
  ///   - body: The body of a unit's piece.
  public func write<Failure: Error>(
    _ report: Report,
    _ tally: RoundTally,
    look: ReportLook,
    body: (Int) throws(Failure) -> [UInt8],
    to output: inout ReportBytes
  ) throws(Failure) {
    let tally = tally.adding(wholeOf: report)
    switch self {
    case .text:
      try TextReport(report, tally, look: look).write(body: body, to: &output)
    case .json:
      try JSONReport(report).write(units: tally.units, body: body, to: &output)
    }
  }

  private func body(
    of unit: UnitResult,
    _ asOf: CivilDate,
    _ language: Language,
    _ look: ReportLook
  ) -> [UInt8] {
    switch self {
    case .text: TextReport.body(of: unit, asOf: asOf, language, look)
    case .json: JSONReport.body(of: unit, language)
    }
  }
}

/// How a report for people looks; the other forms have one look only.
public struct ReportLook: Sendable {
  /// Colours, or none.
  public var palette: TerminalPalette
  /// Whether only the last line, the summary, is written.
  public var isSummaryOnly: Bool

  /// A look.
  public init(palette: TerminalPalette, isSummaryOnly: Bool = false) {
    self.palette = palette
    self.isSummaryOnly = isSummaryOnly
  }
}

/// Takes the bytes of a report as they are made, so that no report need fit into memory.
public protocol ReportSink: AnyObject {
  /// Takes the next bytes.
  func take(_ bytes: [UInt8])
}

/// The bytes of a report as they are written.
public struct ReportBytes: TextOutputStream {
  /// What has been written, in UTF-8, and not been given away.
  public var bytes: [UInt8] = []
  private let sink: (any ReportSink)?

  /// So many bytes are given away at once.
  private static let block = 1 << 16

  /// Nothing written yet; what is written goes to `sink` in blocks, where there is one.
  public init(to sink: (any ReportSink)? = nil) { self.sink = sink }

  /// Appends `text`.
  public mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    giveAway()
  }

  /// Appends what was made before.
  mutating func write(bytes more: [UInt8]) {
    bytes.append(contentsOf: more)
    giveAway()
  }

  private mutating func giveAway() {
    guard let sink, bytes.count >= Self.block else { return }
    sink.take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
