/// A fixed set of names, found by their bytes.
///
/// Open addressing over FNV-1a: a look-up hashes the bytes once and compares them once, without
/// making a `String`.
struct NameTable: Sendable {
  /// The names in the order given, each once.
  let names: [String]
  private let bytes: [[UInt8]]
  private let slots: [Int32]

  /// The table of `names`; a repeated name keeps its first index.
  init(_ names: some Sequence<String>) {
    let given = Array(names)
    var unique: [String] = []
    var bytes: [[UInt8]] = []
    var size = 4
    while size < given.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for name in given {
      let utf8 = Array(name.utf8)
      var slot = Self.hash(utf8.span) & (size - 1)
      while slots[slot] >= 0, bytes[Int(slots[slot])] != utf8 { slot = (slot + 1) & (size - 1) }
      guard slots[slot] < 0 else { continue }
      slots[slot] = Int32(unique.count)
      unique.append(name)
      bytes.append(utf8)
    }
    self.names = unique
    self.bytes = bytes
    self.slots = slots
  }

  /// The index of `name`, or `nil`. Constant time in the number of names.
  func index(of name: Span<UInt8>) -> Int? {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if Self.areEqual(bytes[index], name) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The index of `name`, or `nil`.
  func index(of name: String) -> Int? {
    let bytes = Array(name.utf8)
    return index(of: bytes.span)
  }

  private static func hash(_ name: Span<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in name.indices {
      hash = (hash ^ UInt32(name[index])) &* 16_777_619
    }
    return Int(hash)
  }

  private static func areEqual(_ left: [UInt8], _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
}
