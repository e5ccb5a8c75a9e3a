internal import Diagnostics
internal import LocatedYAML

/// The variables of rules.
extension PolicyCompiler {
  /// How many variables a rule may have: each is known to all that follow.
  static let mostVariables = 500

  /// Compiles variables one after another; each sees those before it.
  mutating func variables(_ list: YAMLNode?, in environment: Environment)
    -> (Environment, [PolicyRule.Variable])
  {
    guard let list else { return (environment, []) }
    guard list.kind == .sequence else {
      report(.notList("variables"), at: list)
      return (environment, [])
    }
    guard list.count <= PolicyCompiler.mostVariables else {
      report(.tooManyVariables(limit: PolicyCompiler.mostVariables), at: list)
      return (environment, [])
    }
    var inner = environment
    var variables: [PolicyRule.Variable] = []
    var names: Set<String> = []
    for (position, node) in list.items.enumerated() {
      guard let (name, text) = declaration(node) else { continue }
      guard names.insert(name).inserted else {
        report(.duplicateVariable(name), at: node["name"] ?? node)
        continue
      }
      let before = diagnostics.count
      let program = expression(text, "expression", in: inner)
      notePlaces(of: list.items.dropFirst(position), usedIn: text, since: before)
      // A variable that is wrong is declared all the same, so that its uses are not wrong too.
      let variable = Variable(
        "variables.\(name)",
        program?.resultType ?? .dyn,
        levels: program?.body.resolved.levels ?? 0
      )
      inner = inner.extended(with: [variable])
      guard let program, let slot = inner.slot(of: variable.name) else { continue }
      variables.append(
        PolicyRule.Variable(
          name: variable.name,
          slot: slot,
          program: program,
          uses: program.body.resolved.slots
        )
      )
    }
    return (inner, variables)
  }

  private mutating func declaration(_ node: YAMLNode) -> (name: String, text: YAMLNode)? {
    guard node.kind == .mapping else {
      report(.notMapping("variables"), at: node)
      return nil
    }
    checkKeys(of: node, among: ["name", "expression", "description", "display_name"])
    guard let name = node["name"] else {
      report(.missingKey("name"), at: node)
      return nil
    }
    guard let text = node["expression"] else {
      report(.missingKey("expression"), at: node)
      return nil
    }
    guard PolicyCompiler.isIdentifier(name.text) else {
      report(.badVariableName(name.text), at: name)
      return nil
    }
    return (name.text, text)
  }

  /// Adds to the mistakes of `text` the places of variables that it uses too early.
  private mutating func notePlaces(
    of later: some Sequence<YAMLNode>,
    usedIn text: YAMLNode,
    since first: Int
  ) {
    guard first < diagnostics.count else { return }
    let used = text.text
    for node in later {
      guard let name = node["name"], used.contains("variables.\(name.text)") else { continue }
      let note = Note(PolicySituation.declaredLater(name.text).wording.what, at: name.place)
      for index in first..<diagnostics.count { diagnostics[index].notes.append(note) }
    }
  }

  static func isIdentifier(_ name: String) -> Bool {
    var isFirst = true
    for byte in name.utf8 {
      let isLetter = (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "_")
      guard isLetter || !isFirst && (48...57).contains(byte) else { return false }
      isFirst = false
    }
    return !isFirst
  }
}
