import CEL
import Checking
public import CivilTime
import Diagnostics
import LocatedYAML
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

  /// A checker for a plan whose rules are compiled already.
  func checker(_ texts: PlanTexts, rules: (Zone) -> RuleSet) -> Checker.Preparation {
    Checker.prepare(
      plan: texts.plan,
      registry: texts.registry,
      scoring: texts.scoring,
      schemas: schemas,
      zones: zones,
      rules: rules,
      asOf: { _ in .earliest }
    )
  }

  /// The rules of a plan, compiled for its zone.
  func rules(of texts: PlanTexts) -> RuleSet {
    let root = YAMLTree.read(texts.plan).tree.roots.first
    let zone = root?["zone"].flatMap { zones.zone(named: $0.text) } ?? .utc
    let facts = FactEnvironment(schemas: schemas, zone: zone, zones: zones)
    return RuleSet(texts.rules, schemas: schemas, facts: facts)
  }

  /// A runner of the cases of a plan.
  func runner(_ checker: Checker, _ texts: PlanTexts, _ rules: RuleSet) -> CaseRunner {
    CaseRunner(checker, registry: texts.registry) { registry in
      var changed = texts
      changed.registry = registry
      return self.checker(changed, rules: { _ in rules })
    }
  }
}
