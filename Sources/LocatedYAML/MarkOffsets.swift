/// Turns libyaml's marks, which count Unicode scalars, into offsets in bytes.
///
/// It remembers the last answer and walks from there, eight bytes at a time; marks rise but for a
/// few steps back, so that all answers over a file together cost time linear in its bytes. The
/// bytes must be UTF-8.
struct MarkOffsets {
  private let bytes: BorrowedBytes
  /// Whether all bytes are ASCII, so that scalars are bytes.
  let isASCII: Bool
  private var scalar = 0
  private var byte = 0

  /// Offsets in `bytes`, which outlive it.
  init(_ bytes: BorrowedBytes, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
  }

  /// The offset of the scalar with this index; the end when there are fewer scalars.
  mutating func offset(of target: Int) -> Int {
    if isASCII { return min(target, bytes.count) }
    if target >= scalar { forward(to: target) } else { back(to: target) }
    return byte
  }

  private mutating func forward(to target: Int) {
    while bytes.count - byte >= 8 {
      let word = bytes.word(at: byte)
      let left = target - scalar
      if left < 8 {
        // The scalars that are left, and the one at which they end, are ASCII: nothing to count.
        guard left < (word & 0x8080_8080_8080_8080).trailingZeroBitCount >> 3 else { break }
        scalar = target
        byte += left
        return
      }
      // A continuation byte has its highest bit set and the next one not.
      let continuation = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
      scalar += 8 - continuation.nonzeroBitCount
      byte += 8
    }
    // After words the last scalar may lie across the boundary.
    skipContinuation()
    while scalar < target, byte < bytes.count {
      byte += 1
      skipContinuation()
      scalar += 1
    }
  }

  private mutating func back(to target: Int) {
    while scalar > target, byte > 0 {
      byte -= 1
      while byte > 0, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
      scalar -= 1
    }
  }

  @inline(__always)
  private mutating func skipContinuation() {
    while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
  }
}
