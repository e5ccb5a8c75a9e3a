/// A text that stands where a number is due, read as people write amounts in Vietnam.
struct NumberReading: Sendable, Equatable {
  /// The number in plain digits, with a point before its fraction.
  let plain: String
  /// Whether it can be read in no other way.
  let isCertain: Bool

  /// Reads `text`: groups of three with points, commas or blanks, a decimal comma, a currency or
  /// a scale word after it; `nil` when it is no number.
  init?(_ text: String) {
    var rest = TextFolding.appearance(text).lowercased()
    var scale = 0
    for (word, zeros) in Self.words where rest.hasSuffix(word) {
      rest.removeLast(word.count)
      while rest.last == " " { rest.removeLast() }
      scale += zeros
    }
    let sign = rest.first == "-" ? "-" : ""
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    guard let (whole, fraction, isCertain) = Self.parts(rest) else { return nil }
    guard scale == 0 || fraction.count <= scale else { return nil }
    let shifted = whole + fraction + String(repeating: "0", count: max(0, scale - fraction.count))
    let digits = scale == 0 ? whole : shifted
    let kept = digits.drop { $0 == "0" }
    let plain = sign + (kept.isEmpty ? "0" : kept)
    self.plain = scale == 0 && !fraction.isEmpty ? plain + "." + fraction : plain
    self.isCertain = isCertain && scale == 0
  }

  /// Words after an amount, the currency first, with the zeros that they stand for.
  private static let words: [(String, Int)] = [
    ("đồng", 0), ("vnđ", 0), ("vnd", 0), ("đ", 0), ("₫", 0), ("nghìn", 3), ("ngàn", 3),
    ("triệu", 6), ("tr", 6), ("tỷ", 9), ("tỉ", 9),
  ]

  private static func parts(_ text: String) -> (String, String, Bool)? {
    let separators = Set(text.filter { !$0.isASCII || !$0.isNumber })
    guard !text.isEmpty, text.first?.isNumber == true, text.last?.isNumber == true,
      separators.isSubset(of: [".", ",", " ", "_", "'"])
    else { return nil }
    if separators.isEmpty { return (text, "", true) }
    for decimal: Character in [",", "."] where text.count(where: { $0 == decimal }) == 1 {
      let halves = text.split(separator: decimal)
      guard halves.count == 2, let fraction = halves.last else { continue }
      let whole = String(halves[0])
      let others = separators.subtracting([decimal])
      guard fraction.allSatisfy(\.isNumber), others.count <= 1 else { continue }
      if others.isEmpty, fraction.count == 3 {
        return whole.count <= 3 && whole != "0"
          ? (whole + fraction, "", false) : (whole, String(fraction), true)
      }
      guard let grouped = others.isEmpty ? whole : ungrouped(whole) else { continue }
      return (grouped, String(fraction), true)
    }
    return ungrouped(text).map { ($0, "", true) }
  }

  /// The digits of `text`, where one separator makes groups of three.
  private static func ungrouped(_ text: String) -> String? {
    let separators = Set(text.filter { !$0.isNumber })
    guard separators.count == 1, let separator = separators.first else { return nil }
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}
