public import CEL
public import Diagnostics
public import LocatedYAML

/// How a rule about the round finds what submissions have in common.
struct Gathering: Sendable {
  /// The environment of `key`.
  let environment: Environment
  /// The items of one submission.
  let each: Program
  /// The loop variable over them.
  let variable: String
  /// The text by which items of several submissions meet.
  let key: Program
  /// The fact that the key is, where it is one.
  let path: FactPath?
}

/// The first half of a rule about the round: what it notes of each submission, so that the trees of
/// the submissions need not be kept.
public struct PreparedGathering: Sendable {
  private let gathering: Gathering
  private let start: Bindings
  private let varying: [Int?]
  private let element: Int?
  /// The number of the list among those of the rules that run over the same files.
  private let list: Int

  /// The gathering of `finding` with the facts that do not change, as `PreparedFinding` has them;
  /// `nil` where the rule is not about the round.
  public init?(
    _ finding: CompiledFinding,
    facts: [(name: String, value: Value)],
    varying: [String],
    numbers: inout ScopeListNumbers
  ) {
    guard let gathering = finding.gathering else { return nil }
    self.gathering = gathering
    var start = Bindings(for: gathering.environment)
    for fact in facts { start[fact.name] = fact.value }
    self.start = start
    self.varying = varying.map { gathering.environment.slot(of: $0) }
    element = gathering.environment.slot(of: gathering.variable)
    list = numbers.number(of: gathering.each)
  }

  /// The keys in one submission, each with its place, in the order of the file, and what failed.
  ///
  /// An item whose key is missing or empty meets nothing.
  public func run(facts: [Value?], root: YAMLNode, lists: inout ScopeLists)
    -> (items: [(key: String, range: SourceRange)], failures: [Diagnostic])
  {
    var bindings = start
    for (slot, value) in zip(varying, facts) {
      if let slot { bindings[slot: slot] = value }
    }
    switch lists.list(list, of: gathering.each, bindings) {
    case .failure(let error): return ([], [error.diagnostic])
    case .elements(let elements):
      var items: [(key: String, range: SourceRange)] = []
      for value in elements {
        if let element { bindings[slot: element] = value }
        switch gathering.key.evaluate(bindings) {
        case .unknown: continue
        case .failure(let error): return (items, [error.diagnostic])
        case .value(let key):
          guard !key.written.isEmpty else { continue }
          var node = gathering.path?.node(in: bindings)
          if node == nil, case .node(let item, _) = value { node = item }
          items.append((key.written, (node ?? root).range))
        }
      }
      return (items, [])
    }
  }
}
