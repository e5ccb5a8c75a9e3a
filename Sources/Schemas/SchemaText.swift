/// The text of a schema document without its titles and descriptions, which are two thirds of it and
/// which nobody asks for as long as nothing is wrong.
///
/// It knows the form in which the documents that come with the program are written: each `x-title`
/// and `x-description` begins a line of its own.
enum SchemaText {
  private static let words = ["x-title:", "x-description:"].map { Array($0.utf8) }

  /// The lines of `bytes` that demand something. A mapping that holds nothing but words becomes an
  /// empty one. Linear in the bytes.
  static func demands(of bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count / 2)
    // The column of the words that are being left out, and that of the last line that was kept.
    var wordColumn: Int?
    var lastColumn = 0
    var start = 0
    while start < bytes.count {
      let end = (bytes[start...].firstIndex(of: newline) ?? bytes.count - 1) + 1
      let line = bytes[start..<end]
      start = end
      let column = column(of: line)
      let isIdle = line[line.startIndex + column] == newline || line.isComment(at: column)
      if isIdle || wordColumn.map({ column > $0 }) == true { continue }
      if words.contains(where: { line.dropFirst(column).starts(with: $0) }) {
        wordColumn = column
        continue
      }
      close(wordColumn, lastColumn, column, &kept)
      (wordColumn, lastColumn) = (nil, column)
      kept += line
    }
    close(wordColumn, lastColumn, 0, &kept)
    return kept
  }

  /// Writes an empty mapping where nothing of one is left: its words began deeper than what stands
  /// before and behind them.
  private static func close(_ words: Int?, _ before: Int, _ behind: Int, _ kept: inout [UInt8]) {
    guard let words, words > before, words > behind else { return }
    kept += repeatElement(space, count: words) + Array("{}\n".utf8)
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  /// The column of what a line says: behind its spaces and the marks of items.
  private static func column(of line: ArraySlice<UInt8>) -> Int {
    var index = line.startIndex
    while index < line.endIndex - 1 {
      let isItem =
        line[index] == UInt8(ascii: "-") && line[index + 1] == space
      guard line[index] == space || isItem else { break }
      index += 1
    }
    return index - line.startIndex
  }
}

extension ArraySlice<UInt8> {
  fileprivate func isComment(at column: Int) -> Bool {
    self[startIndex + column] == UInt8(ascii: "#")
  }
}
