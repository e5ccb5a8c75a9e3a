/// Turns offsets in Unicode scalars, as libyaml's marks count, into offsets in bytes.
///
/// It remembers the last answer and walks from there: over a file whose marks only rise the whole
/// cost is linear in its bytes.
struct CharacterOffsets {
  private let base: Int
  private let isASCII: Bool
  private var character = 0
  private var byte = 0

  /// Offsets in `bytes`, of which libyaml sees those from `base` on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.base = base
    isASCII = unsafe bytes.allSatisfy { $0 < 0x80 }
  }

  /// The byte offset in the file of the scalar with this index.
  mutating func byte(
    of target: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    if isASCII { return min(base + target, base + bytes.count) }
    while character < target, byte < bytes.count {
      byte += 1
      while byte < bytes.count, unsafe bytes[byte] & 0xC0 == 0x80 { byte += 1 }
      character += 1
    }
    while character > target, byte > 0 {
      byte -= 1
      while byte > 0, unsafe bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
      character -= 1
    }
    return base + byte
  }
}
