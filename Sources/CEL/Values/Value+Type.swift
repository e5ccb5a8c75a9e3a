import LocatedYAML

extension Value {
  /// The type of the value as `type(…)` shows it: parameters of lists, maps and the like are `dyn`.
  public var dynamicType: CELType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .list: .list(.dyn)
    case .map: .map(.dyn, .dyn)
    case .timestamp: .timestamp
    case .duration: .duration
    case .date: .date
    case .type: .type(.dyn)
    case .optional: .optional(.dyn)
    case .node(let node, let type): Value.type(of: node, as: type)
    }
  }

  private static func type(of node: YAMLNode, as type: CELType) -> CELType {
    switch type {
    case .list: return .list(.dyn)
    case .map: return .map(.dyn, .dyn)
    case .object, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date:
      return type
    case .dyn, .type, .optional, .abstract, .parameter, .open: break
    }
    switch node.kind {
    case .sequence: return .list(.dyn)
    case .mapping: return .map(.dyn, .dyn)
    case .scalar:
      switch node.scalar {
      case .null: return .null
      case .bool: return .bool
      case .int: return .int
      case .float: return .double
      case .string: return .string
      }
    }
  }
}
