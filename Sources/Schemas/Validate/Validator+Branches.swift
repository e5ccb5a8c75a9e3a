internal import Diagnostics
internal import LocatedYAML

extension Validator {
  mutating func checkBranches(_ node: YAMLNode, _ branches: BranchRules, depth: Int) -> Bool {
    var isValid = true
    if let reference = branches.reference {
      isValid = check(node, reference, depth: depth + 1)
      if !isValid && !isSpeaking { return false }
    }
    if let dynamic = branches.dynamic {
      isValid = check(node, target(of: dynamic), depth: depth + 1) && isValid
      if !isValid && !isSpeaking { return false }
    }
    for id in branches.all {
      isValid = check(node, id, depth: depth + 1) && isValid
      if !isValid && !isSpeaking { return false }
    }
    if !branches.any.isEmpty { isValid = checkAny(node, branches.any, depth: depth) && isValid }
    if !isValid && !isSpeaking { return false }
    if !branches.one.isEmpty { isValid = checkOne(node, branches.one, depth: depth) && isValid }
    if let not = branches.not, accepts(node, not, depth: depth + 1) {
      if isSpeaking { report(.forbiddenValue(Excerpt.value(node)), at: node.anchor) }
      isValid = false
    }
    if let condition = branches.condition {
      isValid = checkCondition(node, condition, branches, depth: depth) && isValid
    }
    return isValid
  }

  /// Where a dynamic reference leads: to what the outermost resource on the way calls so.
  func target(of reference: DynamicReference) -> SubschemaID {
    guard let name = reference.name else { return reference.target }
    let named = scope.lazy.compactMap { resource in
      graph.dynamicAnchors[DynamicAnchor(resource: resource, name: name)]
    }
    return named.first ?? reference.target
  }

  private mutating func checkCondition(
    _ node: YAMLNode,
    _ condition: SubschemaID,
    _ branches: BranchRules,
    depth: Int
  ) -> Bool {
    guard branches.then != nil || branches.otherwise != nil else { return true }
    let holds = accepts(node, condition, depth: depth + 1)
    guard let chosen = holds ? branches.then : branches.otherwise else { return true }
    return check(node, chosen, depth: depth + 1)
  }

  private mutating func checkAny(_ node: YAMLNode, _ ids: [SubschemaID], depth: Int) -> Bool {
    for id in ids where accepts(node, id, depth: depth + 1) {
      // Said aloud once more for its warnings.
      return isSpeaking ? check(node, id, depth: depth + 1) : true
    }
    if isSpeaking { explain(node, ids, depth: depth) }
    return false
  }

  private mutating func checkOne(_ node: YAMLNode, _ ids: [SubschemaID], depth: Int) -> Bool {
    let accepting = ids.filter { accepts(node, $0, depth: depth + 1) }
    if accepting.count > 1 {
      if isSpeaking { report(.severalForms(accepting.map { formName($0) }), at: node.anchor) }
      return false
    }
    if let id = accepting.first { return isSpeaking ? check(node, id, depth: depth + 1) : true }
    if isSpeaking { explain(node, ids, depth: depth) }
    return false
  }

  /// Says why none of the branches accepts `node`: by the branch that was meant where one stands
  /// out, else by naming them all.
  private mutating func explain(_ node: YAMLNode, _ ids: [SubschemaID], depth: Int) {
    let kind = kind(of: node)
    let fitting = ids.filter { shape(of: $0).types.contains(kind, number: node.exactNumber) }
    guard !fitting.isEmpty else {
      let types = ids.reduce(into: TypeSet()) { $0.formUnion(shape(of: $1).types) }
      let format = ids.compactMap { shape(of: $0).format }.first
      return reportType(node, kind, expected: ExpectedValue(types: types, format: format))
    }
    let members = fitting.map { shape(of: $0).members }
    if members.allSatisfy({ $0 != nil }) {
      return reportMembership(node, members.flatMap { $0 ?? [] })
    }
    let scores = fitting.map { shape(of: $0).score(of: node, in: graph) }
    guard let best = scores.max(), let index = scores.firstIndex(of: best) else { return }
    let nearest = zip(fitting, scores).filter { $0.1 == best }.map(\.0)
    guard nearest.count == 1 || node.kind == .scalar else {
      let names = (best > 0 ? nearest : fitting).map { formName($0) }
      return report(best > 0 ? .severalForms(names) : .noForm(names), at: node.anchor)
    }
    let mark = findings.count
    _ = check(node, fitting[index], depth: depth + 1)
    guard ids.count > 1, node.kind != .scalar else { return }
    let name = formName(fitting[index])
    let note = Note(Localized(vi: "hiểu là dạng: \(name.vi)", en: "read as: \(name.en)"))
    for index in findings.indices[min(mark, findings.count)...] {
      findings[index].notes.append(note)
    }
  }

  private func shape(of id: SubschemaID) -> BranchShape { BranchShape(id, in: graph) }

  /// What people call a branch: its title, or what makes it recognisable.
  private func formName(_ id: SubschemaID) -> Localized {
    let own = graph[id]
    let shape = shape(of: id)
    if let title = Annotations.title(of: worded(own.node))
      ?? Annotations.title(of: worded(graph.resolved(id).node))
    {
      return title
    }
    if let value = shape.constants.first { return Localized("`\(value.name): \(value.shown)`") }
    if let name = own.rules.annotations.referenceName { return Localized("`\(name)`") }
    if !shape.required.isEmpty {
      return Localized(shape.required.map { "`\($0)`" }.joined(separator: " + "))
    }
    return ExpectedValue(types: shape.types, format: shape.format).words
  }
}
