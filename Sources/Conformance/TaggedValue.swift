internal import CEL
internal import CivilTime
internal import LocatedYAML

/// Values as the conformance data write them: `{"int": "1"}`, `{"list": […]}`.
enum TaggedValue {
  /// The value; `nil` when it is none that this package has.
  static func value(_ json: JSONValue) -> Value? {
    guard let member = json.members.first else { return nil }
    let text = member.value.string ?? ""
    switch member.name {
    case "null": return .null
    case "bool": return .bool(member.value.isTrue)
    case "int": return Int64(text).map(Value.int)
    case "uint": return UInt64(text).map(Value.uint)
    case "double": return Double(text).map(Value.double)
    case "string": return .string(text)
    case "bytes": return Base64.decode(text).map(Value.bytes)
    case "timestamp": return Instant(text).map(Value.timestamp)
    case "duration": return ElapsedTime(text).map(Value.duration)
    case "type": return CELType(text).map(Value.type)
    case "list": return list(member.value.elements)
    case "map": return map(member.value.elements)
    case "optional":
      if member.value == .null { return .optional(nil) }
      return value(member.value).map { .optional($0) }
    default: return nil
    }
  }

  private static func list(_ elements: [JSONValue]) -> Value? {
    var values: [Value] = []
    for element in elements {
      guard let value = value(element) else { return nil }
      values.append(value)
    }
    return .list(values)
  }

  private static func map(_ entries: [JSONValue]) -> Value? {
    var map = MapValue()
    for entry in entries {
      guard entry.elements.count == 2, let key = value(entry.elements[0]),
        let value = value(entry.elements[1]), map.insert(key, value)
      else { return nil }
    }
    return .map(map)
  }

  /// Whether two values are the same in type and content, map entries in any order.
  ///
  /// Unlike the language's equality, 1 is not 1.0, and NaN is NaN.
  static func isSame(_ one: Value, _ two: Value) -> Bool {
    switch (one, two) {
    case (.double(let one), .double(let two)): one == two || one.isNaN && two.isNaN
    case (.list(let one), .list(let two)):
      one.count == two.count && zip(one, two).allSatisfy { isSame($0, $1) }
    case (.map(let one), .map(let two)):
      one.count == two.count
        && one.entries.allSatisfy { entry in
          two.entries.contains { isSame(entry.key, $0.key) && isSame(entry.value, $0.value) }
        }
    case (.optional(let one?), .optional(let two?)): isSame(one, two)
    default: one.dynamicType.name == two.dynamicType.name && one.equals(two)
    }
  }

  /// The value in words, with its type where that is not plain.
  static func shown(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .bool(let truth): truth ? "true" : "false"
    case .int(let number): String(number)
    case .uint(let number): "\(number)u"
    case .double(let number): number.description
    case .string(let text): text.debugDescription
    case .bytes(let bytes): "b\(bytes)"
    case .timestamp(let instant): "timestamp(\(instant))"
    case .duration(let length): "duration(\(length))"
    case .date(let moment): "date(\(moment))"
    case .type(let type): "type(\(type))"
    case .list(let list): "[\(list.map(shown).joined(separator: ", "))]"
    case .map(let map):
      "{\(map.entries.map { "\(shown($0.key)): \(shown($0.value))" }.joined(separator: ", "))}"
    case .optional(let content): content.map { "optional.of(\(shown($0)))" } ?? "optional.none()"
    case .node(let node, let type): "\(type) at \(node.path)"
    }
  }
}
