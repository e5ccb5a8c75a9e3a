import CEL
import Diagnostics
import LocatedYAML
import Model

extension MeasureCompiler {
  mutating func amount(_ entry: MeasureEntry, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let amount = program(subject, in: environment) else { return nil }
    let measure = AmountMeasure(
      amount: amount,
      least: entry["min"].flatMap { number($0, in: environment) },
      most: entry["max"].flatMap { number($0, in: environment) },
      credit: credit(entry, otherwise: .allOrNothing),
      deadline: entry["deadline"].flatMap { deadline($0) },
      evidence: evidence(entry)
    )
    return CompiledMeasure(kind: .amount(measure), environment: environment)
  }

  mutating func holds(_ entry: MeasureEntry, _ subject: YAMLNode) -> CompiledMeasure? {
    guard let statement = program(subject, .bool, in: environment) else { return nil }
    let measure = StatementMeasure(
      statement: statement,
      deadline: entry["deadline"].flatMap { deadline($0) },
      evidence: evidence(entry)
    )
    return CompiledMeasure(kind: .holds(measure), environment: environment)
  }

  mutating func ratio(_ entry: MeasureEntry, _ subject: YAMLNode) -> CompiledMeasure? {
    let got = program(subject, in: environment)
    let outOf = optional(entry["outOf"], nil, in: environment)
    let target = entry["atLeast"].flatMap { number($0, in: environment) }
    guard let got, let outOf, let target else { return nil }
    let measure = RatioMeasure(
      got: got,
      outOf: outOf,
      target: target,
      credit: credit(entry),
      deadline: entry["deadline"].flatMap { deadline($0) },
      evidence: evidence(entry)
    )
    return CompiledMeasure(kind: .ratio(measure), environment: environment)
  }

  /// The records on which a number or a statement rests.
  private mutating func evidence(_ entry: MeasureEntry) -> Program? {
    guard let node = entry["evidence"], let program = program(node, in: environment) else {
      return nil
    }
    guard program.resultType.element != nil else {
      found.append(Diagnostic(RuleSituation.notAList("\(program.resultType)"), at: node.place))
      return nil
    }
    return program
  }

  mutating func composed(_ kind: MeasureKind, _ entry: MeasureEntry, _ subject: YAMLNode)
    -> CompiledMeasure?
  {
    let nodes = subject.items.map { $0 }
    let parts = nodes.compactMap { part(composing: $0) }
    guard parts.count == nodes.count, let composition = composition(kind, entry, nodes.count) else {
      return nil
    }
    return CompiledMeasure(kind: .composed(composition, parts), environment: environment)
  }

  private mutating func part(composing node: YAMLNode) -> MeasurePart? {
    part(node, in: environment).map { measure in
      MeasurePart(
        title: Localized(located: node["title"]),
        weight: node["weight"].flatMap { Int($0.text) } ?? 1,
        measure: measure
      )
    }
  }

  private mutating func composition(_ kind: MeasureKind, _ entry: MeasureEntry, _ parts: Int)
    -> Composition?
  {
    switch kind {
    case .all: return .all
    case .any: return .any
    case .sum: return .sum
    default: break
    }
    guard let node = entry["atLeast"], let least = Int(node.text), least >= 1, least <= parts else {
      found.append(
        Diagnostic(RuleSituation.tooMany(parts: parts), at: (entry["atLeast"] ?? entry.node).place)
      )
      return nil
    }
    return .atLeast(least, isPartial: entry["partial"]?.text == "true")
  }
}
