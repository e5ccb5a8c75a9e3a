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
    case .node(_, let type): type
    }
  }
}
