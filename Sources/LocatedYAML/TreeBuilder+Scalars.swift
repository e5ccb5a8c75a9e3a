import CLibYAML
import Diagnostics

extension TreeBuilder {
  /// Adds a scalar; its text is copied only where the file's bytes are not the text.
  mutating func takeScalar(_ event: UnsafeMutablePointer<yaml_event_t>) -> Step {
    let style = unsafe YAMLNode.Style(event.pointee.data.scalar.style)
    var range = unsafe range(of: event)
    let anchor = unsafe event.pointee.data.scalar.anchor
    let tag = unsafe event.pointee.data.scalar.tag
    let hasProperties = unsafe anchor != nil || tag != nil
    if hasProperties { range = contentRange(afterPropertiesOf: range) }
    if style == .literal || style == .folded { range = rangeOfBlock(range) }
    var record = NodeRecord(.scalar, range)
    record.style = style
    let value = unsafe UnsafeBufferPointer(
      start: UnsafePointer(event.pointee.data.scalar.value),
      count: event.pointee.data.scalar.length
    )
    setText(unsafe BorrowedBytes(value), of: &record)
    if let tag = unsafe tag { record.tag = unsafe readTag(tag, at: range) }
    guard let index = add(record) else { return .refused }
    if let anchor = unsafe anchor {
      let name = unsafe bytes(of: anchor)
      anchors[name] = Anchor(index: index, weight: 1, height: 0)
      let start = unsafe self.range(of: event).lowerBound
      unusedAnchors[name] = start..<min(start + name.count + 1, range.upperBound)
    }
    return .goOn
  }

  private mutating func setText(_ value: BorrowedBytes, of record: inout NodeRecord) {
    let quotes = record.style == .singleQuoted || record.style == .doubleQuoted ? 1 : 0
    let start = Int(record.start) + quotes
    if isVerbatim(value, at: start, until: Int(record.end) - quotes) {
      record.setContent(start: start, count: value.count)
    } else {
      record.traits.insert(.decoded)
      record.setContent(start: decoded.count, count: value.count)
      value.append(to: &decoded)
    }
  }

  private func isVerbatim(_ value: BorrowedBytes, at start: Int, until end: Int) -> Bool {
    guard value.count == end - start else { return false }
    return bytes[(start - base)..<(end - base)].compare(with: value) == 0
  }

  /// The part of a node's range that follows its anchor and its tag.
  func contentRange(afterPropertiesOf range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound - base
    let end = range.upperBound - base
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
        while index < end, !bytes[index].isBlank { index += 1 }
      } else if byte == UInt8(ascii: "#") {
        while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      } else if byte.isBlank {
        index += 1
      } else {
        break
      }
    }
    return (base + index)..<range.upperBound
  }

  /// A block scalar without the line breaks after its last line, which libyaml counts with it.
  private func rangeOfBlock(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound - base
    while end > range.lowerBound - base, bytes[end - 1].isBlank { end -= 1 }
    return range.lowerBound..<(base + end)
  }

  private mutating func readTag(
    _ tag: UnsafeMutablePointer<yaml_char_t>,
    at range: Range<Int>
  ) -> NodeRecord.Tag {
    let name = unsafe String(decoding: bytes(of: tag), as: UTF8.self)
    switch name {
    case "!", "tag:yaml.org,2002:str": return .string
    case "tag:yaml.org,2002:null": return .null
    case "tag:yaml.org,2002:bool": return .bool
    case "tag:yaml.org,2002:int": return .int
    case "tag:yaml.org,2002:float": return .float
    default:
      report(.unknownTag(name), range)
      return .none
    }
  }

  /// The bytes of a C string.
  func bytes(of name: UnsafeMutablePointer<yaml_char_t>) -> [UInt8] {
    var count = 0
    while unsafe name[count] != 0 { count += 1 }
    return unsafe Array(UnsafeBufferPointer(start: name, count: count))
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or part of a line break.
  var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}

extension YAMLNode.Style {
  /// The style as libyaml names it.
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
