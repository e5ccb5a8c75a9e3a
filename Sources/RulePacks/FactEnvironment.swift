public import CEL
public import CivilTime
public import Schemas

/// The variables that every expression of a rule or plan may use, with their types.
public struct FactEnvironment: Sendable {
  /// The variables of expressions about one unit's submission.
  public let unit: Environment
  /// The variables of expressions about all submissions of a round.
  public let whole: Environment

  /// The variables of both, for rules: which of them have values is the obligation's matter.
  public let either: Environment

  private init(unit: Environment, whole: Environment, either: Environment) {
    self.unit = unit
    self.whole = whole
    self.either = either
  }

  /// The same facts, with every expression about them seen by `observer`.
  public func observed(by observer: any ExpressionObserver) -> FactEnvironment {
    FactEnvironment(
      unit: unit.observed(by: observer),
      whole: whole.observed(by: observer),
      either: either.observed(by: observer)
    )
  }

  /// The environments for submissions, registry and plan as their schemas type them.
  ///
  /// - `submission`: the submission; for duties of the whole, `submissions`: all of them.
  /// - `unit`: the unit's entry in the registry; only about one unit.
  /// - `plan`, `registry`: the files' roots.
  /// - `asOf`: the day of the question.
  public init(schemas: SchemaCatalog, zone: Zone, zones: ZoneDatabase) {
    let submission = schemas[.submission].celType
    let plan = schemas[.plan].celType
    let registry = schemas[.registry].celType
    let shared = [
      Variable("plan", plan), Variable("registry", registry), Variable("asOf", .date),
    ]
    let objects =
      schemas[.submission].objectTypes + schemas[.plan].objectTypes
      + schemas[.registry].objectTypes
    let base = Environment(
      variables: shared,
      objects: objects,
      zone: zone,
      zones: zones
    )
    unit = base.extended(with: [
      Variable("submission", submission), Variable("unit", .object("Unit")),
    ])
    either = unit.extended(with: [Variable("submissions", .list(submission))])
    whole = base.extended(with: [Variable("submissions", .list(submission))])
  }
}
