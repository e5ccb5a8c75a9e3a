import CEL
import Checking
public import CivilTime
import Diagnostics
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

  /// A checker for a plan, or why there is none.
  func checker(_ texts: PlanTexts) -> Checker.Preparation {
    checker(texts) { zone in rules(texts.rules, zone) }
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
  func rules(_ sources: [SourceText], _ zone: Zone) -> RuleSet {
    let facts = FactEnvironment(schemas: schemas, zone: zone, zones: zones)
    return RuleSet(sources, schemas: schemas, facts: facts)
  }
}
