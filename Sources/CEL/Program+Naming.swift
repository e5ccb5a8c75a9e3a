extension Program {
  /// The variable that the expression names, and the keys below it, where it is nothing else:
  /// `citation.issued`, or `submission.selfScore[obligation]`. Worked out when it is first asked
  /// for.
  package var named: NamedPath? {
    let path = body.named
    return path.variable.isEmpty ? nil : path
  }
}

/// A variable and the keys below it.
///
/// A class, because it is worked out late and then shared by all copies of a program.
package final class NamedPath: Sendable {
  /// The variable, which may have a dotted name; empty where an expression names none.
  package let variable: String
  /// The keys below it, the outermost first.
  package let keys: [String]
  /// The variable that holds the last key, where one is written in brackets.
  package let index: String?

  /// The path that `text` writes, of which the variables in `slots` are known.
  init(_ text: String, _ slots: [String: Int]) {
    let (text, index) = Self.withoutIndex(text)
    self.index = index
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.allSatisfy(Self.isName) else {
      (variable, keys) = ("", [])
      return
    }
    let names = parts.map { String(Substring($0)) }
    let dotted = names.prefix(2).joined(separator: ".")
    let isDotted = names.count > 1 && slots[dotted] != nil
    variable = isDotted ? dotted : names[0]
    keys = Array(names.dropFirst(isDotted ? 2 : 1))
  }

  /// The text before a last part `[name]`, and that name.
  private static func withoutIndex(_ text: String) -> (String, index: String?) {
    guard text.utf8.last == UInt8(ascii: "]"),
      let open = text.utf8.lastIndex(of: UInt8(ascii: "["))
    else { return (text, nil) }
    let name = text.utf8[text.utf8.index(after: open)...].dropLast()
    guard isName(name) else { return (text, nil) }
    return (String(text[..<open]), String(Substring(name)))
  }

  private static func isName(_ text: Substring.UTF8View) -> Bool {
    guard let first = text.first, !(48...57).contains(first) else { return false }
    return text.allSatisfy {
      $0 == 95 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
    }
  }
}
