internal import Crypto
internal import Streaming

/// One record of a cache's file: a head of fixed size, then what was kept.
///
/// The head holds the key, the size, the digest of the content, and the beginning of the digest of
/// all that; both digests begin with the question, so that a record of another is none.
enum CacheRecord {
  /// For which file something was kept: the beginning of a digest of its path and content.
  struct Key: Hashable {
    let first: UInt64
    let second: UInt64

    init(of path: String, _ digest: ContentDigest) {
      var hash = SHA256()
      hash.update(data: digest.bytes)
      hash.update(data: Array(path.utf8))
      self.init(ArraySlice(Array(hash.finalize())))
    }

    fileprivate init(_ bytes: ArraySlice<UInt8>) {
      first = CacheRecord.number(bytes.prefix(8))
      second = CacheRecord.number(bytes.dropFirst(8).prefix(8))
    }

    fileprivate var bytes: [UInt8] { CacheRecord.bytes(first) + CacheRecord.bytes(second) }
  }

  /// Where what was kept lies, and its digest.
  struct Place {
    let start: UInt64
    let count: UInt32
    /// Whether this run needs it.
    var isUsed = false
    let digest: UInt64
  }

  /// No record is larger, in bytes.
  static let limit = 64 << 20
  private static let headSize = 16 + 8 + 8 + 8

  /// The beginning of the digest of what was kept.
  static func digest(_ entry: [UInt8], _ settings: ContentDigest, _ key: Key) -> UInt64 {
    var hash = SHA256()
    hash.update(data: settings.bytes + key.bytes)
    hash.update(data: entry)
    return number(ArraySlice(Array(hash.finalize())).prefix(8))
  }

  /// The head of a record.
  static func head(_ key: Key, _ count: Int, _ digest: UInt64, _ settings: ContentDigest) -> [UInt8]
  {
    let content = key.bytes + bytes(UInt64(count)) + bytes(digest)
    return content + bytes(check(ArraySlice(content), settings))
  }

  /// Gives every record from `start` on whose head is sound, up to the first that is not.
  ///
  /// - Returns: Where the last of them ends.
  static func scan(
    _ file: Int32,
    from start: UInt64,
    _ settings: ContentDigest,
    _ take: (Key, Place) -> Void
  ) -> UInt64 {
    var end = start
    while let head = try? Disk.read(file, at: end, count: headSize) {
      let content = head[..<32]
      let count = number(head[16..<24])
      guard number(head[32...]) == check(content, settings), count < limit else { break }
      let place = Place(
        start: end + UInt64(headSize),
        count: UInt32(count),
        digest: number(head[24..<32])
      )
      // The last byte must be there, else the record was never finished.
      let last = place.start + count
      guard count == 0 || (try? Disk.read(file, at: last - 1, count: 1)) != nil else { break }
      take(Key(content), place)
      end = last
    }
    return end
  }

  private static func check(_ content: ArraySlice<UInt8>, _ settings: ContentDigest) -> UInt64 {
    var hash = SHA256()
    hash.update(data: settings.bytes)
    hash.update(data: Array(content))
    return number(ArraySlice(Array(hash.finalize())).prefix(8))
  }

  private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - $0 * 8)) }
  }
}
