/// Paths one after another in one buffer: a hundred thousand of them take a few megabytes.
public struct PathList: RandomAccessCollection, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// These paths.
  public init(_ paths: some Sequence<String> = EmptyCollection()) {
    for path in paths { append(path) }
  }

  /// Adds a path.
  public mutating func append(_ path: String) {
    bytes.append(contentsOf: path.utf8)
    ends.append(bytes.count)
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { ends.count }

  /// The path at a position.
  public subscript(position: Int) -> String {
    String(decoding: slice(position), as: UTF8.self)
  }

  /// Where a path stands first among these, which stand in byte order; `nil` where it does not.
  /// O(log n).
  public func position(of path: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if slice(middle).lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && slice(low).elementsEqual(path.utf8) ? low : nil
  }

  private func slice(_ position: Int) -> ArraySlice<UInt8> {
    bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
  }
}
