import Diagnostics

/// The encoding that bytes which are no UTF-8 look like.
enum EncodingGuess: String {
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case tcvn3 = "TCVN3 (ABC)"
  case vni = "VNI"
  case windows1258 = "Windows-1258"
  case latin1 = "Latin-1 (ISO-8859-1)"

  /// A guess from the bytes: marks and zero bytes for UTF-16, else which letters are frequent.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || Self.zeros(bytes, at: 1) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) || Self.zeros(bytes, at: 0) {
      self = .utf16BigEndian
    } else {
      self = Self.eightBit(bytes)
    }
  }

  private static func zeros(_ bytes: [UInt8], at parity: Int) -> Bool {
    let sample = bytes.prefix(256)
    guard sample.count >= 4 else { return false }
    let zeros = sample.indices.count { $0 % 2 == parity && sample[$0] == 0 }
    return zeros * 4 >= sample.count
  }

  /// TCVN3 writes vowels with tone as single bytes B5–FE that are rare in other encodings; VNI puts
  /// a second byte after a plain vowel; Windows-1258 has tone marks CC D2 DE EC F2 after a vowel.
  private static func eightBit(_ bytes: [UInt8]) -> EncodingGuess {
    var afterVowel: [UInt8: Int] = [:]
    var high: [UInt8: Int] = [:]
    for index in bytes.indices where bytes[index] >= 0x80 {
      high[bytes[index], default: 0] += 1
      if index > 0, vowels.contains(bytes[index - 1]) { afterVowel[bytes[index], default: 0] += 1 }
    }
    let total = high.values.reduce(0, +)
    let sum = { (set: [UInt8], of: [UInt8: Int]) in set.reduce(0) { $0 + (of[$1] ?? 0) } }
    if sum(vniMarks, afterVowel) * 2 > total { return .vni }
    if sum(windowsMarks, afterVowel) * 3 > total { return .windows1258 }
    if sum(tcvnLetters, high) * 3 > total { return .tcvn3 }
    return .latin1
  }

  private static let vowels = Set("aeiouyAEIOUY".utf8)
  private static let vniMarks: [UInt8] = [
    0xF8, 0xF9, 0xFB, 0xF5, 0xEF, 0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4, 0xEA, 0xE9, 0xE8, 0xFA, 0xFC,
    0xEB, 0xD8, 0xD9, 0xDB, 0xD5, 0xCF, 0xC2, 0xC1, 0xC0, 0xC5, 0xC3, 0xC4,
  ]
  private static let windowsMarks: [UInt8] = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
  private static let tcvnLetters: [UInt8] = [
    0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBB, 0xBC, 0xBD, 0xBE,
    0xC6, 0xC7, 0xC8, 0xCB, 0xCE, 0xCF, 0xD0, 0xD1, 0xD6, 0xD7, 0xDC, 0xDF,
  ]
}

extension SourceText {
  /// Whether the text begins with the byte order mark of UTF-8.
  var hasByteOrderMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }
}

extension YAMLSituation {
  /// Why a file is not even handed to the parser: size, encoding, control characters.
  static func refusal(of source: SourceText, limits: YAMLLimits) -> Diagnostic? {
    let bytes = source.bytes
    guard bytes.count <= limits.bytes else {
      return Diagnostic(
        YAMLSituation.limit(.bytes, limits.bytes),
        at: Place(source, SourceRange(0, 0))
      )
    }
    let looksUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if let offset = looksUTF16 ? 0 : bytes.firstInvalidUTF8 {
      return Diagnostic(
        YAMLSituation.notUTF8(EncodingGuess(bytes)),
        at: Place(source, SourceRange(offset, min(offset + 1, bytes.count)))
      )
    }
    guard
      let offset = bytes.firstIndex(where: { $0 < 0x20 && ![9, 10, 13].contains($0) || $0 == 0x7F })
    else { return nil }
    if bytes[offset] == 0 {
      let guess = EncodingGuess(bytes)
      if guess == .utf16LittleEndian || guess == .utf16BigEndian {
        return Diagnostic(
          YAMLSituation.notUTF8(guess),
          at: Place(source, SourceRange(offset, offset + 1))
        )
      }
    }
    return Diagnostic(
      YAMLSituation.controlCharacter(bytes[offset]),
      at: Place(source, SourceRange(offset, offset + 1))
    )
  }
}

extension [UInt8] {
  /// The offset of the first byte that cannot be part of UTF-8; `nil` when all is well.
  var firstInvalidUTF8: Int? {
    var index = 0
    while index < count {
      if self[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(at: index)
      guard length > 0 else { return index }
      index += length
    }
    return nil
  }

  /// The length of the well-formed sequence at `index` (Unicode, table 3-7), or 0.
  private func sequenceLength(at index: Int) -> Int {
    let second: ClosedRange<UInt8>
    let length: Int
    switch self[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= count, second.contains(self[index + 1]) else { return 0 }
    for offset in 2..<Swift.max(2, length) where self[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
