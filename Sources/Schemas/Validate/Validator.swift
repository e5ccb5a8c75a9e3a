internal import Diagnostics
internal import LocatedYAML

/// Checks values against a graph of subschemas and collects everything that is wrong with them.
///
/// There is one way of checking. While only a verdict is wanted, for a branch of `anyOf` or the
/// condition of `if`, the validator is silent: it stops at the first failure and says nothing.
struct Validator {
  let graph: SchemaGraph
  let limits: SchemaLimits
  /// Where the titles of a part of the schema stand.
  let worded: @Sendable (YAMLNode) -> YAMLNode
  /// What was found, in the order of the check.
  var findings: [Diagnostic] = []
  /// The key whose name is being checked; it is a text, whatever it looks like.
  var checkedKey: YAMLNode?
  private var silence = 0
  private var steps = 0
  private var isExhausted = false
  /// The resources through which the check came, the outermost first; kept only where dynamic
  /// references ask for it.
  private(set) var scope: [Int] = []

  init(
    graph: SchemaGraph,
    limits: SchemaLimits,
    worded: @escaping @Sendable (YAMLNode) -> YAMLNode
  ) {
    self.graph = graph
    self.limits = limits
    self.worded = worded
  }

  /// Whether failures are reported.
  var isSpeaking: Bool { silence == 0 }

  /// Notes that `situation` is the case at `place`.
  mutating func report(
    _ situation: SchemaSituation,
    at place: Place,
    notes: [Note] = [],
    fix: Fix? = nil
  ) {
    guard findings.count <= limits.diagnostics else { return }
    findings.append(Diagnostic(situation, at: place, notes: notes, fix: fix))
  }

  /// The value of `node` as JSON; a key that is being checked is a string.
  func kind(of node: YAMLNode) -> ValueKind {
    checkedKey == node ? .string : node.valueKind
  }

  /// Whether `node` satisfies the subschema, in silence.
  mutating func accepts(_ node: YAMLNode, _ id: SubschemaID, depth: Int) -> Bool {
    silence += 1
    defer { silence -= 1 }
    return check(node, id, depth: depth)
  }

  /// Whether `node` satisfies the subschema; reports what is wrong unless silent.
  mutating func check(_ node: YAMLNode, _ id: SubschemaID, depth: Int) -> Bool {
    if graph.dynamicAnchors.isEmpty { return judge(node, id, depth: depth) }
    enter(graph[id])
    defer { leave() }
    return judge(node, id, depth: depth)
  }

  /// Notes that a check comes to the resource of a subschema; `leave` ends it.
  mutating func enter(_ schema: Subschema) { scope.append(schema.resource) }

  /// Ends what the last `enter` began.
  mutating func leave() { scope.removeLast() }

  private mutating func judge(_ node: YAMLNode, _ id: SubschemaID, depth: Int) -> Bool {
    guard isAffordable(depth) else { return giveUp(at: node) }
    let schema = graph[id]
    if let verdict = schema.rules.verdict {
      if !verdict, isSpeaking { report(.forbiddenValue(Excerpt.value(node)), at: node.anchor) }
      return verdict
    }
    let kind = kind(of: node)
    guard isOf(schema.rules.types, node, kind) else {
      if isSpeaking { reportType(node, kind, schema) }
      return false
    }
    var isValid = checkMembership(node, kind, schema)
    if !isValid && !isSpeaking { return false }
    switch kind {
    case .null, .boolean: break
    case .number: isValid = checkNumber(node, schema) && isValid
    case .string: isValid = checkString(node, schema) && isValid
    case .array: isValid = checkArray(node, schema, depth: depth) && isValid
    case .object: isValid = checkObject(node, schema, depth: depth) && isValid
    }
    if !isValid && !isSpeaking { return false }
    if let branches = schema.rules.branches {
      isValid = checkBranches(node, branches, depth: depth) && isValid
    }
    return isValid && checkUnevaluated(node, kind, schema, depth: depth)
  }

  /// Counts a step; false where the check costs too much.
  mutating func isAffordable(_ depth: Int) -> Bool {
    steps += 1
    return steps <= limits.steps && depth < limits.depth
  }

  /// Whether a value is of one of these types. A whole number of usual size needs no arithmetic.
  private func isOf(_ types: TypeSet, _ node: YAMLNode, _ kind: ValueKind) -> Bool {
    if types == .any { return true }
    if kind == .number, types.contains(.integer), node.tree.integer(of: node.index) != nil {
      return true
    }
    return types.contains(kind, number: node.exactNumber)
  }

  /// Ends a check that costs too much; the finding makes sure that nothing passes unseen.
  mutating func giveUp(at node: YAMLNode) -> Bool {
    if !isExhausted {
      isExhausted = true
      findings.append(Diagnostic(SchemaSituation.tooComplicated(limits.steps), at: node.anchor))
    }
    return isSpeaking
  }

  private mutating func checkMembership(_ node: YAMLNode, _ kind: ValueKind, _ schema: Subschema)
    -> Bool
  {
    if let members = schema.rules.members, !check(node, kind, among: members) { return false }
    if let constant = schema.rules.constant { return check(node, kind, among: constant) }
    return true
  }

  private mutating func check(_ node: YAMLNode, _ kind: ValueKind, among values: ValueSet) -> Bool {
    let isMember =
      kind == .string
      ? node.withTextBytes { values.contains(text: $0) } : values.contains(other: node)
    if !isMember, isSpeaking { reportMembership(node, values.shown) }
    return isMember
  }
}

extension YAMLNode {
  /// Where to point when the whole value is meant: a scalar itself, else the key it stands under,
  /// else its first key; never a range of many lines.
  var anchor: Place {
    if kind == .scalar {
      return range.start == range.end ? keyNode?.place ?? place : place
    }
    if let key = keyNode { return key.place }
    if kind == .mapping, let first = entries.first { return first.key.place }
    return Place(place.source, SourceRange(range.start, min(range.end, range.start + 1)))
  }
}
