public import Diagnostics
import Evaluation
import Model
import PlanReading
import RulePacks
import Scoring

extension Checker {
  /// Works out what a unit can still do to reach a class or a commendation.
  ///
  /// Linear in the submissions; what the search takes is said of `UnitImprover`.
  public func improve(
    _ request: ImprovementRequest,
    submissions: [SourceText],
    jobs: Int
  ) async throws(ExplanationFailure) -> ImprovementAnswer {
    let search = UnitSearch(registry: compiled.registry, day: compiled.plan.period.lastDay)
    let unit = try search.unit(request.unit)
    guard let profile = compiled.scoring else { throw ExplanationFailure(.noProfile) }
    let goal = try goal(request.goal, of: profile)
    guard profile.scheme(for: unit) != nil else {
      throw ExplanationFailure(.noScheme(unit.id.rawValue))
    }
    let files = await file(submissions, jobs: jobs).submissions(of: unit.id)
    if files.isEmpty, !request.isWholeRound {
      throw ExplanationFailure(.notGiven(unit.id.rawValue))
    }
    guard files.isEmpty || files.isJudgeable else {
      throw ExplanationFailure(.unreadable(unit.id.rawValue))
    }
    var question = evaluator.question
    question.view = view(for: goal, request, profile)
    return ImprovementAnswer(
      plan: compiled.plan,
      profile: profile,
      question: question,
      phase: question.phase(closing: profile.closes),
      readings: compiled.readings,
      unit: unit,
      submission: files.first?.path,
      improvement: improvement(of: unit, files, question, goal, request.budget, profile),
      unusedPaths: unused(by: unit, files, among: submissions)
    )
  }

  private func unused(
    by unit: Unit,
    _ files: [SubmissionFile],
    among submissions: [SourceText]
  ) -> Set<String> {
    let rules = Set(compiled.obligations.filter { $0.binds(unit) }.compactMap(\.obligation.rule))
    let others = compiled.rules.filter { !rules.contains($0.id) }.map(\.place.source.path)
    let own = Set(files.map(\.path))
    return Set(others + submissions.map(\.path).filter { !own.contains($0) })
  }

  private func view(
    for goal: ImprovementGoal,
    _ request: ImprovementRequest,
    _ profile: ScoringProfile
  ) -> EvidenceView {
    let commended = profile.commendation?.view
    switch goal {
    case .commendation: return commended ?? .selfStated
    case .resultClass: return request.view ?? commended ?? .selfStated
    }
  }

  private func improvement(
    of unit: Unit,
    _ files: [SubmissionFile],
    _ question: Question,
    _ goal: ImprovementGoal,
    _ budget: Int?,
    _ profile: ScoringProfile
  ) -> Improvement {
    let evaluator = asking(question)
    let root = files.first?.root
    let found =
      files.flatMap(\.diagnostics) + (root.map { evaluator.findings(in: $0, of: unit.id) } ?? [])
    let hidden = HiddenLines(found)
    let results = evaluator.results(of: unit, submission: root, explains: true)
    let prospects = results.map { result in
      (result.obligation, hidden.redacted(evaluator.prospect(of: result)))
    }
    let scorer = UnitScorer(
      profile: profile,
      obligations: compiled.obligations.map(\.obligation),
      asOf: question.asOf,
      view: question.view
    )
    let evaluation = UnitEvaluation(
      unit: unit,
      submission: files.first?.path,
      results: [question.view: hidden.redacted(results)]
    )
    return UnitImprover(scorer).improve(
      evaluation,
      Dictionary(prospects) { first, _ in first },
      to: goal,
      within: budget
    )
  }

  /// The class that is meant, or a commendation.
  private func goal(_ text: String, of profile: ScoringProfile) throws(ExplanationFailure)
    -> ImprovementGoal
  {
    let word = text.lowercased()
    let named = profile.classes.filter { found in
      found.id.rawValue == text || found.title.vi.lowercased() == word
        || found.title.en.lowercased() == word
    }
    if let found = named.first { return .resultClass(found.id) }
    if ImprovementRequest.commendationNames.contains(word) {
      guard profile.commendation != nil else { throw ExplanationFailure(.noCommendation) }
      return .commendation
    }
    let known = profile.classes.map(\.id.rawValue)
    let near = Suggestion.nearest(
      to: text,
      among: known + [ImprovementRequest.commendationNames[0]]
    )
    throw ExplanationFailure(.noClass(text, known, suggestion: near))
  }
}
