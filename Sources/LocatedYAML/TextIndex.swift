import Synchronization

/// Which items of a list have which text under a chain of keys: a look-up instead of a loop.
///
/// It holds no tree; ask the tree that made it.
public final class TextIndex: Sendable {
  /// How many bytes the texts of the first items have together: of none, of one, of two ….
  public let lengths: [Int]
  /// The node of each item's text.
  fileprivate let texts: [Int32]
  /// The first item of each bucket, and for each item the next of its bucket; -1 where there is
  /// none. Items of a bucket follow each other in the order of the list.
  fileprivate let heads: [Int32]
  fileprivate let following: [Int32]

  fileprivate init(lengths: [Int], texts: [Int32], heads: [Int32], following: [Int32]) {
    self.lengths = lengths
    self.texts = texts
    self.heads = heads
    self.following = following
  }
}

/// The indices of one tree, which all threads share.
final class TextIndices: TreeAttachment {
  private struct Key: Hashable {
    let list: Int32
    let keys: [UInt8]
    let ends: [Int]
  }

  private enum State {
    case asked
    case unfit
    case made(TextIndex)
  }

  private let states = Mutex<[Key: State]>([:])

  /// The index of a list, made by `make` when it is asked for the second time.
  func index(of list: Int32, keys: [UInt8], ends: [Int], _ make: () -> TextIndex?) -> TextIndex? {
    states.withLock { states in
      let key = Key(list: list, keys: keys, ends: ends)
      switch states[key] {
      case .made(let index): return index
      case .unfit: return nil
      case nil:
        states[key] = .asked
        return nil
      case .asked:
        let made = make()
        states[key] = made.map { .made($0) } ?? .unfit
        return made
      }
    }
  }
}

extension YAMLTree {
  /// The index of the texts that the items of the list `list` have under a chain of keys, whose
  /// bytes stand in `keys` one after another and end at `ends`.
  ///
  /// `nil` where some item has no text there, and when it is asked for the first time, since a list
  /// that is gone over once needs none. Made once, in time linear in the texts; then constant.
  public func textIndex(of list: Int32, keys: [UInt8], ends: [Int]) -> TextIndex? {
    attachment(TextIndices.self).index(of: list, keys: keys, ends: ends) {
      makeTextIndex(list, keys, ends)
    }
  }

  /// The positions of the items whose text is `bytes`, in order. As a rule linear in their number.
  public func positions(in index: TextIndex, of bytes: [UInt8]) -> [Int32] {
    let bucket = unsafe bytes.withUnsafeBytes { unsafe Self.bucket($0, of: index.heads.count) }
    var found: [Int32] = []
    var position = index.heads[bucket]
    while position >= 0 {
      if isString(of: index.texts[Int(position)], equalTo: bytes) == true { found.append(position) }
      position = index.following[Int(position)]
    }
    return found
  }

  private func makeTextIndex(_ list: Int32, _ keys: [UInt8], _ ends: [Int]) -> TextIndex? {
    let count = itemCount(of: list)
    guard count > 0 else { return nil }
    var texts: [Int32] = []
    var buckets: [Int] = []
    var lengths = [0]
    var total = 0
    for position in 0..<count {
      let text = descend(from: member(of: list, at: position), keys: keys, ends: ends)
      guard text >= 0, let (length, bucket) = measure(text, buckets: 2 * count) else { return nil }
      total += length
      texts.append(text)
      buckets.append(bucket)
      lengths.append(total)
    }
    var heads = [Int32](repeating: -1, count: 2 * count)
    var following = [Int32](repeating: -1, count: count)
    for position in (0..<count).reversed() {
      following[position] = heads[buckets[position]]
      heads[buckets[position]] = Int32(position)
    }
    return TextIndex(lengths: lengths, texts: texts, heads: heads, following: following)
  }

  /// The length of a text and its bucket; `nil` where a node is no text.
  private func measure(_ text: Int32, buckets: Int) -> (length: Int, bucket: Int)? {
    withString(of: text) { bytes in
      let bucket = unsafe bytes.withUnsafeBytes { unsafe Self.bucket($0, of: buckets) }
      return (bytes.count, bucket)
    }
  }

  /// Nothing but speed rests on the hash, which is another in each process.
  private static func bucket(_ bytes: UnsafeRawBufferPointer, of count: Int) -> Int {
    var hasher = Hasher()
    unsafe hasher.combine(bytes: bytes)
    return Int(UInt(bitPattern: hasher.finalize()) % UInt(count))
  }
}
