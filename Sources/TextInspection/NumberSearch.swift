import Diagnostics

/// Tells what a row of digits is that may belong to a person.
struct NumberSearch {
  let text: InspectedText
  /// The groups of the number, parted by single blanks, points or hyphens.
  let groups: [SourceRange]

  /// The key of an amount or a count, whose numbers belong to nobody. The format of submissions and
  /// profiles names them; a test compares.
  static let countedKeys: Set<String> = [
    "allotted", "amount", "atLeast", "attendance", "cap", "got", "most", "outOf", "posts",
    "sessions", "spent", "total", "weight",
  ]

  /// How many digits a row has at least that is looked at.
  static let fewestDigits = 6

  private var start: Int { groups.first?.start ?? 0 }
  private var end: Int { groups.last?.end ?? 0 }

  /// What it is; `nil` when it is nobody's.
  ///
  /// - Parameter next: The word that follows after a blank at most, folded; empty without one.
  func kind(_ bytes: Span<UInt8>, next: String) -> SecretKind? {
    let parts = groups.map { Self.digits(of: $0, bytes) }
    let (digits, lengths) = (Array(parts.joined()), parts.map(\.count))
    guard digits.count >= Self.fewestDigits, digits.count <= 19, !isDate(lengths) else {
      return nil
    }
    if isCounted(bytes, digits) { return nil }
    if let kind = label(bytes, digits.count) { return kind }
    let isUnitOfCount = Self.countUnits.contains(next)
    if let found = telephone(digits, lengths, bytes), !isUnitOfCount || found.isCertain {
      return .telephone
    }
    guard !isUnitOfCount else { return nil }
    if isIdentity(digits, lengths) { return .identityNumber }
    if lengths == [16] || lengths == [4, 4, 4, 4], Self.hasCheckDigit(digits) {
      return .bankAccount
    }
    return nil
  }

  /// The values of a group's digits.
  private static func digits(of group: SourceRange, _ bytes: Span<UInt8>) -> [UInt8] {
    var digits: [UInt8] = []
    var index = group.start
    while index < group.end {
      if bytes[index] < 0x80 {
        digits.append(bytes[index] &- 0x30)
        index += 1
      } else {
        let (code, length) = bytes.codePoint(at: index, until: group.end)
        if let value = LookAlikes.digit(code) { digits.append(value) }
        index += length
      }
    }
    return digits
  }

  /// `30 10 2019`, `30-10-2019`, `2019-10-30` and what follows a day.
  private func isDate(_ lengths: [Int]) -> Bool {
    guard lengths.count >= 3 else { return false }
    let first = Array(lengths.prefix(3))
    return first[1] <= 2 && (first[0] <= 2 && first[2] == 4 || first[0] == 4 && first[2] <= 2)
  }

  /// Nine or twelve digits in one row, or in threes that begin with 0: others in threes are amounts.
  private func isIdentity(_ digits: [UInt8], _ lengths: [Int]) -> Bool {
    guard digits.count == 9 || digits.count == 12 else { return false }
    if lengths.count == 1 { return true }
    return digits[0] == 0 && lengths.allSatisfy { $0 == 3 || $0 == 4 || $0 == 6 }
  }

  private func telephone(_ digits: [UInt8], _ lengths: [Int], _ bytes: Span<UInt8>)
    -> (isCertain: Bool, Void)?
  {
    let before = start > 0 ? bytes[start - 1] : 0
    let isGrouped = lengths.count == 1 || lengths.allSatisfy { (2...8).contains($0) }
    guard isGrouped else { return nil }
    if before == UInt8(ascii: "+"), (10...14).contains(digits.count) { return (true, ()) }
    let hasCode = digits[0] == 8 && digits[1] == 4
    if hasCode, digits.count == 11, lengths.count == 1, digits[2] >= 3 { return (false, ()) }
    guard digits[0] == 0 else { return nil }
    if digits[1] == 0 { return digits.count >= 12 && digits[2] == 8 ? (false, ()) : nil }
    if digits.count == 10 { return (true, ()) }
    return digits.count == 11 && digits[1] <= 2 ? (true, ()) : nil
  }

