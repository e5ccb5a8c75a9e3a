import Foundation

/// Ways in which a sound file is spoiled as clerks, word processors and scanners spoil files.
enum Mutation: CaseIterable {
  case decomposed, trailingBlanks, windowsEndings, mixedEndings, slashedDate, lookAlike, invisible
  case direction, strangeSpace, recognition, misspeltKey, missingSpace, tabs, oneTab, wrongCitation
  case quotedNumber, separatedNumber, plainWord, secret, spacedLetters, repeatedKey, comment

  /// `text` spoiled at places that `random` picks; the same text where there is no such place.
  func spoil(_ text: String, _ random: inout Generated) -> String {
    switch self {
    case .decomposed: Self.line(text, &random) { $0.decomposedStringWithCanonicalMapping }
    case .trailingBlanks: Self.line(text, &random) { $0 + "  " }
    case .windowsEndings: text.replacing("\n", with: "\r\n")
    case .mixedEndings: Self.line(text, &random) { $0 + "\r" }
    case .slashedDate:
      Self.one(text, #/20\d\d-\d\d-\d\d/#, &random) { day in
        day.split(separator: "-").reversed().joined(separator: "/")
      }
    case .lookAlike:
      Self.one(text, #/[Đa]/#, &random) { $0 == "Đ" ? "\u{D0}" : "\u{430}" }
    case .invisible: Self.one(text, #/[a-z][a-z]/#, &random) { "\($0.first ?? "a")\u{200B}x" }
    case .direction: Self.one(text, #/[a-z][a-z]/#, &random) { "\($0.first ?? "a")\u{202E}x" }
    case .strangeSpace:
      Self.one(text, #/[a-z] [a-z]/#, &random) { $0.replacing(" ", with: "\u{A0}") }
    case .recognition: Self.one(text, #/20[12]\d/#, &random) { "nấm \($0)" }
    case .misspeltKey:
      Self.one(text, #/[a-z][a-z]:/#, &random) { String($0.dropLast().reversed()) + ":" }
    case .missingSpace: Self.one(text, #/[a-z]: /#, &random) { String($0.dropLast()) }
    case .tabs: text.replacing("\n  ", with: "\n\t")
    case .oneTab: Self.one(text, #/\n  /#, &random) { _ in "\n\t" }
    case .wrongCitation: Self.one(text, #/\d\/[A-ZĐ]/#, &random) { $0.replacing("/", with: "-") }
    case .quotedNumber:
      Self.one(text, #/: \d+\n/#, &random) { ": '\($0.dropFirst(2).dropLast())'\n" }
    case .separatedNumber: Self.one(text, #/\d{3}000000/#, &random) { "\($0.prefix(3)).000.000" }
    case .plainWord: Self.one(text, #/title: [^,}\n]+/#, &random) { _ in "title: no" }
    case .secret: Self.line(text, &random) { $0 + "  # 0912345678" }
    case .spacedLetters: Self.line(text, &random) { $0 + "  # K Ế H O Ạ C H" }
    case .repeatedKey: Self.line(text, &random) { "\($0)\n\($0)" }
    case .comment: Self.line(text, &random) { $0 + "  # ttdn: ignore text/decomposed vì thế" }
    }
  }

  /// One line of the text changed, not the first four.
  private static func line(
    _ text: String,
    _ random: inout Generated,
    _ change: (String) -> String
  ) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count > 8 else { return text }
    let index = Int.random(in: 7..<lines.count - 1, using: &random)
    lines[index] = change(lines[index])
    return lines.joined(separator: "\n")
  }

  /// One match changed.
  private static func one(
    _ text: String,
    _ pattern: Regex<Substring>,
    _ random: inout Generated,
    _ change: (String) -> String
  ) -> String {
    let ranges = text.ranges(of: pattern)
    guard let range = ranges.randomElement(using: &random) else { return text }
    return text.replacingCharacters(in: range, with: change(String(text[range])))
  }
}
