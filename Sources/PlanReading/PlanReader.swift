import CEL
public import CivilTime
public import Diagnostics
import LocatedYAML
import Model
public import RulePacks
public import Schemas

/// What reading a plan gave.
public struct PlanReading: Sendable {
  /// The plan, where nothing in its files is wrong.
  public let compiled: CompiledPlan?
  /// What was found, in the order of the files: plan, registry, profile, rules, records.
  public let diagnostics: [Diagnostic]

  /// What reading a plan gave.
  public init(compiled: CompiledPlan?, diagnostics: [Diagnostic]) {
    self.compiled = compiled
    self.diagnostics = diagnostics
  }
}

/// Reads a plan's files into one compiled plan.
///
/// It never stops at the first mistake. One error anywhere leaves no compiled plan: nothing is half
/// judged.
public struct PlanReader {
  let schemas: SchemaCatalog
  let zones: ZoneDatabase
  var found: [Diagnostic] = []

  /// Reads the files of a plan, following `readings` where they are not the default ones.
  public static func read(
    _ sources: PlanSources,
    readings: [ReadingChoice] = [],
    schemas: SchemaCatalog = .standard(),
    zones: ZoneDatabase
  ) -> PlanReading {
    let files = RuleFiles(
      sources.rules,
      readsExamples: sources.readsExamples,
      schemas: schemas
    )
    return read(sources, readings: readings, schemas: schemas, zones: zones) { zone in
      let facts = FactEnvironment(schemas: schemas, zone: zone, zones: zones)
      return RuleSet(files, schemas: schemas, facts: facts)
    }
  }

  /// Reads the files of a plan with rules that are read already, in place of those of `sources`.
  ///
  /// - Parameter rules: The rules as compiled for the plan's zone; asked for once.
  public static func read(
    _ sources: PlanSources,
    readings: [ReadingChoice] = [],
    schemas: SchemaCatalog = .standard(),
    zones: ZoneDatabase,
    rules: (Zone) -> RuleSet
  ) -> PlanReading {
    var reader = PlanReader(schemas: schemas, zones: zones)
    let compiled = reader.compile(sources, readings, rules)
    let isSound = !reader.found.contains { $0.severity == .error }
    return PlanReading(compiled: isSound ? compiled : nil, diagnostics: reader.found)
  }

  /// Reads the waivers, receipts and verifications of `sources` in place of those of a plan that is
  /// compiled already. Linear in those files.
  public static func read(
    recordsOf sources: PlanSources,
    for compiled: CompiledPlan,
    schemas: SchemaCatalog = .standard(),
    zones: ZoneDatabase
  ) -> PlanReading {
    var reader = PlanReader(schemas: schemas, zones: zones)
    var compiled = compiled
    compiled.records = reader.records(
      sources,
      compiled.plan,
      compiled.registry,
      compiled.obligations,
      compiled.obligations.map(\.obligation.id.rawValue)
    )
    let isSound = !reader.found.contains { $0.severity == .error }
    return PlanReading(compiled: isSound ? compiled : nil, diagnostics: reader.found)
  }

  private init(schemas: SchemaCatalog, zones: ZoneDatabase) {
    self.schemas = schemas
    self.zones = zones
  }

  private mutating func compile(
    _ sources: PlanSources,
    _ readings: [ReadingChoice],
    _ readRules: (Zone) -> RuleSet
  ) -> CompiledPlan? {
    let planRoot = root(of: sources.planFile, as: .plan)
    let registryRoot = root(of: sources.registry, as: .registry)
    let scoringRoot = sources.scoring.flatMap { root(of: $0, as: .scoring) }
    let calendar = self.calendar(sources)
    guard let planRoot, let registryRoot else { return nil }
    let zone = self.zone(planRoot)
    let ruleSet = readRules(zone)
    let rules = ruleSet.rules
    let registry = RegistryReader.registry(registryRoot, found: &found)
    let frame = PlanFrame(
      facts: ruleSet.facts,
      rules: rules,
      registry: registry,
      registryRoot: .node(registryRoot, schemas[.registry].celType),
      unitEntries: UnitEntries(registryRoot, of: registry),
      calendar: calendar,
      planType: schemas[.plan].celType
    )
    let selection = ReadingSelection(readings, in: planRoot)
    found += selection.found
    let current = version(planRoot, frame, scoringRoot, selection)
    found += ruleSet.diagnostics
    guard var current else { return nil }
    current = merged(current, sources, frame, readings)
    let identifiers =
      PlanFileReader.entries(planRoot["obligations"]).compactMap { $0["id"]?.text }
      + current.obligations.map(\.obligation.id.rawValue)
    let records = self.records(
      sources,
      current.plan,
      registry,
      current.obligations,
      identifiers
    )
    return CompiledPlan(
      plan: current.plan,
      registry: registry,
      scoring: current.scoring,
      facts: frame.facts,
      records: records,
      obligations: current.obligations,
      deeds: current.deeds,
      findings: rules.filter { if case .finding = $0.body { true } else { false } },
      rules: rules,
      planRoot: .node(planRoot, frame.planType),
      registryRoot: frame.registryRoot,
      unitEntries: frame.unitEntries,
      submissionType: schemas[.submission].celType,
      readings: selection.chosen
    )
  }

  /// One version of the plan, compiled; `nil` when it has no period to judge by.
  mutating func version(
    _ root: YAMLNode,
    _ frame: PlanFrame,
    _ scoringRoot: YAMLNode?,
    _ selection: ReadingSelection?
  ) -> PlanVersion? {
    let plan = PlanFileReader.plan(
      root,
      zone: zone(root),
      calendar: frame.calendar,
      frame.registry,
      found: &found
    )
    guard let plan else { return nil }
    let scoring = scoringRoot.map { ScoringReader.profile($0, plan: plan, found: &found) }
    let identifiers = PlanFileReader.entries(root["obligations"]).compactMap { $0["id"]?.text }
    // The names in another plan's profile would all be unknown.
    if let scoringRoot, scoring?.plan == plan.id {
      var checker = ScoringChecker(plan: plan, registry: frame.registry, obligations: identifiers)
      checker.check(scoringRoot)
      found += checker.found
    }
    ReadingSelection.check(root, identifiers, &found)
    let planRoot = Value.node(root, frame.planType)
    var compiler = ObligationCompiler(
      facts: frame.facts,
      rules: frame.rules,
      plan: plan,
      planRoot: planRoot,
      registry: frame.registry,
      addressees: AddresseeFacts(
        planRoot: planRoot,
        registryRoot: frame.registryRoot,
        unitEntries: frame.unitEntries
      ),
      scoring: scoring,
      changes: selection?.changes ?? [:]
    )
    let obligations = compiler.compile(root["obligations"])
    let deeds = scoring?.plan == plan.id ? compiler.deeds(scoringRoot?["bonus"]?["items"]) : []
    found += compiler.found
    return PlanVersion(
      plan: plan.with(obligations: obligations.map(\.obligation)),
      scoring: scoring,
      obligations: obligations,
      deeds: deeds,
      idNode: root["metadata"]?["id"] ?? root
    )
  }
}

/// What all versions of a plan share.
struct PlanFrame {
  let facts: FactEnvironment
  let rules: [Rule]
  let registry: Registry
  let registryRoot: Value
  let unitEntries: UnitEntries
  let calendar: WorkCalendar?
  let planType: CELType
}

/// One version of a plan, compiled.
struct PlanVersion {
  var plan: Plan
  let scoring: ScoringProfile?
  var obligations: [CompiledObligation]
  let deeds: [CompiledObligation]
  let idNode: YAMLNode
}
