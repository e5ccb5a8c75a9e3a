internal import Diagnostics

/// HTML as bytes, straight into the report; text from files can make no markup.
///
/// What is written is well-formed XML too, but for the doctype, so that any reader can check it.
struct HTMLWriter {
  /// An attribute; one without a value is there or not.
  struct Attribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String = "") {
      self.name = name
      self.value = value
    }
  }

  private(set) var output: ReportBytes

  init(_ output: ReportBytes) { self.output = output }

  /// The beginning of every document.
  mutating func doctype() { output.write("<!DOCTYPE html>\n") }

  /// An element; `content` writes what stands in it. It begins a line where `isTall`.
  mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    isTall: Bool = false,
    _ content: (inout HTMLWriter) -> Void
  ) {
    if isTall { output.bytes.append(UInt8(ascii: "\n")) }
    open(name, attributes)
    content(&self)
    output.write("</")
    output.write(name.description)
    output.write(">")
  }

  /// An element without attributes that holds text alone.
  mutating func element(_ name: StaticString, isTall: Bool = false, _ text: String) {
    element(name, [], isTall: isTall, text)
  }

  /// An element that holds text alone.
  mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute],
    isTall: Bool = false,
    _ text: String
  ) {
    element(name, attributes, isTall: isTall) { $0.text(text) }
  }

  /// An element without an end, such as `meta`.
  mutating func empty(_ name: StaticString, _ attributes: [Attribute]) {
    open(name, attributes, ending: " />")
  }

  /// Text; its line breaks stay where the style sheet keeps them.
  mutating func text(_ text: String) { escape(text) }

  /// Text of the program itself that stands as it is: a style sheet, a script.
  mutating func raw(_ text: StaticString) { output.write(text.description) }

  private mutating func open(
    _ name: StaticString,
    _ attributes: [Attribute],
    ending: StaticString = ">"
  ) {
    output.bytes.append(UInt8(ascii: "<"))
    output.write(name.description)
    for attribute in attributes {
      output.bytes.append(UInt8(ascii: " "))
      output.write(attribute.name.description)
      output.write("=\"")
      escape(attribute.value)
      output.bytes.append(UInt8(ascii: "\""))
    }
    output.write(ending.description)
  }

  /// Appends `text` with what HTML would read as its own escaped; control characters, which it cannot
  /// hold, and characters that change the direction of text become `�`.
  private mutating func escape(_ text: String) {
    if text.utf8.allSatisfy(Self.isPlain) {
      output.bytes.append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output.write("&amp;")
      case "<": output.write("&lt;")
      case ">": output.write("&gt;")
      case "\"": output.write("&quot;")
      case "'": output.write("&#39;")
      case "\n", "\t": output.bytes.append(UInt8(ascii: scalar))
      default: output.write(Self.isHeld(scalar) ? String(scalar) : "\u{FFFD}")
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x21, 0x23...0x25, 0x28...0x3B, 0x3D, 0x3F...0x7E: true
    default: false
    }
  }

  private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
