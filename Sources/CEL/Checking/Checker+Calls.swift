import Diagnostics

extension Checker {
  mutating func checkCall(_ node: NodeID, _ name: String, _ arguments: [NodeID]) -> CELType {
    for argument in arguments { check(argument) }
    guard let function = function(name) else { return unknownFunction(name, node) }
    return resolve(function, arguments, isMember: false, at: node)
  }

  mutating func checkMemberCall(
    _ node: NodeID,
    _ receiver: NodeID,
    _ name: String,
    _ arguments: [NodeID]
  ) -> CELType {
    if environment.tables.namespacedNames.contains(name),
      let namespace = qualifiedName(receiver), !startsWithLocal(namespace),
      let function = function("\(namespace).\(name)")
    {
      for argument in arguments { check(argument) }
      return resolve(function, arguments, isMember: false, at: node)
    }
    check(receiver)
    let known = mistakes.count
    for argument in arguments { check(argument) }
    guard let function = environment.tables.functions[name] else {
      // A macro's name mistyped: its variable is not declared, but that is no further mistake.
      if let first = arguments.first, case .undeclared = resolutions[Int(first)] {
        mistakes.removeSubrange(known...)
      }
      return unknownFunction(name, node)
    }
    return resolve(function, [receiver] + arguments, isMember: true, at: node)
  }

  private func function(_ name: String) -> FunctionDeclaration? {
    if name.hasPrefix(".") { return environment.tables.functions[String(name.dropFirst())] }
    for prefix in environment.tables.prefixes {
      let candidate = prefix.isEmpty ? name : prefix + name
      if let found = environment.tables.functions[candidate] { return found }
    }
    return nil
  }

  private mutating func unknownFunction(_ name: String, _ node: NodeID) -> CELType {
    resolutions[Int(node)] = .undeclared(name)
    if isChecked {
      let names = environment.tables.functions.keys.filter { !$0.contains("_") }
      let macros = environment.tables.macros.keys.filter { $0 != name }
      let suggestion =
        ForeignName.function(name) ?? Suggestion.nearest(to: name, among: names + macros)
      report(.unknownFunction(name, suggestion: suggestion), at: node)
    }
    return .dyn
  }

  /// Chooses the overloads that take the arguments; the result is `dyn` where they differ in it.
  private mutating func resolve(
    _ function: FunctionDeclaration,
    _ arguments: [NodeID],
    isMember: Bool,
    at node: NodeID
  ) -> CELType {
    var chosen: [Overload] = []
    var result: CELType?
    let types = arguments.map { resolvedType($0) }
    // By index, because an overload is large to copy and most are passed over.
    for index in function.overloads.indices
    where function.overloads[index].isMember == isMember
      && function.overloads[index].parameters.count == arguments.count
    {
      guard isChecked else {
        chosen.append(function.overloads[index])
        continue
      }
      guard mayTake(function.overloads[index].parameters, types),
        let type = applied(function.overloads[index], to: types)
      else { continue }
      chosen.append(function.overloads[index])
      if let known = result, known != .dyn, known != type { result = .dyn }
      result = result ?? type
    }
    resolutions[Int(node)] = .function(
      Resolution.FunctionCall(name: function.name, overloads: chosen, takesReceiver: isMember)
    )
    if isChecked, chosen.isEmpty { reportNoOverload(function, types, isMember, node) }
    return result ?? .dyn
  }

  /// Whether arguments of these types may be taken, as far as a look at each shows.
  private func mayTake(_ parameters: [CELType], _ arguments: [CELType]) -> Bool {
    for index in arguments.indices where !solver.fits(arguments[index], parameters[index]) {
      return false
    }
    return true
  }

  /// The result of an overload, if it takes arguments of these types.
  private mutating func applied(_ overload: Overload, to arguments: [CELType]) -> CELType? {
    guard overload.isGeneric else {
      let isTaken = solver.attempt { solver in
        for (argument, parameter) in zip(arguments, overload.parameters)
        where !solver.assign(argument, to: parameter) { return false }
        return true
      }
      return isTaken ? overload.result : nil
    }
    var names: [String: CELType] = [:]
    let isTaken = solver.attempt { solver in
      for (argument, parameter) in zip(arguments, overload.parameters) {
        guard solver.assign(argument, to: solver.instance(parameter, &names)) else { return false }
      }
      return true
    }
    guard isTaken else { return nil }
    // In two steps: the solver that resolves must know the types that the instance opens.
    let result = solver.instance(overload.result, &names)
    return solver.resolved(result)
  }

  private mutating func reportNoOverload(
    _ function: FunctionDeclaration,
    _ types: [CELType],
    _ isMember: Bool,
    _ node: NodeID
  ) {
    let types = types.map { solver.finished($0) }
    let equality = [OperatorName.equal, OperatorName.notEqual]
    if types.count == 2, equality.contains(function.name) {
      let name = OperatorName.spoken(function.name)
      report(.typesDiffer(types[0], types[1], of: name), at: node)
      return
    }
    let alike = function.overloads.filter { $0.isMember == isMember }
    let near = alike.filter { overload in
      zip(types, overload.parameters).contains { $0 != .dyn && solver.fits($0, $1) }
    }
    let shown = near.isEmpty ? (alike.isEmpty ? function.overloads : alike) : near
    let candidates = shown.map { $0.spoken(as: function.name) }
    report(.noOverload(function.name, arguments: types, candidates: candidates), at: node)
  }
}

extension TypeSolver {
  /// A quick answer; `true` is not final.
  func fits(_ source: CELType, _ target: CELType) -> Bool {
    switch (source, target) {
    case (.dyn, _), (_, .dyn), (.null, _), (_, .null), (.open, _), (_, .open), (.parameter, _),
      (_, .parameter):
      true
    case (.bool, .bool), (.int, .int), (.uint, .uint), (.double, .double), (.string, .string),
      (.bytes, .bytes), (.timestamp, .timestamp), (.duration, .duration), (.date, .date),
      (.list, .list), (.map, .map), (.optional, .optional), (.type, .type), (.object, .object),
      (.abstract, .abstract):
      true
    default: false
    }
  }
}

extension Overload {
  /// The call as people write it, with types for its operands: `string.size()`, `int + int`.
  func spoken(as name: String) -> String {
    let types = parameters.map { $0.spoken.filter { $0 != "'" } }
    let spoken = OperatorName.spoken(name)
    if isMember, let receiver = types.first {
      return "\(receiver).\(spoken)(\(types.dropFirst().joined(separator: ", ")))"
    }
    switch (name, types.count) {
    case (OperatorName.index, 2): return "\(types[0])[\(types[1])]"
    case (OperatorName.optionalIndex, 2): return "\(types[0])[?\(types[1])]"
    case (_, 2) where spoken != name: return "\(types[0]) \(spoken) \(types[1])"
    case (_, 1) where spoken != name: return "\(spoken)\(types[0])"
    default: return "\(spoken)(\(types.joined(separator: ", ")))"
    }
  }
}
