public import CEL
public import Diagnostics
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
  /// The variables that expressions may use.
  public let facts: FactEnvironment
  /// What offices granted, received and found.
  public internal(set) var records: OfficeRecords
  /// The obligations, in the plan's order, ready to be measured.
  public package(set) var obligations: [CompiledObligation]
  /// The extra deeds that the profile rewards, in its order, measured like obligations.
  public let deeds: [CompiledObligation]
  /// The rules that find defects in submissions, by identifier.
  public package(set) var findings: [Rule]
  /// All rules, by identifier.
  public let rules: [Rule]
  /// The plan's file, which expressions read as `plan`.
  public let planRoot: Value
  /// The registry's file, which expressions read as `registry`.
  public let registryRoot: Value
  /// Each unit's entry in the registry, which expressions read as `unit`.
  public let unitEntries: UnitEntries
  /// The type of a submission.
  public let submissionType: CELType
  /// The readings of open questions that are followed in place of the default ones.
  public let readings: [InterpretationID: String]

  /// The units bound by anything in the plan's period, in the order of the registry.
  public var boundUnits: [Unit] { registry.units.filter(binds) }

  /// Whether a unit of the registry is bound by anything in the plan's period.
  public func binds(_ unit: Unit) -> Bool {
    unit.validity.contains(plan.period.lastDay)
      && obligations.contains { $0.obligation.bearer == .unit && $0.binds(unit) }
  }
}

/// What offices granted, received and found, as it stands in their files.
public struct OfficeRecords: Sendable {
  /// The waivers granted under the plan.
  public var waivers: [Waiver] = []
  /// The entries of the receipt registers by unit, in the order of the files.
  public var receipts: [UnitID: [YAMLNode]] = [:]
  /// The results of verifications by unit, in the order of the files.
  public var verifications: [UnitID: [Verification]] = [:]

  /// No records.
  public init() {}
}

/// An obligation with its compiled measure and the values of its rule's parameters.
///
/// A class, because each judgement of each unit refers to it: copying what it holds would count a
/// reference for every part.
public final class CompiledObligation: Sendable {
  /// What the plan says of it.
  public let obligation: Obligation
  /// The version of the plan that lays it down.
  public let plan: Plan
  /// That version's file, which expressions read as `plan`.
  public let planRoot: Value
  /// The units that this version binds in the plan's period.
  package let bound: UnitSet
  /// How it is measured where no exception applies.
  public let terms: ObligationTerms
  /// How it is measured for units to which exceptions apply.
  public let exceptionalTerms: [UnitID: ObligationTerms]
  /// What it says in place of the engine's own sentences.
  public let messages: DutyMessages
  /// The duty binds only when this holds.
  public let trigger: Program?
  /// What being late is still worth.
  public let lateness: [LatenessStep]
  /// Its place among those that compete for one event, from 0; `nil` where events may be shared.
  public let countingRank: Int?
  /// Its entry in the plan.
  public let node: YAMLNode
  /// What earlier versions of the plan say of it, where it recurs and a version is for each time.
  public let earlier: [CompiledObligation]
  /// Whether a time of it that falls due while no version with it is in force is owed under this one:
  /// not where an amendment added or dropped it.
  public let bindsBeyondForce: Bool

  init(
    obligation: Obligation,
    plan: Plan,
    planRoot: Value,
    bound: UnitSet,
    terms: ObligationTerms,
    exceptionalTerms: [UnitID: ObligationTerms],
    messages: DutyMessages,
    trigger: Program?,
    lateness: [LatenessStep],
    countingRank: Int?,
    node: YAMLNode,
    earlier: [CompiledObligation] = [],
    bindsBeyondForce: Bool = true
  ) {
    self.obligation = obligation
    self.plan = plan
    self.planRoot = planRoot
    self.bound = bound
    self.terms = terms
    self.exceptionalTerms = exceptionalTerms
    self.messages = messages
    self.trigger = trigger
    self.lateness = lateness
    self.countingRank = countingRank
    self.node = node
    self.earlier = earlier
    self.bindsBeyondForce = bindsBeyondForce
  }

