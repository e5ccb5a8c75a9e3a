import Diagnostics

/// What is seen of the bytes before the parser gets them: encoding, characters that no text has,
/// and how far they can be read.
struct InputScan {
  /// Where YAML begins: after a byte order mark.
  private(set) var base = 0
  /// Where reading must end: the start of the line that holds the first unreadable byte.
  private(set) var end: Int
  /// Whether all bytes up to `end` are ASCII.
  private(set) var isASCII = true
  /// Whether something after `end` cannot be read.
  var isTruncated: Bool { end < count }
  /// What is wrong, with its range.
  private(set) var found: [(situation: YAMLSituation, range: SourceRange)] = []

  private let count: Int
  private var directives = 0

  /// Looks at every byte once, until the first that cannot be read.
  init(_ source: SourceText, limits: YAMLLimits) {
    count = source.bytes.count
    end = count
    let limit = min(limits.bytes, Int(Int32.max))
    guard count <= limit else {
      refuse(.limit(.bytes, limit), SourceRange(0, 0), readableUntil: 0)
      return
    }
    if let wide = EncodingGuess(wideIn: source.bytes) {
      refuse(.notUTF8(wide), SourceRange(0, min(2, count)), readableUntil: 0)
      return
    }
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      base = 3
      found.append((.byteOrderMark, SourceRange(0, 3)))
    }
    scan(source.bytes, limits)
  }

  private mutating func scan(_ bytes: [UInt8], _ limits: YAMLLimits) {
    let span = bytes.span
    let raw = unsafe span.bytes
    var index = base
    while index < count {
      if index + 8 <= count, Self.isPrintableASCII(raw, at: index) {
        index += 8
        continue
      }
      if (0x20..<0x7F).contains(span[index]) {
        index += 1
        continue
      }
      let length = span.characterLength(at: index)
      guard length > 0 else {
        refuseByte(at: index, bytes)
        return
      }
      if length > 1 { isASCII = false }
      if span[index] == UInt8(ascii: "\n"), index + 1 < count, span[index + 1] == UInt8(ascii: "%")
      {
        directives += 1
        guard directives <= limits.directives else {
          let range = SourceRange(index + 1, index + 2)
          refuse(.limit(.directives, limits.directives), range, readableUntil: index + 1)
          return
        }
      }
      index += length
    }
  }

  /// Whether eight bytes are all in 20–7E.
  private static func isPrintableASCII(_ bytes: RawSpan, at offset: Int) -> Bool {
    let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let belowSpace = (word &- 0x2020_2020_2020_2020) & ~word
    let delete = word &+ 0x0101_0101_0101_0101
    return (word | belowSpace | delete) & highBits == 0
  }

  private mutating func refuseByte(at offset: Int, _ bytes: [UInt8]) {
    let lineStart = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? base
    let length = bytes.span.encodedLength(at: offset)
    let range = SourceRange(offset, offset + max(1, length))
    let situation: YAMLSituation =
      if length == 0 {
        .notUTF8(EncodingGuess(eightBitIn: bytes))
      } else if bytes[offset] == 0 {
        .nul
      } else {
        .controlCharacter(bytes.span.scalarValue(at: offset, length: length))
      }
    refuse(situation, range, readableUntil: lineStart)
  }

  private mutating func refuse(
    _ situation: YAMLSituation,
    _ range: SourceRange,
    readableUntil end: Int
  ) {
    found.append((situation, range))
    self.end = end
  }
}

extension Span<UInt8> {
  /// The length of the character at `index` that YAML allows in a text; 0 when it is none.
  @inline(__always)
  fileprivate func characterLength(at index: Int) -> Int {
    let length = encodedLength(at: index)
    switch length {
    case 1:
      let byte = self[index]
      let isAllowed = byte >= 0x20 && byte != 0x7F || byte == 9 || byte == 10 || byte == 13
      return isAllowed ? 1 : 0
    case 2:
      // C1 control characters, except NEL.
      let isControl = self[index] == 0xC2 && self[index + 1] < 0xA0 && self[index + 1] != 0x85
      return isControl ? 0 : 2
    case 3:
      let isNone = self[index] == 0xEF && self[index + 1] == 0xBF && self[index + 2] >= 0xBE
      return isNone ? 0 : 3
    default: return length
    }
  }

  /// The length of the well-formed UTF-8 sequence at `index` (Unicode, table 3-7); 0 when there is
  /// none.
  @inline(__always)
  fileprivate func encodedLength(at index: Int) -> Int {
    let second: ClosedRange<UInt8>
    let length: Int
    switch self[index] {
    case 0..<0x80: return 1
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
    var offset = 2
    while offset < length {
      guard self[index + offset] & 0xC0 == 0x80 else { return 0 }
      offset += 1
    }
    return length
  }

  /// The code point of the well-formed sequence of `length` bytes at `index`.
  fileprivate func scalarValue(at index: Int, length: Int) -> UInt32 {
    guard length > 1 else { return UInt32(self[index]) }
    var value = UInt32(self[index]) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return value
  }
}
