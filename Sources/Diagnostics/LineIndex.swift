/// The line starts of one text, for those who ask for many positions of it.
///
/// Built in one pass; a position then costs the logarithm of the number of lines and the length of
/// its line up to the column. It gives what `SourceText.position(at:)` gives.
public struct LineIndex: Sendable {
  /// The text.
  public let source: SourceText
  private let starts: [Int]

  /// Finds the lines of `source`.
  public init(_ source: SourceText) {
    self.source = source
    var starts = [source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in source.bytes.indices where source.bytes[index] == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// The position of the byte at `offset`; an offset past the end is the end.
  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), source.bytes.count)
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = source.bytes[min(starts[low], offset)..<offset]
    if before.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) {
      return Position(line: low + 1, column: before.count + 1)
    }
    return Position(line: low + 1, column: String(decoding: before, as: UTF8.self).count + 1)
  }
}
