public import CEL
public import CivilTime
package import Model
public import Schemas

/// The variables that every expression of a rule or plan may use, with their types.
public struct FactEnvironment: Sendable {
  /// The variables of expressions about one unit's submission.
  public private(set) var unit: Environment
  /// The variables of expressions about all submissions of a round.
  public private(set) var whole: Environment

  /// The variables of both, for rules: which of them have values is the obligation's matter.
  public private(set) var either: Environment
  /// The variables that say who someone is: nothing that a unit states of itself.
  public private(set) var addressee: Environment
  /// The variables of rules that find defects.
  private(set) var findings: OfFindings

  /// The same facts, with every expression about them seen by `observer`.
  public func observed(by observer: any ExpressionObserver) -> FactEnvironment {
    var facts = self
    facts.unit = unit.observed(by: observer)
    facts.whole = whole.observed(by: observer)
    facts.either = either.observed(by: observer)
    facts.addressee = addressee.observed(by: observer)
    facts.findings = findings.observed(by: observer)
    return facts
  }

  /// The environments for submissions, registry and plan as their schemas type them.
  ///
  /// - `submission`: the submission; for duties of the whole, `submissions`: all of them.
  /// - `unit`: the unit's entry in the registry; only about one unit.
  /// - `plan`, `registry`: the files' roots.
  /// - `asOf`: the day of the question.
  /// - `receipts`: the entries of the receipt register, the unit's own or all.
  /// - `occurrence.…`: the period of which a recurring duty speaks, else the plan's.
  public init(schemas: SchemaCatalog, zone: Zone, zones: ZoneDatabase) {
    let submission = schemas[.submission].celType
    let plan = schemas[.plan].celType
    let registry = schemas[.registry].celType
    let known = [Variable("plan", plan), Variable("registry", registry)]
    let objects = [DocumentKind.submission, .plan, .registry, .receipts]
      .flatMap { schemas[$0].objectTypes }
    let dated = Environment(
      variables: known + [Variable("asOf", .date)],
      objects: objects,
      zone: zone,
      zones: zones
    )
    let base = dated.extended(
      with: [Variable("receipts", .list(.object("Receipt")))] + OccurrenceVariables.all
    )
    unit = base.extended(with: [
      Variable("submission", submission), Variable("unit", .object("Unit")),
    ])
    either = unit.extended(with: [Variable("submissions", .list(submission))])
    whole = base.extended(with: [Variable("submissions", .list(submission))])
    findings = OfFindings(unit: unit, known: dated)
    addressee = Environment(
      variables: known + [Variable("unit", .object("Unit"))],
      objects: objects,
      zone: zone,
      zones: zones
    )
  }
}

/// The variables by which expressions read the period of a duty.
package enum OccurrenceVariables {
  /// The variables with their types.
  static let all = [
    Variable("occurrence.name", .string), Variable("occurrence.number", .int),
    Variable("occurrence.year", .int), Variable("occurrence.from", .date),
    Variable("occurrence.until", .date),
  ]

  /// The values for a period; one that does not recur has no name and the number 1.
  package static func values(_ period: Period, _ occurrence: Occurrence?)
    -> [(name: String, value: Value)]
  {
    [
      ("occurrence.name", .string(occurrence?.name ?? "")),
      ("occurrence.number", .int(Int64(occurrence?.number ?? 1))),
      ("occurrence.year", .int(Int64(occurrence?.year ?? period.from.year))),
      ("occurrence.from", .date(.day(period.from))),
      ("occurrence.until", .date(.day(period.until))),
    ]
  }
}
