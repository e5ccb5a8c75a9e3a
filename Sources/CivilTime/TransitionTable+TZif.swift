extension TransitionTable {
  /// The table of a TZif file; `nil` when the bytes are not one or end too early.
  ///
  /// Of a file of version 2 or later the 64-bit part and the footer are read.
  init?(tzif data: [UInt8]) {
    guard let first = Header(data, at: 0) else { return nil }
    guard first.version >= UInt8(ascii: "2") else {
      self.init(data, header: first, timeWidth: 4, yearly: nil)
      return
    }
    let second = first.end(timeWidth: 4)
    guard let header = Header(data, at: second) else { return nil }
    let footer = header.end(timeWidth: 8)
    guard footer <= data.count else { return nil }
    let yearly = TransitionTable.footer(data, at: footer).flatMap(YearlyRule.init(posix:))
    self.init(data, header: header, timeWidth: 8, yearly: yearly)
  }

  private init?(_ data: [UInt8], header: Header, timeWidth: Int, yearly: YearlyRule?) {
    guard header.typeCount > 0, header.end(timeWidth: timeWidth) <= data.count else { return nil }
    let indexes = header.body + header.timeCount * timeWidth
    let types = indexes + header.timeCount
    func offset(ofType type: Int) -> Int? {
      guard type < header.typeCount else { return nil }
      let offset = Int(bigEndian(data, at: types + type * 6, width: 4))
      return abs(offset) < 172_800 ? offset : nil
    }
    guard let initialOffset = offset(ofType: 0) else { return nil }
    var times: [Int64] = []
    var offsets: [Int] = []
    for index in 0..<header.timeCount {
      let time = bigEndian(data, at: header.body + index * timeWidth, width: timeWidth)
      guard let offset = offset(ofType: Int(data[indexes + index])), time > times.last ?? .min
      else { return nil }
      times.append(time)
      offsets.append(offset)
    }
    self.init(times: times, offsets: offsets, initialOffset: initialOffset, yearly: yearly)
  }

  /// The text between the line feeds that end the file.
  private static func footer(_ data: [UInt8], at start: Int) -> [UInt8]? {
    let lineFeed = UInt8(ascii: "\n")
    guard start < data.count, data[start] == lineFeed,
      let end = data[(start + 1)...].firstIndex(of: lineFeed)
    else { return nil }
    return Array(data[(start + 1)..<end])
  }

  /// The counts at the head of a data block.
  private struct Header {
    let version: UInt8
    /// Where the block's data begin.
    let body: Int
    let timeCount: Int
    let typeCount: Int
    private let charCount: Int
    private let leapCount: Int
    private let indicatorCount: Int

    init?(_ data: [UInt8], at start: Int) {
      guard start <= data.count, data.count - start >= 44,
        data[start..<(start + 4)].elementsEqual("TZif".utf8)
      else { return nil }
      var counts: [Int] = []
      for index in 0..<6 {
        let count = Int(bigEndian(data, at: start + 20 + index * 4, width: 4))
        guard (0...data.count).contains(count) else { return nil }
        counts.append(count)
      }
      version = data[start + 4]
      body = start + 44
      indicatorCount = counts[0] + counts[1]
      leapCount = counts[2]
      timeCount = counts[3]
      typeCount = counts[4]
      charCount = counts[5]
    }

    /// Where the block ends when its times are `timeWidth` bytes wide.
    func end(timeWidth: Int) -> Int {
      body + timeCount * (timeWidth + 1) + typeCount * 6 + charCount
        + leapCount * (timeWidth + 4) + indicatorCount
    }
  }
}

/// The signed number in `width` bytes, most significant first; the bytes must be there.
private func bigEndian(_ data: [UInt8], at start: Int, width: Int) -> Int64 {
  var bits: UInt64 = 0
  for index in start..<(start + width) { bits = bits << 8 | UInt64(data[index]) }
  return width == 4 ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
}
