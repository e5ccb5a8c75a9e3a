import Testing

@testable import Conformance

@Suite("JSON")
struct JSONReaderTests {
  @Test(
    "Values are read",
    arguments: [
      ("null", JSONValue.null), (" true ", .bool(true)), ("-1.5e3", .number("-1.5e3")),
      (#""a\n\u00e9\ud83d\ude00\/""#, .string("a\né😀/")),
      (#"[1, [], {}]"#, .array([.number("1"), .array([]), .object([])])),
      (#"{"a": "b"}"#, .object([.init(name: "a", value: .string("b"))])),
    ]
  )
  func read(text: String, value: JSONValue) throws {
    #expect(try JSONReader.read(Array(text.utf8)) == value)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "[", "[1,]", "{", #"{"a"}"#, #"{"a":1,}"#, "nul", "1 2", #"""#, #""\x""#, #""\ud83d""#,
      #""\ude00""#, #""\u12""#, "\"\u{1}\"", "--1", "'a'",
    ]
  )
  func refused(text: String) {
    #expect(throws: JSONMistake.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test("Deep nesting and bytes that are no UTF-8 are refused")
  func hostile() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONMistake.self) { try JSONReader.read(deep) }
    #expect(throws: JSONMistake.self) { try JSONReader.read([34, 0xFF, 34]) }
  }
}
