import Diagnostics
import LocatedYAML
public import Model
import PlanReading
import RulePacks

extension PlanTable {
  /// The table of a plan. Linear in obligations × units.
  ///
  /// - Parameter cases: The names of the cases that prove an obligation of the plan, besides the
  ///   examples of its rule.
  public init(_ plan: InspectedPlan, cases: [ObligationID: [String]] = [:]) {
    let tests = Dictionary(plan.compiled.rules.map { ($0.id, Self.tests(of: $0)) }) { $1 }
    let obligations = plan.obligations.map { compiled in
      let obligation = compiled.obligation
      let own = (cases[obligation.id] ?? []).map { Test(name: $0, origin: .planCase) }
      return ObligationRow(
        obligation: obligation,
        measure: Self.measure(of: compiled),
        tests: (obligation.rule.flatMap { tests[$0] } ?? []) + own,
        units: plan.bearers(of: compiled).map(\.id)
      )
    }
    self.init(
      plan: plan.plan.id,
      version: plan.plan.version,
      title: plan.plan.title,
      clauses: plan.plan.clauses.map { clause in
        ClauseRow(
          clause: clause,
          obligations: obligations.map(\.obligation).filter { $0.clause == clause.id }.map(\.id)
        )
      },
      obligations: obligations,
      rules: plan.compiled.rules.map { Self.row(of: $0, tests[$0.id] ?? [], obligations, plan) },
      units: plan.units.map { unit in
        UnitRow(
          unit: unit,
          obligations: obligations.filter { $0.units.contains(unit.id) }.map(\.obligation.id)
        )
      }
    )
  }

  private static func row(
    of rule: Rule,
    _ tests: [Test],
    _ obligations: [ObligationRow],
    _ plan: InspectedPlan
  ) -> RuleRow {
    let isDuty = if case .duty = rule.body { true } else { false }
    let named = rule.sources.compactMap(\.clause).map(ClauseID.init(rawValue:))
    return RuleRow(
      rule: rule.id,
      title: rule.title,
      isDuty: isDuty,
      obligations: obligations.map(\.obligation).filter { $0.rule == rule.id }.map(\.id),
      clauses: named.filter { plan.plan.clause($0) != nil },
      tests: tests
    )
  }

  private static func tests(of rule: Rule) -> [Test] {
    rule.examples.map { Test(name: $0.name, origin: $0.shouldPass ? .pass : .fail) }
  }

  private static func measure(of compiled: CompiledObligation) -> MeasureName {
    if let rule = compiled.obligation.rule { return .rule(rule) }
    return .own(compiled.node["measure"]?.entries.first?.key.text ?? "")
  }
}

extension PlanTable {
  /// What the rows of the table can be ordered by.
  public enum Side: String, Sendable, CaseIterable {
    /// Clauses, each with its obligations.
    case clause
    /// Obligations, each with clause, rule, tests and bearers.
    case obligation
    /// Rules, each with its obligations.
    case rule
    /// Units, each with its obligations.
    case unit
  }

  /// The identifiers of the rows of one side, in their order.
  public func identifiers(by side: Side) -> [String] {
    switch side {
    case .clause: clauses.map(\.clause.id.rawValue)
    case .obligation: obligations.map(\.obligation.id.rawValue)
    case .rule: rules.map(\.rule.rawValue)
    case .unit: units.map(\.unit.id.rawValue)
    }
  }

  /// The table with only those rows of one side that have these identifiers.
  public func keeping(_ identifiers: Set<String>, by side: Side) -> PlanTable {
    let keeps = { (candidate: Side, id: String) in candidate != side || identifiers.contains(id) }
    return PlanTable(
      plan: plan,
      version: version,
      title: title,
      clauses: clauses.filter { keeps(.clause, $0.clause.id.rawValue) },
      obligations: obligations.filter { keeps(.obligation, $0.obligation.id.rawValue) },
      rules: rules.filter { keeps(.rule, $0.rule.rawValue) },
      units: units.filter { keeps(.unit, $0.unit.id.rawValue) }
    )
  }

  /// The row of an obligation; linear.
  public func row(of obligation: ObligationID) -> ObligationRow? {
    obligations.first { $0.obligation.id == obligation }
  }
}
