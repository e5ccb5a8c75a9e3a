extension ScalarReading {
  /// Whether a plain scalar may be read as no text elsewhere: nearly all texts may not.
  static func isDoubtful(_ text: Span<UInt8>) -> Bool {
    guard text.count > 3 else { return true }
    return text[0] <= UInt8(ascii: "9") && text.count <= 40
  }

  /// What a reader of YAML 1.1 makes of the plain scalar `text`, which is a string in YAML 1.2.
  init?(stringElsewhere text: String) {
    if let truth = Self.truth(text) {
      self = .truth(truth)
      return
    }
    guard let first = text.utf8.first, first <= UInt8(ascii: "9"), text.utf8.count <= 40 else {
      return nil
    }
    if Self.isSexagesimal(text) {
      self = .sexagesimal
    } else if Self.isNumber(text) {
      self = .number
    } else {
      return nil
    }
  }

  private static func truth(_ text: String) -> Bool? {
    guard text.utf8.count <= 3 else { return nil }
    switch text {
    case "yes", "Yes", "YES", "on", "On", "ON", "y", "Y": return true
    case "no", "No", "NO", "off", "Off", "OFF", "n", "N": return false
    default: return nil
    }
  }

  /// What is doubtful about the plain scalar `text` where a whole number is due; `number` is its
  /// value in YAML 1.2.
  init?(wholeNumber text: String, _ number: ExactNumber) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard let first = digits.first else { return nil }
    let hasOnlyDigits = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if hasOnlyDigits {
      guard digits.count > 1, first == UInt8(ascii: "0") else { return nil }
      self = .octal(decimal: number.description)
    } else {
      guard number.isInteger else { return nil }
      self = .whole(number.description)
    }
  }

  private static func isSexagesimal(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, let first = parts.first, isFigures(first, 1...9) else { return false }
    return parts.dropFirst().allSatisfy { part in
      isFigures(part, 1...2) && (Int(part).map { $0 < 60 } ?? false)
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    if text.hasPrefix("0b") {
      return text.utf8.count > 2
        && text.dropFirst(2).allSatisfy { $0 == "0" || $0 == "1" || $0 == "_" }
    }
    guard text.contains("_"), text.first != "_" else { return false }
    return isFigures(text.filter { $0 != "_" }[...], 1...40)
  }

  private static func isFigures(_ text: Substring, _ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(text.utf8.count)
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
