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
  /// What was found, in the order of the files: plan, registry, profile, rules.
  public let diagnostics: [Diagnostic]
}

/// Reads a plan's files into one compiled plan.
///
/// It never stops at the first mistake. One error anywhere leaves no compiled plan: nothing is half
/// judged.
public struct PlanReader {
  private let schemas: SchemaCatalog
  private let zones: ZoneDatabase
  private var found: [Diagnostic] = []

  /// Reads the files of a plan.
  ///
  /// - Parameters:
  ///   - scoring: The profile; without it nothing late is worth anything and nothing has a weight.
  ///   - rules: The rule files, in any order.
  ///   - waivers: The files of waivers, in any order.
  public static func read(
    plan: SourceText,
    registry: SourceText,
    scoring: SourceText?,
    rules: [SourceText],
    waivers: [SourceText] = [],
    schemas: SchemaCatalog,
    zones: ZoneDatabase
  ) -> PlanReading {
    read(plan: plan, registry: registry, scoring: scoring, waivers: waivers, schemas, zones) { zone in
      let facts = FactEnvironment(schemas: schemas, zone: zone, zones: zones)
      return RuleSet(rules, schemas: schemas, facts: facts)
    }
  }

  /// Reads the files of a plan with rules that are read already.
  ///
  /// - Parameter rules: The rules as compiled for the plan's zone; asked for once.
  public static func read(
    plan: SourceText,
    registry: SourceText,
    scoring: SourceText?,
    waivers: [SourceText] = [],
    _ schemas: SchemaCatalog,
    _ zones: ZoneDatabase,
    rules: (Zone) -> RuleSet
  ) -> PlanReading {
    var reader = PlanReader(schemas: schemas, zones: zones)
    let compiled = reader.compile(plan, registry, scoring, waivers, rules)
    let isSound = !reader.found.contains { $0.severity == .error }
    return PlanReading(compiled: isSound ? compiled : nil, diagnostics: reader.found)
  }

  private init(schemas: SchemaCatalog, zones: ZoneDatabase) {
    self.schemas = schemas
    self.zones = zones
  }

  private mutating func compile(
    _ planText: SourceText,
    _ registryText: SourceText,
    _ scoringText: SourceText?,
    _ waiverTexts: [SourceText],
    _ rules: (Zone) -> RuleSet
  ) -> CompiledPlan? {
    let planRoot = root(of: planText, as: .plan)
    let registryRoot = root(of: registryText, as: .registry)
    let scoringRoot = scoringText.flatMap { root(of: $0, as: .scoring) }
    guard let planRoot, let registryRoot else { return nil }
    let zone = self.zone(planRoot)
    let ruleSet = rules(zone)
    let rules = ruleSet.rules
    let registry = RegistryReader.registry(registryRoot, found: &found)
    guard var plan = PlanFileReader.plan(planRoot, zone: zone, registry, found: &found) else {
      found += ruleSet.diagnostics
      return nil
    }
    let scoring = scoringRoot.flatMap {
      ScoringReader.profile($0, plan: plan, found: &found)
    }
    let identifiers = PlanFileReader.entries(planRoot["obligations"]).compactMap { $0["id"]?.text }
    if let scoringRoot {
      var checker = ScoringChecker(plan: plan, registry: registry, obligations: identifiers)
      checker.check(scoringRoot)
      found += checker.found
    }
    var compiler = ObligationCompiler(
      facts: ruleSet.facts,
      rules: rules,
      plan: plan,
      registry: registry,
      scoring: scoring
    )
    let obligations = compiler.compile(planRoot["obligations"])
    found += compiler.found
    found += ruleSet.diagnostics
    let waivers = self.waivers(waiverTexts, plan, registry, identifiers)
    plan = plan.with(obligations: obligations.map(\.obligation))
    return CompiledPlan(
      plan: plan,
      registry: registry,
      scoring: scoring,
      waivers: waivers,
      obligations: obligations,
      findings: rules.filter { if case .finding = $0.body { true } else { false } },
      rules: rules,
      planRoot: .node(planRoot, schemas[.plan].celType),
      registryRoot: .node(registryRoot, schemas[.registry].celType),
      unitEntries: RegistryReader.entries(registryRoot),
      submissionType: schemas[.submission].celType
    )
  }

  private mutating func waivers(
    _ texts: [SourceText],
    _ plan: Plan,
    _ registry: Registry,
    _ obligations: [String]
  ) -> [Waiver] {
    var reader = WaiverReader(plan: plan, registry: registry, obligations: obligations)
    let waivers = texts.sorted { $0.path < $1.path }.flatMap { text in
      root(of: text, as: .waivers).map { reader.read($0) } ?? []
    }
    found += reader.found
    return waivers
  }

  /// The root of a file of `kind`, or `nil` when nothing can be read from it.
  private mutating func root(of source: SourceText, as kind: DocumentKind) -> YAMLNode? {
    let reading = YAMLTree.read(source)
    found += reading.diagnostics
    guard let root = reading.tree.roots.first else {
      if reading.diagnostics.isEmpty {
        found.append(
          Diagnostic(PlanSituation.emptyFile, at: Place(source, SourceRange(0, 0)))
        )
      }
      return nil
    }
    found += schemas[kind].validate(root)
    return root
  }

  private mutating func zone(_ root: YAMLNode) -> Zone {
    guard let node = root["zone"] else { return .utc }
    guard let zone = zones.zone(named: node.text) else {
      found.append(Diagnostic(PlanSituation.unknownZone(node.text), at: node.place))
      return .utc
    }
    return zone
  }
}
