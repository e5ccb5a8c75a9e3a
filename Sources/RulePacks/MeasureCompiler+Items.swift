import CEL
import Diagnostics
package import LocatedYAML
import Model

extension MeasureCompiler {
  mutating func count(_ entry: MeasureEntry, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let (items, inner) = selection(entry, subject),
      let least = entry["atLeast"].flatMap({ number($0, in: environment) })
    else { return nil }
    return CompiledMeasure(
      kind: .count(items, atLeast: least, credit: countCredit(entry)),
      environment: inner
    )
  }

  /// A count of the items under the key `each` up to `most`, with the keys of a count that say which
  /// items count; `nil` after saying what is wrong.
  package mutating func deeds(_ node: YAMLNode, upTo most: Int) -> CompiledMeasure? {
    let entry = MeasureEntry(node: node, overrides: [:])
    guard let (items, inner) = node["each"].flatMap({ selection(entry, $0) }) else { return nil }
    let least = NumberSource.constant(Rational(most))
    return CompiledMeasure(
      kind: .count(items, atLeast: least, credit: .proportional),
      environment: inner
    )
  }

  mutating func cover(_ entry: MeasureEntry, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let (items, inner) = selection(entry, subject), let of = entry["of"] else { return nil }
    let member = entry["member"].flatMap { self.member($0, in: inner) }
    let members: MemberSource?
    if of.kind == .sequence {
      members = .listed(of.items.map(\.text))
    } else {
      members = program(of, .list(.string), in: environment).map(MemberSource.expression)
    }
    guard let member, let members else { return nil }
    return CompiledMeasure(
      kind: .cover(items, member: member, of: members, credit: countCredit(entry)),
      environment: inner
    )
  }

  /// The member of a set that an item stands for, or the members.
  private mutating func member(_ node: YAMLNode, in environment: Environment) -> Program? {
    if case .program(let program) = environment.compile(
      ExpressionText(node),
      expecting: .list(.string)
    ) {
      return noted(program)
    }
    return program(node, .string, in: environment)
  }

  mutating func maintain(_ entry: MeasureEntry, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let (items, inner) = selection(entry, subject) else { return nil }
    return CompiledMeasure(kind: .maintain(items), environment: inner)
  }

  mutating func ordered(_ entry: MeasureEntry, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let (items, inner) = selection(entry, subject) else { return nil }
    let first = optional(entry["first"], .date, in: inner)
    let then = optional(entry["then"], .date, in: inner)
    guard let first, let then else { return nil }
    let measure = OrderMeasure(
      items: items,
      first: first,
      then: then,
      credit: credit(entry, otherwise: .allOrNothing)
    )
    return CompiledMeasure(kind: .ordered(measure), environment: inner)
  }

  mutating func each(_ entry: MeasureEntry, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let (items, inner) = selection(entry, subject), let body = entry["measure"],
      let measure = part(body, in: inner)
    else { return nil }
    return CompiledMeasure(
      kind: .each(items, measure, credit: credit(entry)),
      environment: inner
    )
  }

  /// The items of a counting measure, with the environment that has their loop variable.
  private mutating func selection(_ entry: MeasureEntry, _ subject: YAMLNode)
    -> (ItemSelection, Environment)?
  {
    guard let list = program(subject, in: environment) else { return nil }
    guard let element = list.resultType.element else {
      found.append(Diagnostic(RuleSituation.notAList("\(list.resultType)"), at: subject.place))
      return nil
    }
    let variable = entry["as"]?.text ?? "item"
    let inner = environment.extended(with: [Variable(variable, element)])
    let window = (entry["within"] ?? entry["over"]).flatMap { Period(located: $0) }
    let selection = ItemSelection(
      list: list,
      variable: variable,
      condition: optional(entry["where"], .bool, in: inner),
      date: optional(entry["date"], .date, in: inner),
      window: window,
      key: optional(entry["distinctBy"], nil, in: inner),
      isShareable: entry["shareable"]?.text == "true"
    )
    return (selection, inner)
  }
}