  // What stands around.

  /// Whether a plain value under the key of an amount or of a count.
  private func isCounted(_ bytes: Span<UInt8>, _ digits: [UInt8]) -> Bool {
    guard digits[0] != 0 else { return false }
    let unit = text.unit(at: start)
    if unit.kind == .value {
      return unit.range == SourceRange(start, end) && Self.countedKeys.contains(unit.key)
    }
    var index = start
    while index > 0, bytes[index - 1].isBlank { index -= 1 }
    guard index > 0, bytes[index - 1] == UInt8(ascii: ":") else { return false }
    let keyEnd = index - 1
    index = keyEnd
    while index > 0, bytes[index - 1].isLetter { index -= 1 }
    return Self.countedKeys.contains(text.text(SourceRange(index, keyEnd)))
  }

  /// Words after a number that say what is counted or paid.
  private static let countUnits: Set<String> = [
    "đồng", "đ", "vnđ", "vnd", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "usd", "người", "lượt", "bản",
    "tờ", "cuốn", "bài", "tin", "hộ", "km", "m", "m2", "ha", "tấn", "kg", "dong", "đô", "cử",
  ]

  /// The label before a number within so many bytes of the same unit.
  private static let labelReach = 48

  /// What the words before the number say that it is.
  private func label(_ bytes: Span<UInt8>, _ count: Int) -> SecretKind? {
    let unit = text.unit(at: start)
    // A key beside its value labels it.
    let floor = unit.kind == .value ? 0 : unit.range.start
    var from = max(floor, start - Self.labelReach)
    while from > 0, from < start, bytes[from] & 0xC0 == 0x80 { from += 1 }
    var line = start
    while line > from, bytes[line - 1] != UInt8(ascii: "\n") { line -= 1 }
    guard hasLetter(from: line, bytes) else { return nil }
    let words = FoldedText.fold(text.text(SourceRange(line, start)))
      .split { !$0.isLetter }.suffix(5)
    for (position, word) in words.enumerated() {
      let rest = words.dropFirst(position + 1)
      for label in Self.labels[String(word)] ?? []
      where label.lengths.contains(count) && rest.starts(with: label.rest) {
        return label.kind
      }
    }
    return nil
  }

  private func hasLetter(from line: Int, _ bytes: Span<UInt8>) -> Bool {
    for index in line..<start where bytes[index].isLetter || bytes[index] >= 0x80 { return true }
    return false
  }

  /// A label by its first word.
  private struct Label {
    let rest: [Substring]
    let kind: SecretKind
    let lengths: ClosedRange<Int>
  }

  private static let labels: [String: [Label]] = {
    let kinds: [(words: [Substring], kind: SecretKind, lengths: ClosedRange<Int>)] = [
      (["cmnd", "cccd", "cmt", "căn cước", "chứng minh", "định danh"], .identityNumber, 9...12),
      (
        [
          "stk", "số tk", "tài khoản", "so tai khoan", "bank account", "account number",
          "account no",
        ], .bankAccount, 6...19
      ),
      (
        ["điện thoại", "đt", "sđt", "tel", "phone", "hotline", "zalo", "di động", "fax"],
        .telephone, 7...14
      ),
    ]
    var labels: [String: [Label]] = [:]
    for (texts, kind, lengths) in kinds {
      for text in texts {
        let words = text.split(separator: " ")
        let label = Label(rest: Array(words.dropFirst()), kind: kind, lengths: lengths)
        labels[String(words[0]), default: []].append(label)
      }
    }
    return labels
  }()

  /// The check digit of payment cards (Luhn).
  private static func hasCheckDigit(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (position, digit) in digits.reversed().enumerated() {
      let value = position % 2 == 0 ? Int(digit) : 2 * Int(digit)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }
}
