internal import Diagnostics
internal import Model

/// JSON as bytes, straight into the report, in the order in which it is said.
struct JSONWriter {
  private(set) var output: ReportBytes
  private var needsComma = false

  /// Whether nothing is put on a line of its own.
  private let isOneLine: Bool

  /// - Parameter continues: Whether members of the same object stand before.
  init(_ output: ReportBytes, isOneLine: Bool = false, continues: Bool = false) {
    self.output = output
    self.isOneLine = isOneLine
    needsComma = continues
  }

  /// An object; `content` writes its members.
  mutating func object(_ content: (inout JSONWriter) -> Void) {
    open("{", content, "}")
  }

  /// An array of `items`, each written by `write`; each on its own line where `isTall`.
  mutating func array<Items: Sequence>(
    _ items: Items,
    isTall: Bool = false,
    _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    let isTall = isTall && !isOneLine
    open(
      "[",
      { writer in
        var isEmpty = true
        for item in items {
          writer.separate()
          if isTall { writer.output.bytes.append(UInt8(ascii: "\n")) }
          writer.needsComma = false
          write(&writer, item)
          isEmpty = false
        }
        if isTall, !isEmpty { writer.output.bytes.append(UInt8(ascii: "\n")) }
      },
      "]"
    )
  }

  /// The name of a member, which needs no escapes; its value is to follow.
  mutating func key(_ name: String) {
    separate()
    output.bytes.append(UInt8(ascii: "\""))
    output.write(name)
    output.write("\":")
    needsComma = false
  }

  /// A member whose value is a string.
  mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// A member whose value is a string; nothing where there is none.
  mutating func member(_ name: String, ifAny value: String?) {
    if let value { member(name, value) }
  }

  /// A member whose name is known only now, and whose value is a string.
  mutating func member(named name: String, _ value: String) {
    string(name)
    output.bytes.append(UInt8(ascii: ":"))
    needsComma = false
    string(value)
  }

  /// A member whose value is a whole number.
  mutating func member(_ name: String, _ value: Int) {
    key(name)
    output.write(String(value))
    needsComma = true
  }

  /// A member whose value is `true`; nothing where it is false.
  mutating func flag(_ name: String, _ value: Bool) {
    guard value else { return }
    key(name)
    output.write("true")
    needsComma = true
  }

  /// A member that is an object of both ends of a range.
  mutating func member(_ name: String, low: Rational, high: Rational) {
    key(name)
    object { json in
      json.member("low", low.description)
      json.member("high", high.description)
    }
  }

  /// A member that is `true` or `false`.
  mutating func boolean(_ name: String, _ value: Bool) {
    key(name)
    output.write(value ? "true" : "false")
    needsComma = true
  }

  /// A string value.
  mutating func string(_ value: String) {
    separate()
    output.bytes.append(UInt8(ascii: "\""))
    escape(value)
    output.bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { output.bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func open(
    _ first: Unicode.Scalar,
    _ content: (inout JSONWriter) -> Void,
    _ last: Unicode.Scalar
  ) {
    separate()
    output.bytes.append(UInt8(ascii: first))
    content(&self)
    output.bytes.append(UInt8(ascii: last))
    needsComma = true
  }
}

extension JSONWriter {
  /// Appends `value` with quotes, backslashes and control characters escaped, also C1 controls.
  private mutating func escape(_ value: String) {
    // Nearly all texts are written as they are, at once.
    guard value.utf8.contains(where: Self.mayNeedEscape) else { return output.write(value) }
    var previous: UInt8 = 0
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.bytes.append(UInt8(ascii: "\\"))
        output.bytes.append(byte)
      case UInt8(ascii: "\n"): output.write("\\n")
      case UInt8(ascii: "\t"): output.write("\\t")
      case UInt8(ascii: "\r"): output.write("\\r")
      case 0..<0x20, 0x7F: unit(byte)
      case 0x80..<0xA0 where previous == 0xC2:
        output.bytes.removeLast()
        unit(byte)
      default: output.bytes.append(byte)
      }
      previous = byte
    }
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2: true
    default: false
    }
  }

  private mutating func unit(_ value: UInt8) {
    output.write("\\u00")
    output.bytes.append(Self.digits[Int(value >> 4)])
    output.bytes.append(Self.digits[Int(value & 15)])
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

// What is written part by part, with what came before given away in between.
extension JSONWriter {
  /// Begins an object or an array that `end` is to close.
  mutating func begin(_ mark: Unicode.Scalar) {
    separate()
    output.bytes.append(UInt8(ascii: mark))
  }

  /// Closes the object or array that was begun last.
  mutating func end(_ mark: Unicode.Scalar) {
    output.bytes.append(UInt8(ascii: mark))
    needsComma = true
  }

  /// An item that was made before, on a line of its own.
  mutating func tallItem(_ value: [UInt8]) {
    separate()
    output.bytes.append(UInt8(ascii: "\n"))
    output.write(bytes: value)
    needsComma = true
  }

  /// A line's end between parts.
  mutating func newLine() { output.bytes.append(UInt8(ascii: "\n")) }
}
