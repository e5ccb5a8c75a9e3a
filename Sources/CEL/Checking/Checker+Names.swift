import Diagnostics

extension Checker {
  mutating func checkName(_ name: String, _ node: NodeID) -> CELType {
    if let type = resolve(name, at: node, allowLocals: true) { return type }
    let suggestion =
      ForeignName.constant(name) ?? Suggestion.nearest(to: name, among: knownNames)
    unresolved(name, .undeclared(name, suggestion: suggestion), at: node)
    return .dyn
  }

  /// Notes that nothing stands behind a name: a mistake, or in unchecked expressions a failure of
  /// the run.
  private mutating func unresolved(
    _ name: String,
    _ situation: ExpressionSituation,
    at node: NodeID
  ) {
    resolutions[Int(node)] = .undeclared(name)
    if isChecked { report(situation, at: node) }
  }

  private var knownNames: [String] {
    scope.map(\.name) + environment.variables.map(\.name)
  }

  /// Finds what `name` means and notes it at `node`; `nil` when it means nothing.
  private mutating func resolve(_ name: String, at node: NodeID, allowLocals: Bool) -> CELType? {
    if allowLocals, let index = scope.lastIndex(where: { $0.name == name }) {
      resolutions[Int(node)] = .local(index)
      return scope[index].type
    }
    let isRooted = name.hasPrefix(".")
    let rest = isRooted ? String(name.dropFirst()) : name
    for prefix in isRooted ? [""] : environment.tables.prefixes {
      let candidate = prefix.isEmpty ? rest : prefix + rest
      if let slot = environment.slots[candidate] {
        resolutions[Int(node)] = .variable(slot: slot)
        return isChecked ? environment.variables[slot].type : .dyn
      }
      if let type = typeValue(candidate) {
        resolutions[Int(node)] = .constant(.type(type))
        return isChecked ? .type(type) : .dyn
      }
    }
    return nil
  }

  /// Says that a dotted name is not declared, where no beginning of it is and it resembles a name
  /// of as many words or stands in a namespace of such names; `false` where it is something else.
  private mutating func reportMisspelt(_ node: NodeID) -> Bool {
    guard let first = firstName(node), environment.slots[first] == nil,
      !scope.contains(where: { $0.name == first }),
      let name = qualifiedName(node), !hasDeclaredStart(name)
    else { return false }
    let dots = name.dots
    let candidates = environment.variables.map(\.name).filter { $0.dots == dots }
    let suggestion =
      Suggestion.nearest(to: name, among: candidates) ?? nearestTail(of: name, among: candidates)
    let isInNamespace = candidates.contains { $0.hasPrefix(first + ".") }
    guard suggestion != nil || isInNamespace else { return false }
    resolutions[Int(node)] = .undeclared(name)
    reportWhole(.undeclared(name, suggestion: suggestion), at: node)
    return true
  }

  /// The first word of a chain of selections.
  private func firstName(_ node: NodeID) -> String? {
    var node = node
    while case .select(let operand, _, isOptional: false) = syntax[node].kind { node = operand }
    guard case .name(let name) = syntax[node].kind else { return nil }
    return name
  }

  /// Whether a variable stands behind some first words of a dotted name.
  private func hasDeclaredStart(_ name: String) -> Bool {
    var words = name.split(separator: ".", omittingEmptySubsequences: false)
    while !words.isEmpty {
      let start = words.joined(separator: ".")
      if environment.tables.prefixes.contains(where: { environment.slots[$0 + start] != nil }) {
        return true
      }
      words.removeLast()
    }
    return false
  }

  /// The name of the same namespace whose last word is nearest to that of `name`.
  private func nearestTail(of name: String, among candidates: [String]) -> String? {
    guard let tail = name.dottedTail else { return nil }
    let space = name.dropLast(tail.count)
    let tails = candidates.filter { $0.hasPrefix(space) }.map { String($0.dropFirst(space.count)) }
    return Suggestion.nearest(to: tail, among: tails).map { space + $0 }
  }

  private func typeValue(_ name: String) -> CELType? {
    switch name {
    case "dyn", "null", "timestamp", "duration", "optional", "moment": nil
    default:
      CELType.named(name)
        ?? (environment.tables.context.objects[name] != nil ? .object(name) : nil)
    }
  }

  mutating func checkSelect(
    _ node: NodeID,
    _ operand: NodeID,
    _ field: String,
    isOptional: Bool
  ) -> CELType {
    if !isOptional, environment.dottedTails.contains(field), let name = qualifiedName(node),
      !startsWithLocal(name),
      let type = resolve(name, at: node, allowLocals: false)
    {
      return type
    }
    if isChecked, !isOptional, reportMisspelt(node) { return .dyn }
    let type = check(operand)
    guard isChecked else { return .dyn }
    let result = fieldType(field, of: solver.resolved(type), at: node)
    guard isOptional else { return result }
    if case .optional = result { return result }
    return .optional(result)
  }

  mutating func checkHas(_ node: NodeID, _ operand: NodeID, _ field: String) -> CELType {
    let type = check(operand)
    guard isChecked else { return .dyn }
    _ = fieldType(field, of: solver.resolved(type), at: node)
    return .bool
  }

  /// The type of `operand.field`; what is selected from an optional is optional.
  private mutating func fieldType(_ field: String, of type: CELType, at node: NodeID) -> CELType {
    switch type {
    case .map(_, let value): return value
    case .dyn: return .dyn
    case .open:
      _ = solver.assign(.dyn, to: type)
      return .dyn
    case .optional(let inner):
      let result = fieldType(field, of: solver.resolved(inner), at: node)
      if case .optional = result { return result }
      return .optional(result)
    case .object(let name):
      guard let object = environment.tables.context.objects[name] else { return .dyn }
      if let found = object.field(named: field) { return found.type }
      let suggestion = Suggestion.nearest(to: field, among: object.fields.map(\.name))
      report(.noSuchField(field, type: type, suggestion: suggestion), at: node)
      return .dyn
    case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date, .list,
      .type, .abstract, .parameter:
      report(.notSelectable(solver.finished(type), field: field), at: node)
      return .dyn
    }
  }
}

extension Checker {
  /// The dotted name that a chain of plain selections spells.
  func qualifiedName(_ node: NodeID) -> String? {
    var segments: [String] = []
    var node = node
    while true {
      switch syntax[node].kind {
      case .name(let name):
        guard !segments.isEmpty else { return name }
        segments.append(name)
        return segments.reversed().joined(separator: ".")
      case .select(let operand, let field, isOptional: false):
        segments.append(field)
        node = operand
      default: return nil
      }
    }
  }

  func startsWithLocal(_ name: String) -> Bool {
    guard !scope.isEmpty else { return false }
    let first = name.prefix { $0 != "." }
    return scope.contains { $0.name == first }
  }
}

extension String {
  /// How many dots stand in it.
  fileprivate var dots: Int { utf8.count { $0 == UInt8(ascii: ".") } }
}
