/// Search for bytes in bytes, in linear time whatever they are.
enum ByteSearch {
  /// Needles up to this length are compared at each place; longer ones need a table.
  private static let shortNeedle = 16

  /// The first offset, not before `start`, at which `needle` stands; `start` for an empty one.
  static func first(_ needle: Span<UInt8>, in hay: Span<UInt8>, from start: Int = 0) -> Int? {
    guard !needle.isEmpty else { return start }
    guard hay.count - start >= needle.count else { return nil }
    return needle.count <= shortNeedle
      ? firstShort(needle, in: hay, from: start) : firstLong(needle, in: hay, from: start)
  }

  /// The last offset, not after `limit`, at which `needle` stands.
  static func last(_ needle: Span<UInt8>, in hay: Span<UInt8>, notAfter limit: Int) -> Int? {
    let limit = min(limit, hay.count - needle.count)
    guard limit >= 0 else { return nil }
    guard !needle.isEmpty else { return limit }
    if needle.count <= shortNeedle {
      for offset in stride(from: limit, through: 0, by: -1)
      where stands(needle, at: offset, in: hay) { return offset }
      return nil
    }
    var found: Int?
    var start = 0
    while let offset = firstLong(needle, in: hay, from: start), offset <= limit {
      found = offset
      start = offset + 1
    }
    return found
  }

  /// Whether `needle` stands at `offset`.
  static func stands(_ needle: Span<UInt8>, at offset: Int, in hay: Span<UInt8>) -> Bool {
    guard offset >= 0, hay.count - offset >= needle.count else { return false }
    for index in 0..<needle.count where hay[offset + index] != needle[index] { return false }
    return true
  }

  private static func firstShort(_ needle: Span<UInt8>, in hay: Span<UInt8>, from start: Int)
    -> Int?
  {
    let first = needle[0]
    for offset in start...(hay.count - needle.count)
    where hay[offset] == first && stands(needle, at: offset, in: hay) { return offset }
    return nil
  }

  /// Knuth, Morris and Pratt: no byte of `hay` is looked at twice as often as once.
  private static func firstLong(_ needle: Span<UInt8>, in hay: Span<UInt8>, from start: Int)
    -> Int?
  {
    let borders = borders(of: needle)
    var matched = 0
    for offset in start..<hay.count {
      while matched > 0, hay[offset] != needle[matched] { matched = borders[matched - 1] }
      if hay[offset] == needle[matched] { matched += 1 }
      if matched == needle.count { return offset + 1 - matched }
    }
    return nil
  }

  /// For each prefix the length of the longest shorter prefix that also ends it.
  private static func borders(of needle: Span<UInt8>) -> [Int] {
    var borders = [Int](repeating: 0, count: needle.count)
    var length = 0
    for index in 1..<needle.count {
      while length > 0, needle[index] != needle[length] { length = borders[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      borders[index] = length
    }
    return borders
  }
}
