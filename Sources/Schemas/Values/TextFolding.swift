/// Comparing texts that look alike to people.
enum TextFolding {
  /// How `text` resembles one of `allowed`, none of which it is.
  static func likeness(of text: String, among allowed: [String], nearest: String?) -> Likeness? {
    let trimmed = appearance(text)
    for candidate in allowed where appearance(candidate) == trimmed {
      return .appearance(candidate)
    }
    let folded = trimmed.lowercased()
    for candidate in allowed where appearance(candidate).lowercased() == folded {
      return .letterCase(candidate)
    }
    let joined = withoutJoints(folded)
    for candidate in allowed where withoutJoints(appearance(candidate).lowercased()) == joined {
      return .spelling(candidate)
    }
    return nearest.map { .spelling($0) }
  }

  /// `text` with one kind of space and hyphen, without invisible characters and blanks at its ends.
  ///
  /// The comparison of two results is by canonical equivalence, as `String` compares; the letters
  /// ð and Ð, which look like đ and Đ, count as those.
  static func appearance(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{F0}": folded.unicodeScalars.append("đ")
      case "\u{D0}", "\u{189}": folded.unicodeScalars.append("Đ")
      case "\u{2010}"..."\u{2015}", "\u{2212}": folded.unicodeScalars.append("-")
      case "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2069}", "\u{FEFF}",
        "\u{AD}":
        break
      default:
        guard scalar.properties.isWhitespace else {
          folded.unicodeScalars.append(scalar)
          continue
        }
        if folded.last != " ", !folded.isEmpty { folded += " " }
      }
    }
    if folded.last == " " { folded.removeLast() }
    return folded
  }

  private static func withoutJoints(_ text: String) -> String {
    text.filter { $0 != "-" && $0 != "_" && $0 != " " }
  }
}
