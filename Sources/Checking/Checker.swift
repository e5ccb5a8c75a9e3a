public import CivilTime
public import Diagnostics
public import Evaluation
import LocatedYAML
public import Model
public import PlanReading
import Schemas

/// Checks submissions under one plan. Made once a plan; safe to use from several tasks.
public struct Checker: Sendable {
  /// The plan by which submissions are checked.
  public let compiled: CompiledPlan
  let evaluator: Evaluator
  /// The same plan under the default readings, where others were asked for.
  let baseline: Evaluator?
  let submissionSchema: Schema
  let files: EvidenceFiles

  /// What is asked.
  public var question: Question { evaluator.question }

  /// The outcome of reading a plan.
  public enum Preparation: Sendable {
    /// The plan is sound; warnings about it may remain.
    case ready(Checker, [Diagnostic])
    /// Something of the plan, the registry, the profile or a rule is wrong.
    case cannotRun([Diagnostic])
  }

  /// Reads the plan's files.
  ///
  /// - Parameters:
  ///   - readings: The readings of open questions to follow in place of the default ones.
  ///   - files: What became of the files that submissions name as evidence.
  ///   - question: What is asked; answered for a zone because the default day depends on it.
  public static func prepare(
    _ sources: PlanSources,
    readings: [ReadingChoice] = [],
    zones: ZoneDatabase,
    files: EvidenceFiles = .none,
    question: (Zone) -> Question
  ) -> Preparation {
    let reading = PlanReader.read(sources, readings: readings, zones: zones)
    guard let compiled = reading.compiled else { return .cannotRun(reading.diagnostics) }
    let asked = question(compiled.plan.zone)
    var baseline: Evaluator?
    if !compiled.readings.isEmpty,
      let standard = PlanReader.read(sources, zones: zones).compiled
    {
      baseline = Evaluator(plan: standard, question: asked, files: files)
    }
    return .ready(Checker(compiled, asked, baseline, files), reading.diagnostics)
  }

  /// A checker for a plan that was read already.
  public init(_ compiled: CompiledPlan, question: Question, files: EvidenceFiles = .none) {
    self.init(compiled, question, nil, files)
  }

  private init(
    _ compiled: CompiledPlan,
    _ question: Question,
    _ baseline: Evaluator?,
    _ files: EvidenceFiles
  ) {
    self.compiled = compiled
    self.files = files
    self.baseline = baseline
    submissionSchema = SchemaCatalog.standard()[.submission]
    evaluator = Evaluator(plan: compiled, question: question, files: files)
  }

  /// An evaluator of the same plan and files for another question.
  func asking(_ question: Question) -> Evaluator {
    Evaluator(plan: compiled, question: question, files: files)
  }

  /// Which units of the registry a check judges.
  public enum Scope: Sendable, Equatable {
    /// All that the plan binds, also those that submitted nothing, and the whole.
    case round
    /// Those of the given submissions.
    case submitted
    /// None: only the duties that all bear together.
    case whole
  }

  /// Checks submissions; the result does not depend on their order nor on `jobs`.
  ///
  /// - Parameter jobs: How many tasks share the work, at least 1.
  public func check(_ submissions: [SourceText], scope: Scope, jobs: Int) async -> RoundResult {
    let filed = await file(submissions, jobs: jobs)
    let units = units(in: scope, filed)
    let results = await units.concurrentMap(jobs: jobs) { unit in
      result(of: unit, filed.submissions(of: unit.id))
    }
    let hidden = HiddenLines(filed.all.flatMap(\.diagnostics))
    let roots = filed.judgeable
    let whole = scope == .submitted ? [] : hidden.redacted(evaluator.results(ofWhole: roots))
    let differing = zip(units, results).flatMap { unit, result in
      differences(of: unit, filed.submissions(of: unit.id), result.results)
    }
    return RoundResult(
      plan: compiled.plan.id,
      planVersion: compiled.plan.version,
      planTitle: compiled.plan.title,
      profileIsAdopted: compiled.scoring?.isAdopted,
      question: evaluator.question,
      readings: compiled.readings,
      readingDifferences: differing + differences(ofWhole: whole, roots, hidden),
      units: results,
      whole: whole,
      diagnostics: (filed.unfiled + hidden.redacted(findings(across: filed, scope)))
        .sortedByPlace(),
      submissionCount: submissions.count
    )
  }

  func units(in scope: Scope, _ filed: FiledSubmissions) -> [Unit] {
    switch scope {
    case .round: compiled.boundUnits
    case .submitted: compiled.boundUnits.filter(filed.has)
    case .whole: []
    }
  }

  /// Reads submissions and files each under its unit.
  func file(_ submissions: [SourceText], jobs: Int) async -> FiledSubmissions {
    let sorted = submissions.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return FiledSubmissions(await sorted.concurrentMap(jobs: jobs, file), plan: compiled)
  }

  /// Reads one submission.
  @Sendable
  func file(_ source: SourceText) -> SubmissionFile {
    SubmissionFile(source, schema: submissionSchema, plan: compiled, evaluator, files)
  }

  /// What the default readings would have given of a unit, where it is something else.
  func differences(of unit: Unit, _ files: [SubmissionFile], _ asked: [ObligationResult])
    -> [ReadingDifference]
  {
    guard let baseline, files.isEmpty || files.isJudgeable else { return [] }
    let hidden = HiddenLines(files.flatMap(\.diagnostics))
    let standard = hidden.redacted(baseline.results(of: unit, submission: files.first?.root))
    return ReadingDifference.between(standard, asked, of: unit)
  }

  /// What the default readings would have given of the whole, where it is something else.
  func differences(ofWhole asked: [ObligationResult], _ roots: [YAMLNode], _ hidden: HiddenLines)
    -> [ReadingDifference]
  {
    guard let baseline, !asked.isEmpty else { return [] }
    let standard = hidden.redacted(baseline.results(ofWhole: roots))
    return ReadingDifference.between(standard, asked, of: nil)
  }

  func result(of unit: Unit, _ files: [SubmissionFile]) -> UnitResult {
    let view = evaluator.question.view
    let judged = JudgedUnit(unit, files, by: evaluator, in: [view])
    let hidden = judged.hidden
    return UnitResult(
      unit: unit.id,
      name: unit.name,
      group: unit.groups.first,
      submission: files.first?.path,
      results: hidden.redacted(judged.results[view] ?? []),
      diagnostics: hidden.redacted(judged.diagnostics).sortedByPlace()
    )
  }
}

extension [SubmissionFile] {
  /// Whether it is one file that can be judged.
  var isJudgeable: Bool { count == 1 && self[0].root != nil }
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
