import Testing

@testable import Streaming

@Suite struct PieceTests {
  @Test(arguments: [0, 1, -1, 63, -64, 64, 127, 128, 300, -300, Int.max, Int.min, Int.max - 1])
  func `a number comes back as it was`(number: Int) throws {
    var writer = PieceWriter()
    writer.write(number)
    var reader = PieceReader(writer.bytes)
    #expect(try reader.integer() == number)
    #expect(reader.isAtEnd)
  }

  @Test func `values come back in their order`() throws {
    var writer = PieceWriter()
    writer.write("Kiên Giang\u{0}")
    writer.write(true)
    writer.write(nil as String?) { $0.write($1) }
    writer.write("x" as String?) { $0.write($1) }
    writer.write(each: ["a", "", "ấ"]) { $0.write($1) }
    writer.write(bytes: [0, 255])
    writer.write(UInt64.max)
    var reader = PieceReader(writer.bytes)
    #expect(try reader.text() == "Kiên Giang\u{0}")
    #expect(try reader.flag())
    #expect(try reader.optional { piece throws(PieceMismatch) in try piece.text() } == nil)
    #expect(try reader.optional { piece throws(PieceMismatch) in try piece.text() } == "x")
    #expect(try reader.array { piece throws(PieceMismatch) in try piece.text() } == ["a", "", "ấ"])
    #expect(try reader.byteArray() == [0, 255])
    #expect(try reader.unsigned() == UInt64.max)
    #expect(reader.isAtEnd)
  }

  @Test(
    arguments: [
      [], [0x80], [5, 1, 2], [255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255],
      [0xFF, 0xFF, 0x7F],
    ] as [[UInt8]]
  )
  func `other bytes are refused, never trusted`(bytes: [UInt8]) {
    var texts = PieceReader(bytes)
    #expect(throws: PieceMismatch.self) { try texts.text() }
    var arrays = PieceReader(bytes)
    #expect(throws: PieceMismatch.self) {
      try arrays.array { piece throws(PieceMismatch) in try piece.text() }
    }
  }

  @Test func `every prefix of a piece is refused`() throws {
    var writer = PieceWriter()
    writer.write(each: ["mot", "hai"]) { $0.write($1) }
    writer.write(7)
    for length in 0..<writer.bytes.count {
      var reader = PieceReader(Array(writer.bytes.prefix(length)))
      #expect(throws: PieceMismatch.self) {
        _ = try reader.array { piece throws(PieceMismatch) in try piece.text() }
        _ = try reader.integer()
      }
    }
  }

  @Test func `a digest keeps its bytes`() {
    let bytes = (0..<32).map { UInt8($0 * 7 % 256) }
    let digest = ContentDigest(bytes)
    #expect(digest.bytes == bytes)
    #expect(digest.hexadecimal.hasPrefix("00070e15"))
    #expect(digest != ContentDigest(bytes.dropLast() + [0]))
  }
}
