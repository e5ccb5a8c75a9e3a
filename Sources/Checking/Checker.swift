public import CivilTime
public import Diagnostics
import Evaluation
import LocatedYAML
public import Model
import PlanReading
public import RulePacks
public import Schemas

/// Checks submissions under one plan. Made once a plan; safe to use from several tasks.
public struct Checker: Sendable {
  private let compiled: CompiledPlan
  private let evaluator: Evaluator
  private let submissionSchema: Schema
  private let asOf: CivilDate

  /// The outcome of reading a plan.
  public enum Preparation: Sendable {
    /// The plan is sound; warnings about it may remain.
    case ready(Checker, [Diagnostic])
    /// Something of the plan, the registry, the profile or a rule is wrong.
    case cannotRun([Diagnostic])
  }

  /// Reads the plan's files; `asOf` is answered for a zone because the default depends on it.
  public static func prepare(
    plan: SourceText,
    registry: SourceText,
    scoring: SourceText?,
    rules: [SourceText],
    zones: ZoneDatabase,
    asOf: (Zone) -> CivilDate
  ) -> Preparation {
    let schemas = SchemaCatalog.standard()
    return prepare(
      plan: plan,
      registry: registry,
      scoring: scoring,
      schemas: schemas,
      zones: zones,
      rules: { zone in
        let facts = FactEnvironment(schemas: schemas, zone: zone, zones: zones)
        return RuleSet(rules, schemas: schemas, facts: facts)
      },
      asOf: asOf
    )
  }

  /// Reads a plan's files with rules that are read already; `rules` is asked for the plan's zone.
  public static func prepare(
    plan: SourceText,
    registry: SourceText,
    scoring: SourceText?,
    schemas: SchemaCatalog,
    zones: ZoneDatabase,
    rules: (Zone) -> RuleSet,
    asOf: (Zone) -> CivilDate
  ) -> Preparation {
    let reading = PlanReader.read(
      plan: plan,
      registry: registry,
      scoring: scoring,
      schemas,
      zones,
      rules: rules
    )
    guard let compiled = reading.compiled else { return .cannotRun(reading.diagnostics) }
    let date = asOf(compiled.plan.zone)
    let checker = Checker(compiled, schemas[.submission], asOf: date)
    return .ready(checker, reading.diagnostics)
  }

  private init(_ compiled: CompiledPlan, _ schema: Schema, asOf: CivilDate) {
    self.compiled = compiled
    submissionSchema = schema
    self.asOf = asOf
    evaluator = Evaluator(plan: compiled, asOf: asOf)
  }

  /// The same checker with the question asked on another day.
  public func asking(on day: CivilDate) -> Checker { Checker(compiled, submissionSchema, asOf: day) }

  /// The gates of the plan's profile; none without a profile.
  public var gates: [Gate] { compiled.scoring?.gates ?? [] }

  /// Which units of the registry a check judges.
  public enum Scope: Sendable, Equatable {
    /// All that the plan binds, also those that submitted nothing, and the whole.
    case round
    /// Those of the given submissions.
    case submitted
  }

  /// Checks submissions; the result does not depend on their order nor on `jobs`.
  ///
  /// - Parameter jobs: How many tasks share the work, at least 1.
  public func check(_ submissions: [SourceText], scope: Scope, jobs: Int) async -> RoundResult {
    let sorted = submissions.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let files = await sorted.concurrentMap(jobs: jobs) { source in
      SubmissionFile(source, schema: submissionSchema, plan: compiled)
    }
    let filed = FiledSubmissions(files, plan: compiled)
    let units = scope == .round ? compiled.boundUnits : compiled.boundUnits.filter(filed.has)
    let results = await units.concurrentMap(jobs: jobs) { unit in
      result(of: unit, filed.submissions(of: unit.id))
    }
    return RoundResult(
      plan: compiled.plan.id,
      planVersion: compiled.plan.version,
      planTitle: compiled.plan.title,
      profileIsAdopted: compiled.scoring?.isAdopted,
      asOf: asOf,
      units: results,
      whole: scope == .round ? evaluator.results(ofWhole: filed.judgeable) : [],
      diagnostics: filed.unfiled,
      submissionCount: submissions.count
    )
  }

  private func result(of unit: Unit, _ files: [SubmissionFile]) -> UnitResult {
    var diagnostics = files.flatMap(\.diagnostics)
    let results: [ObligationResult]
    switch files.count {
    case 0:
      results = evaluator.results(of: unit, submission: nil)
    case 1:
      let file = files[0]
      if let root = file.root {
        results = evaluator.results(of: unit, submission: root)
        diagnostics += evaluator.findings(in: root, of: unit.id)
        diagnostics += results.flatMap(\.judgement.failures)
        diagnostics += results.flatMap { result in
          result.judgement.remarks.map { remark in
            Diagnostic(
              CheckingSituation.remark(result.obligation.rawValue, remark),
              at: result.places.last ?? file.place
            )
          }
        }
      } else {
        results = evaluator.unjudged(unit, because: CheckingSituation.unreadable, at: [file.place])
      }
    default:
      diagnostics += files.map { file in
        Diagnostic(
          CheckingSituation.severalFiles(unit: unit.id.rawValue, count: files.count),
          at: file.place
        )
      }
      results = evaluator.unjudged(
        unit,
        because: CheckingSituation.ambiguous(files.count),
        at: files.map(\.place)
      )
    }
    return UnitResult(
      unit: unit.id,
      name: unit.name,
      group: unit.groups.first,
      submission: files.first?.path,
      results: results,
      diagnostics: diagnostics.sortedByPlace()
    )
  }
}

extension [Diagnostic] {
  /// By path, then by place, then by identifier; those without a place come first.
  func sortedByPlace() -> [Diagnostic] {
    sorted { left, right in
      let (leftPath, rightPath) = (left.place?.source.path ?? "", right.place?.source.path ?? "")
      if leftPath != rightPath { return leftPath < rightPath }
      let (leftRange, rightRange) = (left.place?.range, right.place?.range)
      if let leftRange, let rightRange, leftRange != rightRange { return leftRange < rightRange }
      if (leftRange == nil) != (rightRange == nil) { return leftRange == nil }
      return left.id.rawValue < right.id.rawValue
    }
  }
}
