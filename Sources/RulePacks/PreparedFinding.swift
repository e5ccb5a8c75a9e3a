public import CEL
public import Diagnostics
public import LocatedYAML

/// A finding rule before facts that are the same for many files: plan, registry, the day of the
/// question. What rests on them alone is worked out once.
///
/// A class, so that running it copies none of what it holds.
public final class PreparedFinding: Sendable {
  /// The rule.
  public let finding: CompiledFinding
  private let start: PolicyRun
  /// The names of the facts that change from file to file, and their slots.
  private let varying: [(name: String, slot: Int?)]
  /// The slot of the loop variable.
  private let element: Int?
  /// The variables of the rule that are the same for all elements of the list.
  private let shared: PolicyRun.Stage
  /// The number of the list among those that rest on facts shared by all rules; `nil` where it does
  /// not.
  private let sharedList: Int?

  /// The rule with the facts that do not change.
  ///
  /// - Parameters:
  ///   - facts: The values of the rule's parameters and of all variables but those of `varying`.
  ///   - varying: The names of the variables whose values `run` gets, in its order.
  ///   - numbers: The lists of the rules that run over the same files.
  public init(
    _ finding: CompiledFinding,
    facts: [(name: String, value: Value)],
    varying: [String],
    numbers: inout ScopeListNumbers
  ) {
    self.finding = finding
    self.varying = varying.map { ($0, finding.environment.slot(of: $0)) }
    element = finding.each == nil ? nil : finding.environment.slot(of: finding.variable)
    var bindings = Bindings(for: finding.environment)
    for fact in facts { bindings[fact.name] = fact.value }
    var start = PolicyRun(finding.policy, bindings)
    // Who watches expressions sees them run for every file.
    if !finding.environment.isObserved {
      let elements = finding.each == nil ? [] : [finding.variable]
      start.settle(start.stage(apartFrom: varying + elements))
    }
    self.start = start
    shared = start.stage(apartFrom: [finding.variable])
    sharedList = finding.each.flatMap { each in
      finding.parameterSlots.isDisjoint(with: each.slots) ? numbers.number(of: each) : nil
    }
  }

  /// Runs the rule over one file.
  ///
  /// A condition of which a fact is missing does not strike: the missing fact is reported where the
  /// structure asks for it. A condition that fails is told apart from one that does not hold.
  ///
  /// - Parameters:
  ///   - facts: The values of the varying variables; `nil` where one has none.
  ///   - root: Where a finding stands that names no place.
  ///   - lists: What lists of this file came to, shared by its rules.
  public func run(facts: [Value?], root: YAMLNode, lists: inout ScopeLists) -> FindingOutcome {
    run(facts: facts, at: root.place, lists: &lists)
  }

  /// Runs the rule on facts of which a finding that names no place stands at `root`; the rest is as
  /// for `run(facts:root:lists:)`.
  public func run(facts: [Value?], at root: @autoclosure () -> Place, lists: inout ScopeLists)
    -> FindingOutcome
  {
    var outcome = FindingOutcome()
    if let sharedList, lists.isEmpty(sharedList) { return outcome }
    var run = start
    for (variable, value) in zip(varying, facts) {
      if let slot = variable.slot { run.bindings[slot: slot] = value }
    }
    guard let each = finding.each, let element else {
      finding.strike(&run, at: root(), &outcome)
      return outcome
    }
    let list =
      sharedList.map { lists.list($0, of: each, run.bindings) }
      ?? ScopeList(each.evaluate(run.bindings))
    switch list {
    case .elements(let elements):
      guard !elements.isEmpty else { break }
      run.settle(shared)
      for position in run.candidates(among: elements, inSlot: element) {
        run.bindings[slot: element] = elements[position]
        finding.strike(&run, at: elements[position].place ?? root(), &outcome)
      }
    case .failure(let error): outcome.failures.append(error.diagnostic)
    }
    return outcome
  }
}

extension Value {
  /// Where it stands in a file; `nil` where it was made.
  fileprivate var place: Place? {
    if case .node(let node, _) = self { node.place } else { nil }
  }
}

/// Numbers for the lists through which rules go: many go through the same.
public struct ScopeListNumbers: Sendable {
  private var numbers: [String: Int] = [:]

  /// No lists yet.
  public init() {}

  /// The number of a list that rests on facts that all rules of a file share.
  mutating func number(of program: Program) -> Int {
    let text = program.text.text
    if let number = numbers[text] { return number }
    numbers[text] = numbers.count
    return numbers.count - 1
  }
}

/// What the lists came to through which the rules of one file go.
public struct ScopeLists: Sendable {
  private var known: [ScopeList?] = []

  /// Nothing yet.
  public init() {}

  /// Whether the list with a number is known and has no elements.
  func isEmpty(_ number: Int) -> Bool {
    guard number < known.count, case .elements(let elements) = known[number] else { return false }
    return elements.isEmpty
  }

  /// What a list came to; see `ScopeListNumbers.number(of:)`.
  mutating func list(_ number: Int, of program: Program, _ bindings: Bindings) -> ScopeList {
    if number < known.count, let list = known[number] { return list }
    let list = ScopeList(program.evaluate(bindings))
    while known.count <= number { known.append(nil) }
    known[number] = list
    return list
  }
}

/// What a list came to; one that is not known has no elements.
enum ScopeList: Sendable {
  case elements([Value])
  case failure(RuntimeError)

  init(_ outcome: Outcome) {
    switch outcome {
    case .value(let list): self = .elements(list.elements)
    case .unknown: self = .elements([])
    case .failure(let error): self = .failure(error)
    }
  }
}
