internal import Diagnostics

/// Rows for spreadsheets: UTF-8 with a byte order mark, so that Excel shows Vietnamese, and lines
/// that end as RFC 4180 asks.
///
/// A spreadsheet in Vietnamese writes decimals with a comma and so sets cells off by semicolons; one
/// in English uses point and comma. No cell can become a formula.
struct DelimitedText {
  private var output: ReportBytes
  private let separator: Unicode.Scalar

  /// Begins with the mark.
  init(_ output: ReportBytes, _ language: Language) {
    self.output = output
    switch language {
    case .vi: separator = ";"
    case .en: separator = ","
    }
    self.output.write("\u{FEFF}")
  }

  /// Adds a row.
  mutating func row(_ cells: [String]) {
    output.write(cells.map(cell).joined(separator: String(separator)))
    output.write("\r\n")
  }

  /// What has been written.
  var written: ReportBytes { output }

  /// What a spreadsheet takes for the beginning of a formula, full-width forms too.
  private static let formulaMarks: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "|", "%",
  ]

  /// A cell in quotes where it must be; an apostrophe keeps a spreadsheet from computing it.
  private func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map(Self.formulaMarks.contains) ?? false
    let safe = isFormula ? "'\(text)" : text
    let needsQuotes = safe.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\n" || scalar == "\r" || scalar == separator
    }
    return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }
}
