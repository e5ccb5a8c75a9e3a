internal import Diagnostics
internal import LocatedYAML

/// Changes that turn a value into one of the type that is due.
enum Conversion {
  /// The fix that makes `node`, which is of `kind`, what is expected; `nil` when that is a guess.
  static func fix(of node: YAMLNode, _ kind: ValueKind, to expected: ExpectedValue) -> Fix? {
    guard node.kind == .scalar else { return nil }
    let text = node.text
    if expected.types.contains(.string), expected.format == nil, kind != .string, node.isPlain {
      return node.replacement("'" + text + "'", title: .quote, isSafe: true)
    }
    if kind == .string, expected.types.contains(.boolean), let flag = truth(text) {
      return node.replacement(flag, title: .write(flag), isSafe: true)
    }
    if kind == .string, !node.isPlain, isNumber(text, expected.types) {
      return node.replacement(text, title: .unquote, isSafe: true)
    }
    if expected.types == .array, node.isPlain, !text.contains(where: { "[]{},:#\n".contains($0) }) {
      return node.replacement("[" + text + "]", title: .list, isSafe: false)
    }
    return nil
  }

  /// `text` as a scalar that every reader of YAML takes for this text.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.utf8.first.map { Self.isLetter($0) } == true
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "0123456789-_./ ".unicodeScalars.contains($0)
      }
    let isWord = ["true", "false", "null"].contains(text.lowercased())
    if isPlain, !isWord, ScalarReading(stringElsewhere: text) == nil { return text }
    return "'" + text.replacing("'", with: "''") + "'"
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }

  private static func isNumber(_ text: String, _ types: TypeSet) -> Bool {
    guard let number = ExactNumber(Array(text.utf8)), text == number.description else {
      return false
    }
    return types.contains(.number) || types.contains(.integer) && number.isInteger
  }

  private static func truth(_ text: String) -> String? {
    switch text.lowercased() {
    case "yes", "on", "có", "đúng", "true": "true"
    case "no", "off", "không", "sai", "false": "false"
    default: nil
    }
  }
}

/// What applying a fix does, for people.
enum FixTitle {
  case quote, unquote, plainNumber, list
  case write(String)
  case rename(String)

  /// The title in both languages.
  var words: Localized {
    switch self {
    case .quote: Localized(vi: "đặt trong dấu nháy", en: "put it in quotes")
    case .unquote: Localized(vi: "bỏ dấu nháy", en: "remove the quotes")
    case .plainNumber: Localized(vi: "viết số liền, chỉ có chữ số", en: "write plain digits")
    case .list: Localized(vi: "viết thành danh sách", en: "make it a list")
    case .write(let text): Localized(vi: "viết `\(text)`", en: "write `\(text)`")
    case .rename(let name):
      Localized(vi: "đổi khóa thành `\(name)`", en: "rename the key to `\(name)`")
    }
  }
}

extension YAMLNode {
  /// A fix that puts `text` in place of this scalar.
  func replacement(_ text: String, title: FixTitle, isSafe: Bool) -> Fix? {
    guard kind == .scalar, range.end > range.start else { return nil }
    return Fix(title: title.words, range: range, replacement: text, isSafe: isSafe)
  }
}
