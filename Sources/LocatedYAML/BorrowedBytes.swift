import CLibYAML

/// The bytes that the parser reads, lent for the time of the reading; every access is checked.
@safe struct BorrowedBytes {
  private let buffer: UnsafeBufferPointer<UInt8>

  /// The number of bytes.
  let count: Int

  /// A view of `buffer`, which outlives it.
  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    unsafe self.buffer = buffer
    count = buffer.count
  }

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "the index lies in the bytes")
    return unsafe buffer[index]
  }

  /// Eight bytes from `index` on, the first of them lowest.
  func word(at index: Int) -> UInt64 {
    precondition(index >= 0 && index + 8 <= count, "eight bytes lie in the bytes")
    return unsafe UInt64(
      littleEndian: UnsafeRawBufferPointer(buffer).loadUnaligned(
        fromByteOffset: index,
        as: UInt64.self
      )
    )
  }

  /// The part with these offsets.
  subscript(range: Range<Int>) -> BorrowedBytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "the part lies in the bytes")
    return unsafe BorrowedBytes(UnsafeBufferPointer(rebasing: buffer[range]))
  }

  /// A copy.
  var copy: [UInt8] { unsafe Array(buffer) }

  /// Adds a copy to `array`.
  func append(to array: inout [UInt8]) { unsafe array.append(contentsOf: buffer) }

  /// Negative, zero or positive as it stands before, at or after `other` in byte order.
  func compare(with other: BorrowedBytes) -> Int {
    let common = min(count, other.count)
    guard common > 0, let left = unsafe buffer.baseAddress,
      let right = unsafe other.buffer.baseAddress
    else { return count - other.count }
    let order = unsafe Int(memcmp(left, right, common))
    return order != 0 ? order : count - other.count
  }
}
