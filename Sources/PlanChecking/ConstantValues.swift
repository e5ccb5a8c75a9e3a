import CEL
import CivilTime
import Model
import PlanReading
import RulePacks

/// What expressions of a measure come to before anything is submitted.
struct ConstantValues {
  private var bindings: Bindings

  /// The constants of one measure of an obligation, for one of its bearers; `unit` is `nil` for the
  /// whole.
  init(
    of obligation: CompiledObligation,
    _ measure: CompiledMeasure,
    for unit: Unit?,
    in plan: InspectedPlan
  ) {
    let environment = measure.environment
    bindings = Bindings(for: environment)
    let shared: [(String, Value?)] = [
      ("plan", plan.compiled.planRoot), ("registry", plan.compiled.registryRoot),
      ("asOf", .date(.day(plan.plan.period.lastDay))),
      ("unit", unit.flatMap { plan.compiled.unitEntries[$0.id] }),
    ]
    for (name, value) in shared where environment.slot(of: name) != nil { bindings[name] = value }
    for (name, value) in obligation.parameters { bindings[name] = value }
  }

  /// The value of a program that reads no submission; `nil` for any other, and where it has none.
  func value(of program: Program) -> Value? {
    guard !program.text.text.contains("submission") else { return nil }
    guard case .value(let value) = program.evaluate(bindings) else { return nil }
    return value
  }

  /// The number of a source that no submission changes.
  func number(_ source: NumberSource) -> Rational? {
    switch source {
    case .constant(let number): number
    case .expression(let program): value(of: program)?.rational
    }
  }

  /// The members of a set that no submission changes.
  func members(_ source: MemberSource) -> [String]? {
    switch source {
    case .listed(let members): members
    case .expression(let program): value(of: program)?.elements.compactMap(\.text)
    }
  }

  /// What an item of a list stands for; `nil` where only a submission can tell.
  func member(_ program: Program, of item: Value, as variable: String) -> String? {
    guard !program.text.text.contains("submission") else { return nil }
    var bindings = bindings
    bindings[variable] = item
    guard case .value(let value) = program.evaluate(bindings) else { return nil }
    return value.text
  }
}

/// A measure that is not composed, with the constants of one bearer.
struct ConstantMeasure {
  /// The measure.
  let measure: CompiledMeasure
  /// The bearer; `nil` for the whole.
  let unit: Unit?
  /// What its expressions come to.
  let values: ConstantValues
}

extension InspectedPlan {
  /// The measures of an obligation, those of which it is composed one by one, for each bearer.
  func constants(of obligation: CompiledObligation) -> [ConstantMeasure] {
    let units: [Unit?] = obligation.obligation.bearer == .unit ? bearers(of: obligation) : [nil]
    return obligation.measure.leaves.flatMap { measure in
      units.map { unit in
        let values = ConstantValues(of: obligation, measure, for: unit, in: self)
        return ConstantMeasure(measure: measure, unit: unit, values: values)
      }
    }
  }
}

extension CompiledMeasure {
  /// The measures of which it is composed, at any depth; itself when it is not composed.
  var leaves: [CompiledMeasure] {
    switch kind {
    case .composed(_, let parts): parts.flatMap(\.measure.leaves)
    case .each(_, let measure, _): measure.leaves
    case .done, .count, .cover, .maintain, .ordered, .ratio, .amount, .holds: [self]
    }
  }
}

extension ConstantValues {
  /// Whether a statement that reads no submission is true.
  func holds(_ program: Program) -> Bool {
    guard case .bool(true)? = value(of: program) else { return false }
    return true
  }
}
