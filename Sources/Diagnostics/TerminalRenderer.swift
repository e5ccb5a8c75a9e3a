/// Shows a diagnostic to a person: what, where with the lines of the file, why, what to do.
///
/// Text that comes from files is shown with control and direction characters escaped, so that a
/// file cannot move the cursor or reorder what is read.
public struct TerminalRenderer: Sendable {
  /// The language of the wording.
  public var language: Language
  /// Colours, or none.
  public var palette: TerminalPalette
  /// How many columns of a file's line are shown at most; longer lines are cut around the place.
  public var lineWidth: Int
  /// Places whose lines are never shown, whichever diagnostic is about a line near them.
  public var hidden: [Place] = []

  /// A renderer; `lineWidth` is at least 20.
  public init(language: Language, palette: TerminalPalette, lineWidth: Int = 100) {
    self.language = language
    self.palette = palette
    self.lineWidth = max(20, lineWidth)
  }

  /// Writes `diagnostic`, ending with a line feed; linear in the offset of its place.
  public func render(_ diagnostic: Diagnostic, to output: inout some TextOutputStream) {
    let style = TerminalStyle(diagnostic.severity)
    let name = "\(diagnostic.severity.rawValue)[\(TerminalText.visible(diagnostic.id.rawValue))]"
    palette.write(name, style, to: &output)
    output.write(": ")
    palette.write(shown(diagnostic.wording.what, indent: 2), .strong, to: &output)
    output.write("\n")
    let gutter = gutterWidth(of: diagnostic)
    if let place = diagnostic.place {
      let label = diagnostic.wording.label.map { shown($0, indent: gutter + 2) }
      let hidden = diagnostic.hidesText ? hidden + [place] : hidden
      Snippet(place, context: 2, label: label, mark: "━", style: style, hidden: hidden)
        .write(gutter: gutter, renderer: self, to: &output)
    }
    for note in diagnostic.notes { write(note, of: diagnostic, gutter: gutter, to: &output) }
    write(.why, diagnostic.wording.why, gutter: gutter, to: &output)
    write(.remedy, diagnostic.wording.remedy, gutter: gutter, to: &output)
    if let fix = diagnostic.fix, !diagnostic.hidesText {
      write(.fix, fix.title, gutter: gutter, to: &output)
    }
  }

  private func write(
    _ note: Note,
    of diagnostic: Diagnostic,
    gutter: Int,
    to output: inout some TextOutputStream
  ) {
    write(.note, note.message, gutter: gutter, to: &output)
    guard let place = note.place else { return }
    let hidden = diagnostic.hidesText ? hidden + [place] : hidden
    Snippet(place, context: 0, label: nil, mark: "─", style: .frame, hidden: hidden)
      .write(gutter: gutter, renderer: self, to: &output)
  }

  private func write(
    _ heading: Heading,
    _ text: Localized?,
    gutter: Int,
    to output: inout some TextOutputStream
  ) {
    guard let text else { return }
    output.write(String(repeating: " ", count: gutter))
    palette.write("= \(heading.text[language]):", .frame, to: &output)
    output.write(" \(shown(text, indent: gutter + 2))\n")
  }

  /// The text in the reader's language; its own line breaks are kept, indented.
  private func shown(_ text: Localized, indent: Int) -> String {
    text[language]
      .split(separator: "\n", omittingEmptySubsequences: true)
      .map { TerminalText.visible(String($0)) }
      .joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  private func gutterWidth(of diagnostic: Diagnostic) -> Int {
    let places = [diagnostic.place] + diagnostic.notes.map(\.place)
    let last = places.compactMap { $0?.start.line }.max() ?? 1
    return max(2, String(last).utf8.count)
  }

  private enum Heading {
    case why, remedy, note, fix

    var text: Localized {
      switch self {
      case .why: Localized(vi: "vì sao", en: "why")
      case .remedy: Localized(vi: "làm gì", en: "do")
      case .note: Localized(vi: "xem", en: "see")
      case .fix: Localized(vi: "sửa được", en: "fix")
      }
    }
  }
}
