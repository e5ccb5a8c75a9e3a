public import CEL
public import LocatedYAML
public import Model
public import RulePacks

/// A plan with everything that judging by it takes: registry, profile, compiled obligations.
public struct CompiledPlan: Sendable {
  /// What the plan says.
  public let plan: Plan
  /// Who is who.
  public let registry: Registry
  /// What the committee decided; `nil` without a profile.
  public let scoring: ScoringProfile?
  /// The waivers granted under the plan.
  public let waivers: [Waiver]
  /// The obligations, in the plan's order, ready to be measured.
  public package(set) var obligations: [CompiledObligation]
  /// The rules that find defects in submissions, by identifier.
  public let findings: [Rule]
  /// All rules, by identifier.
  public let rules: [Rule]
  /// The plan's file, which expressions read as `plan`.
  public let planRoot: Value
  /// The registry's file, which expressions read as `registry`.
  public let registryRoot: Value
  /// Each unit's entry in the registry, which expressions read as `unit`.
  public let unitEntries: [UnitID: Value]
  /// The type of a submission.
  public let submissionType: CELType

  /// The units bound by anything in the plan's period, in the order of the registry.
  public var boundUnits: [Unit] {
    registry.units(on: plan.period.lastDay).filter { unit in
      obligations.contains { $0.obligation.bearer == .unit && $0.binds(unit) }
    }
  }
}

/// An obligation with its compiled measure and the values of its rule's parameters.
public struct CompiledObligation: Sendable {
  /// What the plan says of it.
  public let obligation: Obligation
  /// The units that it binds in the plan's period.
  let bound: Set<UnitID>
  /// How it is measured.
  public let measure: CompiledMeasure
  /// What it says in place of the engine's own sentences.
  public let messages: DutyMessages
  /// The values of its parameters, by full name `params.<name>`.
  public let parameters: [(name: String, value: Value)]
  /// Its parameters that are deadlines, by name.
  public let deadlines: [String: Deadline]
  /// The duty binds only when this holds.
  public let trigger: Program?
  /// What being late is still worth.
  public let lateness: [LatenessStep]
  /// Its entry in the plan.
  public let node: YAMLNode

  /// Whether it binds `unit` in the plan's period, by the registry alone. Constant time.
  public func binds(_ unit: Unit) -> Bool { bound.contains(unit.id) }
}
