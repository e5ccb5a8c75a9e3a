public import Diagnostics

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
    switch self {
    case .text: TextReport(report, look: look).write(to: &output)
    case .json: JSONReport(report).write(to: &output)
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

/// The bytes of a report as they are written.
public struct ReportBytes: TextOutputStream, Sendable {
  /// What has been written, in UTF-8.
  public var bytes: [UInt8] = []

  /// Nothing written yet.
  public init() {}

  /// Appends `text`.
  public mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
