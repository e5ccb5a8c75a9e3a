extension Checker {
  mutating func checkComprehension(_ node: NodeID, _ comprehension: Comprehension) -> CELType {
    let unresolved = check(comprehension.range)
    let range = solver.resolved(unresolved)
    let (key, value) = elementTypes(of: range, at: comprehension.range)
    let depth = scope.count
    let isList = if case .list = range { true } else { false }
    let inner = max(0, levels[Int(comprehension.range)] - 1)
    if let second = comprehension.second {
      scope.append((comprehension.first, key, 0))
      scope.append((second, value, inner))
    } else {
      scope.append((comprehension.first, isList ? value : key, inner))
    }
    localCount = max(localCount, scope.count)
    resolutions[Int(node)] = .locals(depth, depth + 1)
    if let condition = comprehension.condition {
      let type = check(condition)
      require(type, .bool, at: condition)
    }
    let body = check(comprehension.body)
    let result = result(of: comprehension, key: key, value: value, isList: isList, body: body)
    scope.removeSubrange(depth...)
    return isChecked ? result : .dyn
  }

  private mutating func result(
    of comprehension: Comprehension,
    key: CELType,
    value: CELType,
    isList: Bool,
    body: CELType
  ) -> CELType {
    switch comprehension.form {
    case .all, .exists, .existsOne:
      require(body, .bool, at: comprehension.body)
      return .bool
    case .filter:
      require(body, .bool, at: comprehension.body)
      return .list(isList ? value : key)
    case .map, .transformList: return .list(body)
    case .transformMap: return .map(key, body)
    case .transformMapEntry:
      let entryKey = solver.open()
      let entryValue = solver.open()
      require(body, .map(entryKey, entryValue), at: comprehension.body)
      return .map(solver.resolved(entryKey), solver.resolved(entryValue))
    }
  }

  /// The types of index or key and of element or value of what is gone over.
  private mutating func elementTypes(of range: CELType, at node: NodeID) -> (CELType, CELType) {
    guard isChecked else { return (.dyn, .dyn) }
    switch range {
    case .list(let element): return (.int, element)
    case .map(let key, let value): return (key, value)
    case .dyn: return (.dyn, .dyn)
    case .open:
      _ = solver.assign(.dyn, to: range)
      return (.dyn, .dyn)
    case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date, .type,
      .optional, .object, .abstract, .parameter:
      reportWhole(.notIterable(solver.finished(range)), at: node)
      return (.dyn, .dyn)
    }
  }

  mutating func checkBind(_ node: NodeID, _ name: String, _ value: NodeID, _ body: NodeID)
    -> CELType
  {
    let type = check(value)
    return checkWithLocal((name, type, levels[Int(value)]), body, node)
  }

  mutating func checkOptionalMap(
    _ node: NodeID,
    _ target: NodeID,
    _ name: String,
    _ body: NodeID,
    isFlat: Bool
  ) -> CELType {
    let type = check(target)
    var inner = CELType.dyn
    if isChecked {
      let open = solver.open()
      require(type, .optional(open), at: target)
      inner = solver.resolved(open)
    }
    let content = max(0, levels[Int(target)] - 1)
    let result = checkWithLocal((name, inner, content), body, node)
    guard isChecked else { return .dyn }
    guard isFlat else { return .optional(result) }
    require(result, .optional(solver.open()), at: body)
    return result
  }

  private mutating func checkWithLocal(
    _ local: (name: String, type: CELType, levels: Int32),
    _ body: NodeID,
    _ node: NodeID
  ) -> CELType {
    resolutions[Int(node)] = .locals(scope.count, scope.count)
    scope.append(local)
    localCount = max(localCount, scope.count)
    defer { scope.removeLast() }
    return check(body)
  }
}
