internal import Diagnostics
internal import Linting

/// What was found in files as commands that GitHub's workflows show beside the lines of a change.
struct LintGitHub {
  private let report: LintReport
  private var language: Language { report.language }

  init(_ report: LintReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    var columns = CodePointColumns()
    for diagnostic in report.all { write(diagnostic, to: &output, &columns) }
  }

  private func write(
    _ diagnostic: Diagnostic,
    to output: inout ReportBytes,
    _ columns: inout CodePointColumns
  ) {
    output.write("::\(diagnostic.severity.command) ")
    if let place = diagnostic.place {
      output.write("file=\(Self.property(place.source.path)),")
      if !place.source.bytes.isEmpty {
        let (start, end) = columns.positions(of: place)
        output.write("line=\(start.line),endLine=\(end.line),")
        // Columns are understood only within one line.
        if start.line == end.line {
          output.write("col=\(start.column),endColumn=\(end.column),")
        }
      }
    }
    output.write("title=\(Self.property(diagnostic.id.rawValue))")
    output.write("::\(Self.message(LintWording.told(diagnostic, language)))\n")
  }

  /// A text after `::`: on one line, and no `%` that would be taken for an escape.
  static func message(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      case _ where scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value: out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  /// A value between commas.
  static func property(_ text: String) -> String {
    message(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension Severity {
  /// The command that shows it.
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}
