/// Writes one JSON document as UTF-8, indented, with the keys in the order in which they come.
struct JSONWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true
  private var followsKey = false

  /// Begins an object; its members follow, then `endObject`.
  mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Ends the innermost object.
  mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Begins an array; its items follow, then `endArray`.
  mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Ends the innermost array.
  mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes the key of the member whose value follows.
  mutating func key(_ name: String) {
    separate()
    append(quoted: name)
    bytes += Array(": ".utf8)
    followsKey = true
  }

  /// Writes a string.
  mutating func string(_ text: String) {
    separate()
    append(quoted: text)
  }

  /// Writes `text`, which is a number, `true`, `false` or `null` in JSON.
  mutating func literal(_ text: String) {
    separate()
    bytes += Array(text.utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { newLine() }
    bytes.append(bracket)
    isFirst = false
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { newLine() }
    isFirst = false
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes += Array(repeating: UInt8(ascii: " "), count: depth * 2)
  }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
