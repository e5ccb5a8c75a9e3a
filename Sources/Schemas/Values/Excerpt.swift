internal import LocatedYAML

/// Pieces of a file, short enough to be quoted in a message.
enum Excerpt {
  private static let limit = 60

  /// `text` on one line, without control characters, cut after some sixty characters.
  static func text(_ text: String) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit else { return shown + "…" }
      count += 1
      shown.unicodeScalars.append(isShown(scalar) ? scalar : " ")
    }
    return shown
  }

  /// The value of `node` as people wrote it: scalars by their text, others by their kind.
  static func value(_ node: YAMLNode) -> String {
    switch node.kind {
    case .scalar: text(node.text)
    case .sequence: "[…]"
    case .mapping: "{…}"
    }
  }

  /// A list of names with commas, at most `limit` of them.
  static func list(_ names: [String], limit: Int = 12) -> String {
    let shown = names.prefix(limit).map { "`" + $0 + "`" }.joined(separator: ", ")
    return names.count > limit ? shown + ", …" : shown
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
