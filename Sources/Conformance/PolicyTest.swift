internal import CEL
internal import Diagnostics
internal import LocatedYAML

/// One test of a policy.
struct PolicyTest {
  let name: String
  let node: YAMLNode
  let environment: Environment

  /// Runs the test; `nil` when all is as it must be.
  func run(_ compilation: PolicyCompilation) -> FileReport.Failure? {
    guard let output = node["output"] else { return failure("an output", "a test without output") }
    if let mistakes = output["error_set"] { return check(compilation, mistakes) }
    guard let policy = compilation.policy else {
      return failure("a policy", PolicyTest.spoken(compilation.diagnostics))
    }
    guard let expected = value(output) else { return failure("a value", "an output without one") }
    var bindings = Bindings(for: environment)
    for entry in node["input"].map({ Array($0.entries) }) ?? [] {
      guard environment.slot(of: entry.key.text) != nil, let value = value(entry.value) else {
        return failure("a declared input", entry.key.text)
      }
      bindings[entry.key.text] = value
    }
    switch policy.value(bindings) {
    case .value(let value) where TaggedValue.isSame(value, expected): return nil
    case .value(let value): return failure(TaggedValue.shown(expected), TaggedValue.shown(value))
    case .unknown(let facts):
      let names = facts.map(\.path).joined(separator: ", ")
      return failure(TaggedValue.shown(expected), "unknown: missing \(names)")
    case .failure(let error):
      return failure(TaggedValue.shown(expected), error.situation.wording.what.en)
    }
  }

  private func failure(_ expected: String, _ got: String) -> FileReport.Failure {
    FileReport.Failure(test: name, expression: "policy", expected: expected, got: got)
  }

  /// The value under `expr` or `value`.
  private func value(_ node: YAMLNode) -> Value? {
    if let plain = node["value"] { return YAMLValue.value(plain) }
    guard let text = node["expr"] else { return nil }
    let outcome = Environment(variables: []).compile(ExpressionText(text)).program.map {
      $0.evaluate(Bindings(for: Environment(variables: [])))
    }
    guard case .value(let value)? = outcome else { return nil }
    return value
  }

  /// Whether the policy is refused for each reason that is due.
  private func check(_ compilation: PolicyCompilation, _ mistakes: YAMLNode)
    -> FileReport.Failure?
  {
    let found = compilation.diagnostics
    for mistake in mistakes.items where !found.contains(where: { says($0, mistake.text) }) {
      return failure("mistake: \(mistake.text)", PolicyTest.spoken(found))
    }
    return nil
  }

  /// Whether a diagnostic says what the data expect: in the same words, or for mistakes of the
  /// parser by pointing at the same token.
  private func says(_ diagnostic: Diagnostic, _ expected: String) -> Bool {
    if diagnostic.wording.what.en.contains(expected) { return true }
    if expected.hasPrefix("mismatched input '"), diagnostic.id == "cel/syntax",
      let place = diagnostic.place
    {
      let token = place.source.bytes[place.range.start..<place.range.end]
      return expected.dropFirst("mismatched input '".count).utf8.starts(with: token)
    }
    if expected.hasPrefix("undeclared reference to '"), diagnostic.id == "cel/undeclared" {
      let name = expected.dropFirst("undeclared reference to '".count)
      return diagnostic.wording.what.en.contains(name)
    }
    return false
  }

  private static func spoken(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.isEmpty
      ? "no mistake"
      : diagnostics.map { "\($0.id.rawValue) \($0.wording.what.en)" }.joined(separator: "; ")
  }
}

/// YAML as plain values: scalars by YAML's core schema, sequences as lists, mappings as maps.
private enum YAMLValue {
  static func value(_ node: YAMLNode) -> Value {
    switch node.kind {
    case .scalar: return scalar(node.scalar)
    case .sequence: return .list(node.items.map { value($0) })
    case .mapping:
      var map = MapValue()
      for entry in node.entries { map.insert(.string(entry.key.text), value(entry.value)) }
      return .map(map)
    }
  }

  private static func scalar(_ scalar: YAMLScalar) -> Value {
    switch scalar {
    case .null: .null
    case .bool(let truth): .bool(truth)
    case .int(let number): .int(number)
    case .float(let number): .double(number)
    case .string(let text): .string(text)
    }
  }
}
