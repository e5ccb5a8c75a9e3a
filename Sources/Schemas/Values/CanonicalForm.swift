internal import LocatedYAML

/// Bytes that are equal exactly when two values are equal as JSON Schema means it.
///
/// Numbers by value (`1` is `1.0`), strings by their bytes, objects without regard to the order of
/// keys. Used for `const`, `enum` and `uniqueItems`, so that comparing n items takes n look-ups.
struct CanonicalForm: Sendable, Hashable {
  private let bytes: [UInt8]

  /// The form of `node`; deeper than `depth` levels everything counts as equal.
  init(_ node: YAMLNode, depth: Int = 256) {
    var bytes: [UInt8] = []
    Self.append(node, to: &bytes, depth: depth)
    self.bytes = bytes
  }

  /// The form of a string.
  init(string: String) {
    var bytes: [UInt8] = []
    Self.append(text: string, to: &bytes)
    self.bytes = bytes
  }

  private static func append(_ node: YAMLNode, to bytes: inout [UInt8], depth: Int) {
    guard depth > 0 else { return }
    switch node.valueKind {
    case .null: bytes.append(UInt8(ascii: "n"))
    case .boolean(let value): bytes.append(value ? UInt8(ascii: "t") : UInt8(ascii: "f"))
    case .number: append(node.exactNumber, to: &bytes)
    case .string: append(text: node.text, to: &bytes)
    case .array:
      bytes.append(UInt8(ascii: "["))
      for item in node.items { append(item, to: &bytes, depth: depth - 1) }
      bytes.append(UInt8(ascii: "]"))
    case .object:
      let entries = node.entries.map { (key: Array($0.key.text.utf8), value: $0.value) }
      bytes.append(UInt8(ascii: "{"))
      for entry in entries.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        append(length: entry.key.count, to: &bytes)
        bytes += entry.key
        append(entry.value, to: &bytes, depth: depth - 1)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func append(_ number: ExactNumber?, to bytes: inout [UInt8]) {
    guard let number else { return }
    bytes.append(number.isNegative ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    append(length: number.digits.count, to: &bytes)
    bytes += number.digits
    bytes += Array(String(number.exponent).utf8)
    bytes.append(UInt8(ascii: ";"))
  }

  private static func append(text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "s"))
    let utf8 = Array(text.utf8)
    append(length: utf8.count, to: &bytes)
    bytes += utf8
  }

  /// Lengths stand before what they measure, so no text can imitate another value.
  private static func append(length: Int, to bytes: inout [UInt8]) {
    bytes += Array(String(length).utf8)
    bytes.append(UInt8(ascii: ":"))
  }
}
