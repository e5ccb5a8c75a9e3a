/// A piece that holds something else than what is read from it.
public struct PieceMismatch: Error, Equatable {
  /// A mismatch.
  public init() {}
}

/// Reads what `PieceWriter` wrote, in the same order.
///
/// Whatever the bytes are, reading ends, takes no more memory than a small multiple of them, and
/// throws where they are something else.
public struct PieceReader: Sendable {
  private let bytes: [UInt8]
  private var position = 0

  /// A reader of `bytes`.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything has been read.
  public var isAtEnd: Bool { position == bytes.count }

  /// A number that is not negative and no greater than the bytes that are left.
  public mutating func count() throws(PieceMismatch) -> Int {
    let number = try unsigned()
    guard number <= UInt64(bytes.count - position) else { throw PieceMismatch() }
    return Int(number)
  }

  /// A number.
  public mutating func integer() throws(PieceMismatch) -> Int {
    let folded = try unsigned()
    return Int(truncatingIfNeeded: Int64(bitPattern: (folded >> 1) ^ (0 &- (folded & 1))))
  }

  /// A number, seven bits a byte.
  public mutating func unsigned() throws(PieceMismatch) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64, position < bytes.count {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw PieceMismatch()
  }

  /// Yes or no.
  public mutating func flag() throws(PieceMismatch) -> Bool {
    guard position < bytes.count, bytes[position] < 2 else { throw PieceMismatch() }
    position += 1
    return bytes[position - 1] == 1
  }

  /// A text.
  public mutating func text() throws(PieceMismatch) -> String {
    let count = try count()
    position += count
    return String(decoding: bytes[(position - count)..<position], as: UTF8.self)
  }

  /// Bytes as they are.
  public mutating func byteArray() throws(PieceMismatch) -> [UInt8] {
    let count = try count()
    position += count
    return Array(bytes[(position - count)..<position])
  }

  /// A value that may be missing.
  public mutating func optional<Value>(
    _ body: (inout PieceReader) throws(PieceMismatch) -> Value
  ) throws(PieceMismatch) -> Value? {
    try flag() ? try body(&self) : nil
  }

  /// Values, how many and each.
  public mutating func array<Value>(
    _ body: (inout PieceReader) throws(PieceMismatch) -> Value
  ) throws(PieceMismatch) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  /// One of a closed set of words.
  public mutating func choice<Choice: RawRepresentable>(_ type: Choice.Type)
    throws(PieceMismatch) -> Choice where Choice.RawValue == String
  {
    guard let choice = Choice(rawValue: try text()) else { throw PieceMismatch() }
    return choice
  }
}
