import CEL
import Diagnostics
package import LocatedYAML
import Model

extension MeasureCompiler {
  mutating func done(_ entry: MeasureEntry, _ subject: YAMLNode) -> CompiledMeasure? {
    let record = program(subject, in: environment)
    let moments = self.moments(entry)
    let condition = optional(entry["where"], .bool, in: environment)
    let register = entry["register"].flatMap { self.register($0) }
    let deadline = entry["deadline"].flatMap { self.deadline($0) }
    guard let record else { return nil }
    let measure = DoneMeasure(
      record: record,
      register: register,
      moments: moments,
      condition: condition,
      deadline: deadline
    )
    return CompiledMeasure(kind: .done(measure), environment: environment)
  }

  private mutating func moments(_ entry: MeasureEntry) -> [DoneMeasure.DatedBy] {
    var moments: [DoneMeasure.DatedBy] = []
    if let at = entry["at"], let program = moment(at) {
      moments.append(.init(at: program, warning: nil))
    }
    for other in entry["otherwise"]?.items.map({ $0 }) ?? [] {
      guard let at = other["at"], let program = moment(at) else { continue }
      let warning = other["warning"].flatMap {
        MessageTemplate($0, in: environment, found: &found)
      }
      moments.append(.init(at: program, warning: noted(warning)))
    }
    return moments
  }

  /// A date, or one that may be absent.
  private mutating func moment(_ node: YAMLNode) -> Program? {
    let optional = CELType.optional(.date)
    if case .program(let program) = environment.compile(ExpressionText(node), expecting: optional) {
      return noted(program)
    }
    return program(node, .date, in: environment)
  }

  /// A list of entries of the receipt register.
  private mutating func register(_ node: YAMLNode) -> Program? {
    guard let program = program(node, in: environment) else { return nil }
    guard program.resultType.element == .object("Receipt") else {
      found.append(Diagnostic(RuleSituation.notReceipts("\(program.resultType)"), at: node.place))
      return nil
    }
    return program
  }

  /// A deadline of a measure: written out, a parameter, or a fact that is one.
  mutating func deadline(_ node: YAMLNode) -> DeadlineSource? {
    if node.kind == .mapping {
      return writtenDeadline(node).map(DeadlineSource.written)
    }
    let prefix = "params."
    let name = node.text.hasPrefix(prefix) ? String(node.text.dropFirst(prefix.count)) : node.text
    if deadlines.contains(name) { return .parameter(name) }
    if case .program(let program) = environment.compile(ExpressionText(node)),
      program.resultType == .object("Deadline")
    {
      return .expression(noted(program))
    }
    let suggestion = Suggestion.nearest(to: name, among: deadlines)
    found.append(
      Diagnostic(
        RuleSituation.noSuchDeadline(node.text, suggestion: suggestion),
        at: node.place
      )
    )
    return nil
  }

  /// The deadline that a mapping writes, with the event that it counts from.
  package mutating func writtenDeadline(_ node: YAMLNode) -> WrittenDeadline? {
    guard let form = DeadlineForm(located: node) else {
      found.append(Diagnostic(RuleSituation.noDeadline, at: node.place))
      return nil
    }
    guard let event = node["within"]?["of"] else {
      return WrittenDeadline(form: form, event: nil)
    }
    return program(event, .date, in: environment).map { WrittenDeadline(form: form, event: $0) }
  }
}
