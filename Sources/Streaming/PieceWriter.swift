/// Values as bytes, for pieces that are put aside and read back by the same program.
///
/// Numbers take as many bytes as they need; there are no names and no alignment. `PieceReader` reads
/// the same values in the same order.
public struct PieceWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// Nothing written yet.
  public init() {}

  /// A number that is not negative.
  public mutating func write(count number: Int) { write(UInt64(max(0, number))) }

  /// A number.
  public mutating func write(_ number: Int) {
    write(UInt64(bitPattern: Int64(number << 1) ^ Int64(number >> (Int.bitWidth - 1))))
  }

  /// A number, seven bits a byte.
  public mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Yes or no.
  public mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// A text.
  public mutating func write(_ text: String) {
    write(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Bytes as they are.
  public mutating func write(bytes more: [UInt8]) {
    write(count: more.count)
    bytes.append(contentsOf: more)
  }

  /// A value that may be missing.
  public mutating func write<Value>(
    _ value: Value?,
    _ body: (inout PieceWriter, Value) -> Void
  ) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  /// Values, how many and each.
  public mutating func write<Values: Collection>(
    each values: Values,
    _ body: (inout PieceWriter, Values.Element) -> Void
  ) {
    write(count: values.count)
    for value in values { body(&self, value) }
  }
}
