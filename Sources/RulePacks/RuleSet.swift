public import CEL
public import Diagnostics
public import Schemas

/// Rule files, compiled for one zone: read once, used by as many plans as one likes.
public struct RuleSet: Sendable {
  /// The variables by which the rules are typed.
  public let facts: FactEnvironment
  /// The rules, sorted by identifier.
  public let rules: [Rule]
  /// What was found while reading, by file and place.
  public let diagnostics: [Diagnostic]

  /// Reads rule files; `facts` fix the zone in which their days begin and end.
  public init(_ sources: [SourceText], schemas: SchemaCatalog, facts: FactEnvironment) {
    self.init(RuleFiles(sources, schemas: schemas), schemas: schemas, facts: facts)
  }

  /// Takes rule files of which the reading has begun.
  package init(_ files: RuleFiles, schemas: SchemaCatalog, facts: FactEnvironment) {
    var reader = RuleReader(schemas: schemas, facts: facts)
    rules = reader.read(files)
    diagnostics = reader.diagnostics
    self.facts = facts
  }

  private init(facts: FactEnvironment, rules: [Rule], diagnostics: [Diagnostic]) {
    self.facts = facts
    self.rules = rules
    self.diagnostics = diagnostics
  }

  /// The same rules; what is compiled beside them from now on is seen by `observer`.
  public func observed(by observer: any ExpressionObserver) -> RuleSet {
    RuleSet(facts: facts.observed(by: observer), rules: rules, diagnostics: diagnostics)
  }
}
