import CEL
import Checking
public import CivilTime
import Diagnostics
import LocatedYAML
import PlanReading
import RulePacks
import Schemas

/// What is costly to make and shared by all tests: the schemas and the typed facts.
public struct Workbench: Sendable {
  let schemas: SchemaCatalog
  let zones: ZoneDatabase
  /// The facts of examples, in the zone of the stand-in plan.
  let facts: FactEnvironment

  /// A workbench; `zones` are needed for the zones of plans, not for examples of rules.
  public init(zones: ZoneDatabase = .fixedOnly) {
    schemas = .standard()
    self.zones = zones
    facts = FactEnvironment(schemas: schemas, zone: StandIn.standard.zone, zones: .fixedOnly)
  }

  /// The rule of a file, compiled for its examples and seen by `observer`.
  func rule(_ source: SourceText, observer: (any ExpressionObserver)? = nil) -> RuleSet {
    RuleSet(
      [source],
      schemas: schemas,
      facts: observer.map { facts.observed(by: $0) } ?? facts
    )
  }

  /// A plan read with rules that are compiled already, following `readings`.
  func read(_ sources: PlanSources, _ readings: [ReadingChoice] = [], rules: RuleSet)
    -> PlanReading
  {
    PlanReader.read(sources, readings: readings, schemas: schemas, zones: zones) { _ in rules }
  }

  /// A compiled plan with other waivers, receipts and verifications.
  func read(recordsOf sources: PlanSources, for compiled: CompiledPlan) -> PlanReading {
    PlanReader.read(recordsOf: sources, for: compiled, schemas: schemas, zones: zones)
  }

  /// The rules of a plan, compiled for its zone.
  func rules(of texts: PlanSources) -> RuleSet {
    let root = texts.planFile.root
    let zone = root?["zone"].flatMap { zones.zone(named: $0.text) } ?? .utc
    let facts = FactEnvironment(schemas: schemas, zone: zone, zones: zones)
    return RuleSet(texts.rules, schemas: schemas, facts: facts)
  }

  /// A runner of the cases of a plan.
  func runner(_ plan: CompiledPlan, _ texts: PlanSources, _ rules: RuleSet) -> CaseRunner {
    CaseRunner(PlanVariants(plan, texts, self) { read($0, $1, rules: rules) })
  }
}
