/// Text from a file made safe to show on a terminal, and how many columns it takes there.
///
/// Nothing that moves the cursor, changes colours, reorders text or takes no room at all gets
/// through: such characters are shown escaped, `\u{202E}`.
public enum TerminalText {
  /// `text` with every character that could mislead a reader escaped; line feeds too.
  public static func visible(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var shown = ""
    for character in text { shown += cell(character).text }
    return shown
  }

  /// How many columns `text`, as `visible` shows it, takes; a wide character takes two.
  public static func width(of text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + cell($1).width }
  }

  /// What one character becomes and how many columns that takes.
  static func cell(_ character: Character) -> Cell {
    let scalars = character.unicodeScalars
    guard scalars.contains(where: { isHidden($0, joins: scalars.count > 1) }) else {
      return Cell(text: String(character), width: displayWidth(of: character))
    }
    var text = ""
    for scalar in scalars {
      if isHidden(scalar, joins: scalars.count > 1) {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return Cell(text: text, width: text.reduce(0) { $0 + displayWidth(of: $1) })
  }

  /// Whether `scalar` shows nothing or acts on what stands around it.
  ///
  /// The joiners belong to the characters they join; alone they are hidden characters.
  private static func isHidden(_ scalar: Unicode.Scalar, joins: Bool) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    if joins, scalar == "\u{200C}" || scalar == "\u{200D}" { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: return true
    default: return false
    }
  }

  /// A character as it is shown.
  struct Cell: Equatable {
    var text: String
    var width: Int
  }
}
