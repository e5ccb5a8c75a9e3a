/// Text that means nothing to XML.
enum XMLText {
  /// `text` for an attribute or a content; characters that XML cannot hold, or that steer a terminal,
  /// become `�`.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\t", "\r": out += "&#\(scalar.value);"
      case "\n": out += "&#10;"
      case _
      where scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value || scalar.value == 0xFFFE
        || scalar.value == 0xFFFF:
        out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
