import CivilTime
import LocatedYAML

extension Value {
  /// The value as messages show it: strings in quotes, long ones shortened.
  var spoken: String {
    switch self {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .int(let int): String(int)
    case .uint(let uint): "\(uint)u"
    case .double(let double): "\(double)"
    case .string(let string): "“\(Value.shortened(string))”"
    case .bytes(let bytes): "bytes(\(bytes.count))"
    case .list(let elements): "list(\(elements.count))"
    case .map(let map): "map(\(map.count))"
    case .timestamp(let instant): instant.description
    case .duration(let length): length.description
    case .date(let moment): moment.description
    case .type(let type): type.name
    case .optional(let inner): inner.map { "optional(\($0.spoken))" } ?? "optional.none()"
    case .node(let node, let type):
      node.kind == .scalar ? "“\(Value.shortened(node.text))”" : type.spoken
    }
  }

  private static func shortened(_ text: String) -> String {
    let limit = 60
    guard text.unicodeScalars.count > limit else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…"
  }
}
