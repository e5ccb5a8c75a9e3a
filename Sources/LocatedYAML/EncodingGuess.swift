/// The encoding in which bytes that are not UTF-8 seem to be written.
enum EncodingGuess: String, CaseIterable {
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case tcvn3 = "TCVN3 (ABC)"
  case vni = "VNI"
  case windows1258 = "Windows-1258"
  case latin1 = "Latin-1 (ISO-8859-1)"

  /// UTF-16, by its byte order mark or by zeros in every other byte; `nil` when it is not that.
  init?(wideIn bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      let sample = bytes.prefix(512)
      let zeros = [0, 1].map { parity in
        sample.indices.count { $0 % 2 == parity && sample[$0] == 0 }
      }
      guard sample.count >= 4, max(zeros[0], zeros[1]) * 8 >= sample.count * 3 else { return nil }
      self = zeros[1] > zeros[0] ? .utf16LittleEndian : .utf16BigEndian
    }
  }

  /// One of the eight-bit encodings of Vietnamese, or Latin-1 when none explains the words.
  ///
  /// Each word with bytes above 7F votes for every encoding in which it could be a Vietnamese
  /// syllable; the encodings with stricter rules win ties.
  init(eightBitIn bytes: [UInt8]) {
    var votes: [(guess: EncodingGuess, count: Int)] = [
      (.windows1258, 0), (.vni, 0), (.tcvn3, 0),
    ]
    var words = 0
    for word in bytes.prefix(Self.sampleLimit).split(whereSeparator: { !Self.isWordByte($0) })
    where word.contains(where: { $0 >= 0x80 }) {
      words += 1
      let syllable = LegacySyllable(word)
      for index in votes.indices where syllable.isPossible(in: votes[index].guess) {
        votes[index].count += 1
      }
    }
    self = .latin1
    var best = 0
    for vote in votes where vote.count > best && vote.count * 5 >= words * 3 {
      (self, best) = (vote.guess, vote.count)
    }
  }

  private static let sampleLimit = 1 << 16

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIILetter
  }
}

/// A word in an unknown eight-bit encoding.
private struct LegacySyllable {
  private let bytes: [UInt8]
  private let isCapital: Bool

  init(_ word: ArraySlice<UInt8>) {
    bytes = Array(word)
    isCapital = !word.contains { $0 < 0x80 && $0 & 0x20 != 0 }
  }

  func isPossible(in encoding: EncodingGuess) -> Bool {
    guard bytes.count <= 9, hasVietnameseFrame else { return false }
    switch encoding {
    case .tcvn3: return isTCVN3
    case .vni: return isVNI
    case .windows1258: return isWindows1258
    case .utf16LittleEndian, .utf16BigEndian, .latin1: return false
    }
  }

  /// No letter that Vietnamese lacks, and after the last byte above 7F what may end a syllable.
  private var hasVietnameseFrame: Bool {
    let lower = bytes.map { $0 < 0x80 ? $0 | 0x20 : $0 }
    guard !lower.contains(where: { "fjwz".utf8.contains($0) }) else { return false }
    let tail = lower.reversed().prefix { $0 < 0x80 }.reversed()
    return lower.first.map { $0 == 0xAE || $0 == 0xF0 || $0 == 0xF1 } == true
      && !lower.dropFirst().contains { $0 >= 0x80 } || Self.tails.contains(Array(tail))
  }

  private static let tails = Set(
    ["", "c", "ch", "m", "n", "ng", "nh", "p", "t", "i", "y", "o", "u", "a"].map { Array($0.utf8) }
  )

  /// One byte a letter; a syllable has one tone.
  private var isTCVN3: Bool {
    let high = bytes.filter { $0 >= 0x80 }
    let untoned: ClosedRange<UInt8> = 0xA1...0xAE
    let isLetter = { (byte: UInt8) in
      untoned.contains(byte) || (0xB5...0xFE).contains(byte) && !Self.tcvn3Gaps.contains(byte)
    }
    return high.allSatisfy(isLetter) && high.count { !untoned.contains($0) } <= 1
  }

  private static let tcvn3Gaps: Set<UInt8> = [
    0xBA, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xCD, 0xD9, 0xDA, 0xDB, 0xE0, 0xF0,
  ]

  /// A mark of tone and shape after a plain vowel; a few letters of their own.
  private var isVNI: Bool {
    for index in bytes.indices where bytes[index] >= 0x80 {
      let byte = isCapital ? bytes[index] | 0x20 : bytes[index]
      if Self.vniLetters.contains(byte) { continue }
      guard index > 0, Self.vniMarks.contains(byte) else { return false }
      let before = bytes[index - 1] | 0x20
      guard "aeiouy".utf8.contains(before) || before == 0xF4 || before == 0xF6 else { return false }
    }
    return true
  }

  private static let vniLetters: Set<UInt8> = [
    0xF1, 0xF4, 0xF6, 0xED, 0xEC, 0xE6, 0xF3, 0xF2, 0xEE,
  ]
  private static let vniMarks: Set<UInt8> = [
    0xF8, 0xF9, 0xFB, 0xF5, 0xEF, 0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4, 0xEA, 0xE9, 0xE8, 0xFA, 0xFC,
    0xEB,
  ]

  /// Letters with their shape, then a mark of tone after a vowel.
  private var isWindows1258: Bool {
    for index in bytes.indices where bytes[index] >= 0x80 {
      let byte = bytes[index]
      if Self.windowsTones.contains(byte) {
        guard index > 0, Self.isWindowsVowel(bytes[index - 1]) else { return false }
      } else {
        let letter = isCapital ? byte | 0x20 : byte
        guard Self.windowsLetters.contains(letter) else { return false }
      }
    }
    return true
  }

  private static func isWindowsVowel(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return "aeiouy".utf8.contains(lower) || lower != 0xF0 && windowsLetters.contains(lower)
  }

  private static let windowsTones: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
  private static let windowsLetters: Set<UInt8> = [
    0xE2, 0xE3, 0xEA, 0xF0, 0xF4, 0xF5, 0xFD, 0xE0, 0xE1, 0xE8, 0xE9, 0xED, 0xF3, 0xF9, 0xFA,
  ]
}

extension UInt8 {
  /// Whether it is a letter of ASCII.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