  /// The same obligation with another worth of being late.
  func with(lateness: [LatenessStep]) -> CompiledObligation {
    changed(lateness: lateness, earlier: earlier, bindsBeyondForce: bindsBeyondForce)
  }

  /// The same obligation, after what earlier versions of the plan say of it.
  func with(earlier: [CompiledObligation], bindsBeyondForce: Bool) -> CompiledObligation {
    changed(lateness: lateness, earlier: earlier, bindsBeyondForce: bindsBeyondForce)
  }

  private func changed(
    lateness: [LatenessStep],
    earlier: [CompiledObligation],
    bindsBeyondForce: Bool
  ) -> CompiledObligation {
    CompiledObligation(
      obligation: obligation,
      plan: plan,
      planRoot: planRoot,
      bound: bound,
      terms: terms,
      exceptionalTerms: exceptionalTerms,
      messages: messages,
      trigger: trigger,
      lateness: lateness,
      countingRank: countingRank,
      node: node,
      earlier: earlier,
      bindsBeyondForce: bindsBeyondForce
    )
  }

  /// How it is measured where no exception applies.
  public var measure: CompiledMeasure { terms.measure }

  /// The values of its parameters where no exception applies, by full name `params.<name>`.
  public var parameters: [(name: String, value: Value)] { terms.parameters }

  /// Its parameters that are deadlines where no exception applies, by name.
  public var deadlines: [String: WrittenDeadline] { terms.deadlines }

  /// How it is measured for a unit, or for the whole.
  public func terms(for unit: Unit?) -> ObligationTerms { terms(of: unit?.id) }

  /// How it is measured for the unit with this identifier, or for the whole.
  package func terms(of unit: UnitID?) -> ObligationTerms {
    guard !exceptionalTerms.isEmpty, let unit else { return terms }
    return exceptionalTerms[unit] ?? terms
  }

  /// Whether it, or an earlier version that still decides about it, binds `unit` in the plan's
  /// period, by the registry alone. Linear in the versions.
  public func binds(_ unit: Unit) -> Bool {
    bound.contains(unit.id) || earlier.contains { $0.bound.contains(unit.id) }
  }
}

/// How an obligation is measured for some of its bearers.
///
/// A class for the reason for which `CompiledObligation` is one.
public final class ObligationTerms: Sendable {
  /// The measure.
  public let measure: CompiledMeasure
  /// The values of its rule's parameters, by full name `params.<name>`.
  public let parameters: [(name: String, value: Value)]
  /// The values of its rule's parameters by their slots in the bindings of the measure.
  package let slots: [(slot: Int, value: Value)]
  /// Its rule's parameters that are deadlines, by name.
  public let deadlines: [String: WrittenDeadline]
  /// The exceptions that made these terms, in the plan's order.
  public let exceptions: [AppliedException]
  /// The rule's parameters in its order, and who set each; empty for a measure that the plan writes.
  public let settings: [ParameterSetting]

  init(
    measure: CompiledMeasure,
    parameters: [(name: String, value: Value)],
    deadlines: [String: WrittenDeadline],
    exceptions: [AppliedException],
    settings: [ParameterSetting]
  ) {
    self.measure = measure
    self.parameters = parameters
    slots = parameters.compactMap { name, value in
      measure.environment.slot(of: name).map { ($0, value) }
    }
    self.deadlines = deadlines
    self.exceptions = exceptions
    self.settings = settings
  }

  /// The deadline that the measure itself has; `nil` where only facts can tell it, or it has none.
  public var deadline: WrittenDeadline? { measure.deadline(among: deadlines) }
}

/// An exception that applies to a unit.
public struct AppliedException: Sendable, Hashable {
  /// The parameter or key that it changes.
  public let parameter: String
  /// The value in its place.
  public let value: YAMLNode
  /// The clause that grants it.
  public let clause: ClauseID
  /// Why, where the plan says so.
  public let why: Localized?
  /// Of two exceptions over one parameter the greater wins.
  package let priority: Int
  /// Its entry in the plan.
  public let node: YAMLNode
}
