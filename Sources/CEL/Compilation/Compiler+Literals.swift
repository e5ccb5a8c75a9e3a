extension Compiler {
  mutating func list(_ elements: [SyntaxNode.Element]) -> Code {
    let codes = elements.map { compile($0.value) }
    let parts = zip(codes, elements).map { (code: $0.asValue, element: $1) }
    let code = Code.value { (frame) throws(Interruption) in
      var values: [Value] = []
      values.reserveCapacity(parts.count)
      for part in parts {
        let value = try part.code(&frame)
        if !part.element.isOptional {
          values.append(value)
        } else if let content = try Compiler.content(value, at: part.element.value) {
          values.append(content)
        }
      }
      return .list(values)
    }
    return folded(code, codes)
  }

  mutating func map(_ node: NodeID, _ pairs: [SyntaxNode.Pair]) -> Code {
    let keys = pairs.map { compile($0.key) }
    let values = pairs.map { compile($0.value) }
    let parts = pairs.indices.map {
      (key: keys[$0].asValue, value: values[$0].asValue, pair: pairs[$0])
    }
    let code = Code.value { (frame) throws(Interruption) in
      var map = MapValue()
      for part in parts {
        let key = try part.key(&frame)
        var value = try part.value(&frame)
        if part.pair.isOptional {
          guard let content = try Compiler.content(value, at: part.pair.value) else { continue }
          value = content
        }
        try place(part.pair.key) { () throws(Interruption) in try map.add(key, value) }
      }
      return .map(map)
    }
    return folded(code, keys + values)
  }

  /// What an optional holds.
  static func content(_ value: Value, at node: NodeID) throws(Interruption) -> Value? {
    guard case .optional(let content) = value else {
      throw .failure(.noOverload(function: "?", operands: [value.dynamicType]), at: node)
    }
    return content
  }
}

extension MapValue {
  /// Adds an entry.
  ///
  /// - Throws: `.failure` when the key is there already or can be no key.
  mutating func add(_ key: Value, _ value: Value) throws(Interruption) {
    guard !insert(key, value) else { return }
    throw .failure(
      MapKey(key) == nil ? .badKey(key.dynamicType) : .duplicateKey(key.spoken)
    )
  }
}
