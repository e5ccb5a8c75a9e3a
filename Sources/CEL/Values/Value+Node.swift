import CivilTime
import LocatedYAML

extension Value {
  /// The scalar `node` as a value of `type`; lists, maps and objects stay nodes.
  ///
  /// - Throws: `.missing` when what stands there is no value of the type.
  static func settle(_ node: YAMLNode, as type: CELType) throws(Interruption) -> Value {
    defer { withExtendedLifetime(node) {} }
    return try settle(Located(node.tree, node.index), as: type)
  }

  /// As `settle` for a node of the evaluation's variables.
  static func settle(_ node: Located, as type: CELType) throws(Interruption) -> Value {
    switch type {
    case .string: return .string(try text(node))
    case .int: return .int(try int(node))
    case .uint: return .uint(try uint(node))
    case .double: return .double(try double(node))
    case .bool: return .bool(try bool(node))
    case .date: return .date(try date(node))
    case .timestamp: return .timestamp(try timestamp(node))
    case .duration: return .duration(try duration(node))
    case .bytes: return .bytes(Array(try text(node).utf8))
    case .list:
      guard node.kind == .sequence else { throw invalid(node, type) }
      return .node(node.node, type)
    case .map, .object:
      guard node.kind == .mapping else { throw invalid(node, type) }
      return .node(node.node, type)
    case .null:
      guard node.isNull else { throw invalid(node, type) }
      return .null
    case .dyn, .type, .optional, .abstract, .parameter, .open:
      return node.kind == .scalar ? plain(node) : .node(node.node, .dyn)
    }
  }

  /// This value, where it is a located scalar the scalar's value.
  @inline(__always)
  func settled() throws(Interruption) -> Value {
    guard case .node(let node, let type) = self else { return self }
    return try Value.settle(node, as: type)
  }

  /// This value with every located list, map and scalar in it as a plain value; located objects
  /// stay.
  ///
  /// - Throws: `.missing` when a scalar is no value of its type.
  /// - Complexity: Linear in the size of the value.
  func materialized() throws(Interruption) -> Value {
    switch self {
    case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date, .type:
      return self
    case .optional(let inner):
      guard let inner else { return self }
      return .optional(try inner.materialized())
    case .list, .map:
      // What holds no node stays as it is, with the parts that it shares.
      return holdsNodes ? try rebuilt() : self
    case .node(let node, let type): return try Value.materialize(node, as: type)
    }
  }

  /// A list or map with every part of it materialized.
  private func rebuilt() throws(Interruption) -> Value {
    switch self {
    case .list(let elements):
      var result: [Value] = []
      result.reserveCapacity(elements.count)
      for element in elements { result.append(try element.materialized()) }
      return .list(result)
    case .map(let map):
      var result = MapValue()
      for entry in map.entries { result.insert(entry.key, try entry.value.materialized()) }
      return .map(result)
    default: return self
    }
  }

  private static func materialize(_ node: YAMLNode, as type: CELType) throws(Interruption) -> Value
  {
    let settled = try settle(node, as: type)
    guard case .node = settled else { return settled }
    if case .object = type { return settled }
    guard node.kind == .mapping else {
      var result: [Value] = []
      for item in node.items { result.append(try materialize(item, as: type.element)) }
      return .list(result)
    }
    var result = MapValue()
    for (key, value) in node.entries {
      result.insert(.string(key.text), try materialize(value, as: type.mapped))
    }
    return .map(result)
  }

  /// The value of a scalar that no type is declared for, by the YAML 1.2 core schema.
  private static func plain(_ node: Located) -> Value {
    switch node.scalar {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .int(let int): .int(int)
    case .float(let double): .double(double)
    case .string(let string): .string(string)
    }
  }
}

extension CELType {
  /// The type of a list's elements.
  var element: CELType { if case .list(let element) = self { element } else { .dyn } }
  /// The type of a map's values.
  var mapped: CELType { if case .map(_, let value) = self { value } else { .dyn } }
}

extension Value {
  @inline(never)
  static func invalid(_ node: Located, _ type: CELType) -> Interruption {
    let node = node.node
    if node.isNull, let parent = node.parent, parent.kind == .mapping, let key = node.keyNode {
      return .missing([MissingFact(field: key.text, of: parent)])
    }
    return .missing([MissingFact(invalid: node, as: type)])
  }

  static func text(_ node: Located) throws(Interruption) -> String {
    let text = node.withString { bytes in
      unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
    guard let text else { throw invalid(node, .string) }
    return text
  }

  static func int(_ node: Located) throws(Interruption) -> Int64 {
    guard let int = node.integer else { throw invalid(node, .int) }
    return int
  }

  static func uint(_ node: Located) throws(Interruption) -> UInt64 {
    guard let int = node.integer, let uint = UInt64(exactly: int)
    else { throw invalid(node, .uint) }
    return uint
  }

  static func double(_ node: Located) throws(Interruption) -> Double {
    guard node.kind == .scalar else { throw invalid(node, .double) }
    switch node.scalar {
    case .int(let int): return Double(int)
    case .float(let double): return double
    case .null, .bool, .string: throw invalid(node, .double)
    }
  }

  static func bool(_ node: Located) throws(Interruption) -> Bool {
    guard node.kind == .scalar, case .bool(let bool) = node.scalar else {
      throw invalid(node, .bool)
    }
    return bool
  }

  static func date(_ node: Located) throws(Interruption) -> Moment {
    // A collection has no text.
    guard let moment = node.withTextBytes({ Moment(text: $0) }) else {
      throw invalid(node, .date)
    }
    return moment
  }

  static func timestamp(_ node: Located) throws(Interruption) -> Instant {
    guard let instant = node.withTextBytes({ Instant(rfc3339: $0) }) else {
      throw invalid(node, .timestamp)
    }
    return instant
  }

  static func duration(_ node: Located) throws(Interruption) -> ElapsedTime {
    guard node.kind == .scalar, let length = node.withTextBytes({ ElapsedTime(text: $0) }) else {
      throw invalid(node, .duration)
    }
    return length
  }
}
