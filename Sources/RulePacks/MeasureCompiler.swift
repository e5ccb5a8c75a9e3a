package import CEL
import CivilTime
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
  /// What was found.
  package private(set) var found: [Diagnostic] = []

  package init(environment: Environment, deadlines: [String]) {
    self.environment = environment
    self.deadlines = deadlines
  }

  /// The measure at `node`, or `nil` after saying why there is none.
  package mutating func compile(_ node: YAMLNode) -> CompiledMeasure? {
    let named = MeasureKind.allCases.filter { node[$0.rawValue] != nil }
    guard named.count == 1, let kind = named.first, let subject = node[kind.rawValue] else {
      let situation = RuleSituation.measureKind(named.map(\.rawValue))
      found.append(Diagnostic(situation, at: node.place))
      return nil
    }
    checkKeys(of: node, kind)
    switch kind {
    case .done: return done(node, subject)
    case .count: return count(node, subject)
    case .cover: return cover(node, subject)
    case .maintain: return maintain(node, subject)
    case .amount: return amount(node, subject)
    case .holds: return holds(node, subject)
    }
  }

  /// A key that the measure would not look at is a mistake, and so is one that it cannot do without.
  private mutating func checkKeys(of node: YAMLNode, _ kind: MeasureKind) {
    for (key, _) in node.entries where !kind.keys.contains(key.text) {
      let situation = RuleSituation.ignoredKey(key.text, of: kind.rawValue, known: kind.furtherKeys)
      found.append(Diagnostic(situation, at: key.place))
    }
    for needed in kind.neededKeys where !needed.contains(where: { node[$0] != nil }) {
      let situation = RuleSituation.missingKey(needed, of: kind.rawValue)
      found.append(Diagnostic(situation, at: node[kind.rawValue]?.keyNode?.place ?? node.place))
    }
  }

  private mutating func done(_ node: YAMLNode, _ subject: YAMLNode) -> CompiledMeasure? {
    let record = program(subject, in: environment)
    var moments: [DoneMeasure.DatedBy] = []
    if let at = node["at"], let program = program(at, .date, in: environment) {
      moments.append(.init(at: program, warning: nil))
    }
    for other in node["otherwise"]?.items.map({ $0 }) ?? [] {
      guard let at = other["at"], let program = program(at, .date, in: environment) else {
        continue
      }
      let warning = other["warning"].flatMap {
        MessageTemplate($0, in: environment, found: &found)
      }
      moments.append(.init(at: program, warning: warning))
    }
    let condition = optional(node["where"], .bool, in: environment)
    let deadline = node["deadline"].flatMap { self.deadline($0) }
    guard let record else { return nil }
    return CompiledMeasure(
      kind: .done(
        DoneMeasure(record: record, moments: moments, condition: condition, deadline: deadline)
      ),
      environment: environment
    )
  }

  private mutating func count(_ node: YAMLNode, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let (items, inner) = selection(node, subject),
      let least = node["atLeast"].flatMap({ number($0, in: environment) })
    else { return nil }
    return CompiledMeasure(
      kind: .count(items, atLeast: least, credit: credit(node)),
      environment: inner
    )
  }

  private mutating func cover(_ node: YAMLNode, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let (items, inner) = selection(node, subject), let of = node["of"] else { return nil }
    let member = node["member"].flatMap { program($0, .string, in: inner) }
    let places: MemberSource?
    if of.kind == .sequence {
      places = .listed(of.items.map(\.text))
    } else {
      places = program(of, .list(.string), in: environment).map(MemberSource.expression)
    }
    guard let member, let places else { return nil }
    return CompiledMeasure(
      kind: .cover(items, member: member, of: places, credit: credit(node)),
      environment: inner
    )
  }

  private mutating func maintain(_ node: YAMLNode, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let (items, inner) = selection(node, subject) else { return nil }
    return CompiledMeasure(kind: .maintain(items), environment: inner)
  }

  private mutating func amount(_ node: YAMLNode, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let amount = program(subject, in: environment) else { return nil }
    let limits = AmountLimits(
      atLeast: node["min"].flatMap { number($0, in: environment) },
      atMost: node["max"].flatMap { number($0, in: environment) }
    )
    let deadline = node["deadline"].flatMap { self.deadline($0) }
    return CompiledMeasure(
      kind: .amount(
        amount,
        limits,
        credit: credit(node, otherwise: .allOrNothing),
        deadline: deadline
      ),
      environment: environment
    )
  }

  private mutating func holds(_ node: YAMLNode, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let statement = program(subject, .bool, in: environment) else { return nil }
    let deadline = node["deadline"].flatMap { self.deadline($0) }
    return CompiledMeasure(kind: .holds(statement, deadline: deadline), environment: environment)
  }
}

extension MeasureCompiler {
  /// The items of a counting measure, with the environment that has their loop variable.
  private mutating func selection(_ node: YAMLNode, _ subject: YAMLNode)
    -> (ItemSelection, Environment)?
  {
    guard let list = program(subject, in: environment) else { return nil }
    guard let element = list.resultType.element else {
      found.append(Diagnostic(RuleSituation.notAList("\(list.resultType)"), at: subject.place))
      return nil
    }
    let variable = node["as"]?.text ?? "item"
    let inner = environment.extended(with: [Variable(variable, element)])
    let window = (node["within"] ?? node["over"]).flatMap { Period(located: $0) }
    let selection = ItemSelection(
      list: list,
      variable: variable,
      condition: optional(node["where"], .bool, in: inner),
      date: optional(node["date"], .date, in: inner),
      window: window,
      key: optional(node["distinctBy"], nil, in: inner)
    )
    return (selection, inner)
  }

  /// How an incomplete fulfilment counts, and what that is where the file does not say.
  private func credit(
    _ node: YAMLNode,
    otherwise standard: CompiledMeasure.Credit = .proportional
  ) -> CompiledMeasure.Credit {
    switch node["credit"]?.text {
    case "all-or-nothing": .allOrNothing
    case "proportional", "ratio": .proportional
    default: standard
    }
  }

  private mutating func number(_ node: YAMLNode, in environment: Environment) -> NumberSource? {
    if let constant = Rational(node.text) { return .constant(constant) }
    return program(node, in: environment).map(NumberSource.expression)
  }

  private mutating func deadline(_ node: YAMLNode) -> DeadlineSource? {
    if let fixed = Deadline(located: node) { return .fixed(fixed) }
    let prefix = "params."
    let name = node.text.hasPrefix(prefix) ? String(node.text.dropFirst(prefix.count)) : node.text
    if node.kind == .scalar, deadlines.contains(name) { return .parameter(name) }
    let suggestion = Suggestion.nearest(to: name, among: deadlines)
    found.append(
      Diagnostic(
        RuleSituation.noSuchDeadline(node.text, suggestion: suggestion),
        at: node.place
      )
    )
    return nil
  }

  private mutating func optional(
    _ node: YAMLNode?,
    _ type: CELType?,
    in environment: Environment
  ) -> Program? {
    node.flatMap { program($0, type, in: environment) }
  }

  private mutating func program(
    _ node: YAMLNode,
    _ type: CELType? = nil,
    in environment: Environment
  ) -> Program? {
    switch environment.compile(ExpressionText(node), expecting: type) {
    case .program(let program):
      return program
    case .mistakes(let diagnostics):
      found += diagnostics
      return nil
    }
  }
}
