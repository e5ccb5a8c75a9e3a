import LocatedYAML

extension Compiler {
  func size(_ operand: Code, _ node: NodeID) -> Code {
    if case .path(let path) = operand, case .list = path.type {
      return .int { (frame) throws(Interruption) in
        guard let found = try path.find(in: &frame) else {
          return try Lookup.size(try path.fallback(&frame))
        }
        let count = found.itemCount
        guard count >= 0 else { throw Value.invalid(found, path.type) }
        return Int64(count)
      }
    }
    let operand = operand.asValue
    return .int { (frame) throws(Interruption) in
      let value = try operand(&frame)
      if case .string(let text) = value { try frame.look(text.utf8.count) }
      return try place(node) { () throws(Interruption) in try Lookup.size(value) }
    }
  }

  func membership(_ element: Code, _ container: Code, _ node: NodeID) -> Code {
    if case .constant(let constant) = container, let set = ConstantSet(constant) {
      return membership(element, set)
    }
    let context = context
    let (element, container) = (element.asValue, container.asValue)
    return .bool { (frame) throws(Interruption) in
      let (element, container) = try both(element, container, &frame)
      // A map finds its keys without going through them.
      if case .map = container {} else { try frame.look(at: container) }
      try frame.look(at: element)
      return try place(node) { () throws(Interruption) in
        try Lookup.contains(container, element, context)
      }
    }
  }

  private func membership(_ element: Code, _ set: ConstantSet) -> Code {
    let element = element.asValue
    return .bool { (frame) throws(Interruption) in set.contains(try element(&frame)) }
  }

  func index(_ container: Code, _ key: Code, _ node: NodeID) -> Code {
    let context = context
    let (container, key) = (container.asValue, key.asValue)
    return .value { (frame) throws(Interruption) in
      let (container, key) = try both(container, key, &frame)
      return try place(node) { () throws(Interruption) in
        try Lookup.element(container, key, context).settled()
      }
    }
  }

  func optionalIndex(_ container: Code, _ key: Code, _ node: NodeID) -> Code {
    let context = context
    let (container, key) = (container.asValue, key.asValue)
    return .value { (frame) throws(Interruption) in
      let (container, key) = try both(container, key, &frame)
      return try place(node) { () throws(Interruption) in
        .optional(try Lookup.optionalElement(container, key, context)?.settled())
      }
    }
  }

  func typeOf(_ operand: Code) -> Code {
    let operand = operand.asValue
    return .value { (frame) throws(Interruption) in .type(try operand(&frame).dynamicType) }
  }

  /// `or` and `orValue`: the second operand is asked for only where the first holds nothing.
  func alternative(_ name: String, _ first: Code, _ second: Code, _ node: NodeID) -> Code {
    let (first, second) = (first.asValue, second.asValue)
    let isFlat = name == "or"
    return .value { (frame) throws(Interruption) in
      let value = try first(&frame)
      guard case .optional(let content) = value else {
        throw .failure(.noOverload(function: name, operands: [value.dynamicType]), at: node)
      }
      guard let content else { return try second(&frame) }
      return isFlat ? value : content
    }
  }

  /// `text.matches(pattern)` with a constant pattern.
  func patternMatch(_ codes: [Code]) -> Code? {
    guard codes.count == 2, case .constant(.string(let source)) = codes[1] else { return nil }
    let pattern: Pattern
    do throws(Interruption) { pattern = try Pattern(source) } catch { return nil }
    if case .path(let path) = codes[0], path.type == .string {
      return .bool { (frame) throws(Interruption) in
        if let found = try path.find(in: &frame) {
          var count = 0
          let isMatch = found.withString { bytes in
            count = bytes.count
            return pattern.matches(bytes)
          }
          guard let isMatch else { throw Value.invalid(found, .string) }
          try frame.look(count)
          return isMatch
        }
        guard case .string(let text) = try path.fallback(&frame) else { throw path.mismatch }
        try frame.look(text.utf8.count)
        return pattern.matches(text)
      }
    }
    guard let text = codes[0].asString else { return nil }
    return .bool { (frame) throws(Interruption) in
      let text = try text(&frame)
      try frame.look(text.utf8.count)
      return pattern.matches(text)
    }
  }
}

/// The elements of a constant list of keys, for `in`.
struct ConstantSet: Sendable {
  private let keys: Set<MapKey>

  /// The set of the elements of `list`; `nil` where some element is no key.
  init?(_ list: Value) {
    guard case .list(let elements) = list else { return nil }
    var keys: Set<MapKey> = []
    for element in elements {
      guard let key = MapKey(element) else { return nil }
      keys.insert(key)
    }
    self.keys = keys
  }

  func contains(_ value: Value) -> Bool {
    MapKey(lookup: value).map { keys.contains($0) } ?? false
  }
}
