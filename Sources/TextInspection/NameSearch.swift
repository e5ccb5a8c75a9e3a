import Diagnostics

/// Finds the name of a person after a form of address.
struct NameSearch {
  let text: InspectedText

  /// Whether a name follows the form of address that ends with `token`.
  ///
  /// - Parameter previous: The word before `token`, where there is one.
  func follows(_ token: Token, after previous: Token?, _ bytes: Span<UInt8>) -> Bool {
    guard let title = title(token, after: previous, bytes) else { return false }
    let unit = text.unit(at: token.start)
    var words: [(folded: String, token: Token)] = []
    var index = token.end
    while words.count < 3, let next = nextWord(from: index, until: unit.range.end, bytes) {
      words.append((fold(next), next))
      index = next.end
    }
    guard let first = words.first, isCapitalised(first.token, bytes) else { return false }
    let second = words.dropFirst().first
    if Self.isOffice(first.folded, second?.folded ?? "") { return false }
    if Self.notNames[title]?.contains(first.folded) == true { return false }
    if token.isCapital, token.letters > 1, first.token.isCapital {
      // A line in capitals: only a family name tells.
      return Self.familyNames.contains(first.folded) && second != nil
    }
    if let second, isCapitalised(second.token, bytes) { return true }
    let isSmall = token.capitals == 0
    return isSmall && !first.token.isCapital && title != "anh" && title != "chị"
      && second.map { !isCapitalised($0.token, bytes) } ?? true
  }

  /// The form of address that ends with `token`, folded; `nil` when it is none.
  private func title(_ token: Token, after previous: Token?, _ bytes: Span<UInt8>) -> String? {
    let folded = fold(token)
    switch folded {
    case "ông", "bà":
      if let previous, previous.end + 1 == token.start {
        let before = fold(previous)
        // A street of that name, and the two words together.
        if before == "hai" || before == "ông" { return nil }
      }
      return folded
    case "chí":
      guard let previous, previous.end < token.start, fold(previous) == "đồng" else { return nil }
      return "đồng chí"
    case "c":
      guard let previous, previous.end + 1 == token.start,
        bytes[previous.end] == UInt8(ascii: "/"), fold(previous) == "đ"
      else { return nil }
      return "đồng chí"
    case "mr", "mrs", "ms": return folded
    default: return nil
    }
  }

  private func fold(_ token: Token) -> String {
    FoldedText.fold(text.text(SourceRange(token.start, token.end)))
  }

  /// The word that follows after blanks, or after a point, a colon or a hyphen and blanks.
  private func nextWord(from start: Int, until end: Int, _ bytes: Span<UInt8>) -> Token? {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte.isLetter { return Token(in: bytes, at: index, until: end) }
      if byte.isBlank || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") {
        index += 1
        continue
      }
      guard byte >= 0x80 else { return nil }
      let (code, length) = bytes.codePoint(at: index, until: end)
      switch CharacterClass(code) {
      case .letter: return Token(in: bytes, at: index, until: end)
      case .space, .invisible, .mark: index += length
      case .digit, .direction, .other: return nil
      }
    }
    return nil
  }

  private func isCapitalised(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    let byte = bytes[token.start]
    if byte < 0x80 { return byte.isLetter && byte & 0x20 == 0 }
    let (code, _) = bytes.codePoint(at: token.start, until: token.end)
    if case .letter(let letter) = CharacterClass(code) { return letter.isCapital }
    return false
  }

  /// Whether the words after a form of address name an office.
  private static func isOffice(_ first: String, _ second: String) -> Bool {
    offices.contains(first) || offices.contains(first + " " + second)
  }

  private static let offices: Set<String> = [
    "phó", "trưởng", "chánh", "thường trực", "bí thư", "chủ tịch", "giám đốc", "uỷ viên", "uỷ",
    "tổng", "bộ trưởng", "thủ tướng", "thủ trưởng", "chủ nhiệm", "chủ trì", "hiệu trưởng",
    "viện trưởng", "cục trưởng", "vụ trưởng", "chi cục", "đại sứ", "tham tán", "đại biểu",
    "thành viên", "đảng viên", "cán bộ", "chuyên viên", "lãnh đạo", "thứ trưởng", "chính uỷ",
    "chỉ huy", "tư lệnh", "đồn trưởng", "kế toán", "thư ký", "nguyên", "quyền", "các",
  ]

  /// Places and figures that a form of address is part of.
  private static let notNames: [String: Set<String>] = [
    "bà": [
      "rịa", "nà", "đen", "chúa", "triệu", "trưng", "tổ", "chiểu", "quẹo", "hom", "huyện", "mẹ",
      "con", "điểm",
    ],
    "ông": ["lãnh", "địa", "táo", "trời", "tổ", "đốc", "bổn", "tạ", "cụ", "bà", "già", "ích"],
  ]

  private static let familyNames: Set<String> = [
    "nguyễn", "trần", "lê", "phạm", "huỳnh", "hoàng", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
    "hồ", "ngô", "dương", "lý", "danh", "thị", "trương", "đinh", "lâm", "mai", "cao", "tô", "tạ",
    "châu", "quách", "lưu", "đoàn", "trịnh", "thạch", "kim", "sơn",
  ]
}
