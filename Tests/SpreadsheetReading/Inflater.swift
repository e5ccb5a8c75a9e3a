/// Unpacks deflated bytes (RFC 1951), plainly: bit by bit.
struct Inflater {
  private let bytes: [UInt8]
  private var bit = 0
  private var output: [UInt8] = []

  static func inflated(_ bytes: [UInt8]) throws -> [UInt8] {
    var inflater = Inflater(bytes)
    while try !inflater.block() {}
    return inflater.output
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bits(_ count: Int) throws -> Int {
    var value = 0
    for place in 0..<count {
      guard bit >> 3 < bytes.count else { throw ZipArchive.Problem.damaged }
      value |= Int(bytes[bit >> 3] >> (bit & 7) & 1) << place
      bit += 1
    }
    return value
  }

  /// Reads a block; true when it was the last.
  private mutating func block() throws -> Bool {
    let isLast = try bits(1) == 1
    switch try bits(2) {
    case 0: try stored()
    case 1:
      let lengths =
        Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112)
        + Array(repeating: 7, count: 24) + Array(repeating: 8, count: 8)
      try packed(PrefixCode(lengths), PrefixCode(Array(repeating: 5, count: 30)))
    case 2:
      let (literals, distances) = try codes()
      try packed(literals, distances)
    default: throw ZipArchive.Problem.damaged
    }
    return isLast
  }

  private mutating func stored() throws {
    bit = (bit + 7) & ~7
    let size = try bits(16)
    _ = try bits(16)
    for _ in 0..<size { output.append(UInt8(try bits(8))) }
  }

  private mutating func codes() throws -> (PrefixCode, PrefixCode) {
    let literals = try bits(5) + 257
    let distances = try bits(5) + 1
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var ofLengths = Array(repeating: 0, count: 19)
    for place in order.prefix(try bits(4) + 4) { ofLengths[place] = try bits(3) }
    let code = PrefixCode(ofLengths)
    var lengths: [Int] = []
    while lengths.count < literals + distances {
      let symbol = try self.symbol(code)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw ZipArchive.Problem.damaged }
        lengths += Array(repeating: last, count: try bits(2) + 3)
      case 17: lengths += Array(repeating: 0, count: try bits(3) + 3)
      case 18: lengths += Array(repeating: 0, count: try bits(7) + 11)
      default: lengths.append(symbol)
      }
    }
    return (PrefixCode(Array(lengths[..<literals])), PrefixCode(Array(lengths[literals...])))
  }

  private mutating func packed(_ literals: PrefixCode, _ distances: PrefixCode) throws {
    while true {
      let symbol = try self.symbol(literals)
      if symbol == 256 { return }
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      let length = try Self.lengths[symbol - 257] + bits(Self.lengthBits[symbol - 257])
      let place = try self.symbol(distances)
      let distance = try Self.distances[place] + bits(Self.distanceBits[place])
      guard distance <= output.count else { throw ZipArchive.Problem.damaged }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  private mutating func symbol(_ code: PrefixCode) throws -> Int {
    var (value, first, index) = (0, 0, 0)
    for count in code.counts.dropFirst() {
      value |= try bits(1)
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw ZipArchive.Problem.damaged
  }

  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
}

/// A canonical prefix code: how many codes have each length, and the symbols in their order.
struct PrefixCode {
  let counts: [Int]
  let symbols: [Int]

  init(_ lengths: [Int]) {
    var counts = Array(repeating: 0, count: 16)
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    self.counts = counts
    symbols = (1...15).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
  }
}
