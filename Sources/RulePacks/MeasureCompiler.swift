package import CEL
package import Diagnostics
package import LocatedYAML
import Model

/// Compiles the `measure:` of a rule or an obligation.
///
/// It takes the structure as its schema has checked it, and says what the schema cannot: that an
/// expression is wrong, that a list was due, that a parameter is none.
package struct MeasureCompiler {
  /// The environment of the expressions, with the parameters but without loop variables.
  let environment: Environment
  /// The names of the parameters that are deadlines.
  let deadlines: [String]
  /// Values in place of those under these keys of the measure itself, not of its parts.
  private let overrides: [String: YAMLNode]
  /// How many measures lie around this one.
  private let depth: Int
  /// What was found.
  package var found: [Diagnostic] = []
  /// The slots of the variables for which the expressions so far ask.
  private(set) var asked: Set<Int> = []

  /// How deeply measures may lie in each other.
  static let depthLimit = 16

  /// A compiler of measures whose expressions are typed by `environment`.
  ///
  /// - Parameter overrides: Nodes that stand in for those under keys of the measure.
  package init(
    environment: Environment,
    deadlines: [String],
    overrides: [String: YAMLNode] = [:]
  ) {
    self.init(environment, deadlines, overrides, depth: 0)
  }

  private init(
    _ environment: Environment,
    _ deadlines: [String],
    _ overrides: [String: YAMLNode],
    depth: Int
  ) {
    self.environment = environment
    self.deadlines = deadlines
    self.overrides = overrides
    self.depth = depth
  }

  /// The measure at `node`, or `nil` after saying why there is none.
  package mutating func compile(_ node: YAMLNode) -> CompiledMeasure? {
    let entry = MeasureEntry(node: node, overrides: overrides)
    let named = MeasureKind.allCases.filter { entry[$0.rawValue] != nil }
    guard named.count == 1, let kind = named.first, let subject = entry[kind.rawValue] else {
      let situation = RuleSituation.measureKind(named.map(\.rawValue))
      found.append(Diagnostic(situation, at: node.place))
      return nil
    }
    guard depth < Self.depthLimit else {
      found.append(Diagnostic(RuleSituation.tooDeep(limit: Self.depthLimit), at: node.place))
      return nil
    }
    checkKeys(of: entry, kind)
    switch kind {
    case .done: return done(entry, subject)
    case .count: return count(entry, subject)
    case .cover: return cover(entry, subject)
    case .maintain: return maintain(entry, subject)
    case .ordered: return ordered(entry, subject)
    case .ratio: return ratio(entry, subject)
    case .amount: return amount(entry, subject)
    case .holds: return holds(entry, subject)
    case .each: return each(entry, subject)
    case .all, .any, .some, .sum: return composed(kind, entry, subject)
    }
  }

  /// The measure that is a part of this one, in an environment that extends this one's.
  mutating func part(_ node: YAMLNode, in environment: Environment) -> CompiledMeasure? {
    var compiler = MeasureCompiler(environment, deadlines, [:], depth: depth + 1)
    let measure = compiler.compile(node)
    found += compiler.found
    asked.formUnion(compiler.asked)
    return measure
  }

  /// A key that the measure would not look at is a mistake, and so is one that it cannot do without.
  private mutating func checkKeys(of entry: MeasureEntry, _ kind: MeasureKind) {
    let known = kind.keys + (depth > 0 ? MeasureKind.partKeys : [])
    for (key, _) in entry.node.entries where !known.contains(key.text) {
      let situation = RuleSituation.ignoredKey(key.text, of: kind.rawValue, known: kind.furtherKeys)
      found.append(Diagnostic(situation, at: key.place))
    }
    for (key, value) in overrides.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
      let situation = RuleSituation.ignoredKey(key, of: kind.rawValue, known: kind.furtherKeys)
      found.append(Diagnostic(situation, at: value.place))
    }
    for needed in kind.neededKeys where !needed.contains(where: { entry[$0] != nil }) {
      let situation = RuleSituation.missingKey(needed, of: kind.rawValue)
      let place = entry[kind.rawValue]?.keyNode?.place ?? entry.node.place
      found.append(Diagnostic(situation, at: place))
    }
  }
}

/// A measure's mapping, with what stands in for some of its values.
struct MeasureEntry {
  let node: YAMLNode
  let overrides: [String: YAMLNode]

  /// The value under a key.
  subscript(key: String) -> YAMLNode? { overrides[key] ?? node[key] }
}

extension MeasureCompiler {
  /// How an incomplete fulfilment counts, and what that is where the file does not say.
  mutating func credit(
    _ entry: MeasureEntry,
    otherwise standard: CompiledMeasure.Credit = .proportional
  ) -> CompiledMeasure.Credit {
    guard let node = entry["credit"] else { return standard }
    if node.kind == .mapping {
      found.append(Diagnostic(RuleSituation.stepsOfNoCount, at: node.place))
      return standard
    }
    switch node.text {
    case "all-or-nothing": return .allOrNothing
    case "proportional", "ratio": return .proportional
    default: return standard
    }
  }

  /// How an incomplete count counts, by steps too.
  mutating func countCredit(_ entry: MeasureEntry) -> CompiledMeasure.Credit {
    guard let steps = entry["credit"]?["steps"] else { return credit(entry) }
    var credits: [CreditStep] = []
    for step in steps.items {
      guard let from = step["from"].flatMap({ Int($0.text) }),
        let worth = step["worth"].flatMap({ Rational($0.text) })
      else { continue }
      let isRising = credits.last.map { $0.from < from && $0.worth < worth } ?? true
      if !isRising || worth >= .one || worth <= .zero {
        found.append(Diagnostic(RuleSituation.stepsDoNotRise, at: step.place))
      }
      credits.append(CreditStep(from: from, worth: worth))
    }
    return .steps(credits)
  }

  mutating func number(_ node: YAMLNode, in environment: Environment) -> NumberSource? {
    if let constant = Rational(node.text) { return .constant(constant) }
    return program(node, in: environment).map(NumberSource.expression)
  }

  mutating func optional(
    _ node: YAMLNode?,
    _ type: CELType?,
    in environment: Environment
  ) -> Program? {
    node.flatMap { program($0, type, in: environment) }
  }

  mutating func program(
    _ node: YAMLNode,
    _ type: CELType? = nil,
    in environment: Environment
  ) -> Program? {
    switch environment.compile(ExpressionText(node), expecting: type) {
    case .program(let program):
      return noted(program)
    case .mistakes(let diagnostics):
      found += diagnostics
      return nil
    }
  }

  /// The program, after noting for what it asks.
  mutating func noted(_ program: Program) -> Program {
    asked.formUnion(program.slots)
    return program
  }

  /// The sentence, after noting for what it asks.
  mutating func noted(_ sentence: MessageTemplate?) -> MessageTemplate? {
    for program in sentence?.programs ?? [] { asked.formUnion(program.slots) }
    return sentence
  }
}
