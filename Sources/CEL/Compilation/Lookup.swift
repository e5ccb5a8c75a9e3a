import LocatedYAML

/// `size`, `in` and indexing of values whose types are known only at run time.
enum Lookup {
  /// The number of code points, octets, elements or entries.
  static func size(_ value: Value) throws(Interruption) -> Int64 {
    switch value {
    case .string(let text): return Int64(text.unicodeScalars.count)
    case .bytes(let bytes): return Int64(bytes.count)
    case .list(let elements): return Int64(elements.count)
    case .map(let map): return Int64(map.count)
    case .node(let node, let type):
      if case .object = type { break }
      return Int64(node.count)
    default: break
    }
    throw .failure(.noOverload(function: "size", operands: [value.dynamicType]))
  }

  /// `element in container`.
  static func contains(_ container: Value, _ element: Value, _ context: CallContext)
    throws(Interruption) -> Bool
  {
    switch container {
    case .list(let elements):
      return try anyEquals(elements, element, context)
    case .map(let map): return map[element] != nil
    case .node(let node, let type):
      if node.kind == .sequence { return try anyEquals(node, type.element, element, context) }
      if case .object = type { break }
      guard case .string(let key) = element else { return false }
      return node[key] != nil
    default: break
    }
    throw .failure(
      .noOverload(
        function: OperatorName.contained,
        operands: [element.dynamicType, container.dynamicType]
      )
    )
  }

  /// Goes on past elements of which it is open whether they are equal: one that is equal decides.
  private static func anyEquals(_ elements: [Value], _ element: Value, _ context: CallContext)
    throws(Interruption) -> Bool
  {
    var interruption: Interruption?
    for other in elements {
      do throws(Interruption) {
        if try other.equalsLocated(element, in: context.zone) { return true }
      } catch {
        interruption = interruption?.combined(with: error) ?? error
      }
    }
    if let interruption { throw interruption }
    return false
  }

  /// Goes on past elements that are no values of their type: one that is equal decides.
  private static func anyEquals(
    _ node: YAMLNode,
    _ type: CELType,
    _ element: Value,
    _ context: CallContext
  ) throws(Interruption) -> Bool {
    var interruption: Interruption?
    for item in node.items {
      do throws(Interruption) {
        let other = try Value.settle(item, as: type)
        if try other.equalsLocated(element, in: context.zone) { return true }
      } catch {
        interruption = interruption?.combined(with: error) ?? error
      }
    }
    if let interruption { throw interruption }
    return false
  }

  /// `container[key]`; an element of an optional is optional.
  static func element(_ container: Value, _ key: Value, _ context: CallContext)
    throws(Interruption) -> Value
  {
    switch container {
    case .list(let elements):
      return elements[try index(key, count: elements.count)]
    case .map(let map):
      if let found = map[key] { return found }
      throw Selection.noSuchKey(key, map)
    case .node(let node, let type):
      if node.kind == .sequence {
        let position = try index(key, count: node.count)
        return try Value.settle(node.items[position], as: type.element)
      }
      guard case .string(let field) = key else {
        throw .failure(.noSuchKey(key: key.spoken, suggestion: nil))
      }
      return try Selection.field(field, of: container, owner: type, context)
    case .optional(let inner):
      guard let inner else { return .optional(nil) }
      return .optional(try optionalElement(inner, key, context))
    default: break
    }
    throw .failure(
      .noOverload(
        function: OperatorName.index,
        operands: [container.dynamicType, key.dynamicType]
      )
    )
  }

  /// What `container[?key]` finds.
  static func optionalElement(_ container: Value, _ key: Value, _ context: CallContext)
    throws(Interruption) -> Value?
  {
    switch container {
    case .optional(let inner):
      guard let inner else { return nil }
      return try optionalElement(inner, key, context)
    case .map(let map): return map[key]
    case .node(let node, _) where node.kind == .mapping:
      guard case .string(let field) = key else { return nil }
      return try Selection.optionalField(field, of: container, context)
    default:
      do throws(Interruption) {
        return try element(container, key, context)
      } catch {
        guard case .failure(.indexOutOfRange, _, _) = error else { throw error }
        return nil
      }
    }
  }

  private static func index(_ key: Value, count: Int) throws(Interruption) -> Int {
    let index: Int64?
    switch key {
    case .int(let int): index = int
    case .uint(let uint): index = Int64(clamping: uint)
    case .double(let double): index = Int64(exactly: double)
    default: index = nil
    }
    guard let index else {
      throw .failure(
        .noOverload(function: OperatorName.index, operands: [.list(.dyn), key.dynamicType])
      )
    }
    guard index >= 0, index < count else {
      throw .failure(.indexOutOfRange(index: index, count: count))
    }
    return Int(index)
  }
}
