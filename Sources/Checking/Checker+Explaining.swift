import CEL
import CivilTime
public import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading
import RulePacks
import TextInspection

extension Checker {
  /// Explains obligations of one unit, or of the whole, on the submissions given.
  ///
  /// What does not bind the unit is explained as that. Linear in the submissions; only the
  /// obligations asked about are judged with an explanation.
  public func explain(
    _ request: ExplanationRequest,
    submissions: [SourceText],
    jobs: Int
  ) async throws(ExplanationFailure) -> Explanation {
    let unit = try bearer(request.bearer)
    let asked = try obligations(request, of: unit)
    let filed = await file(submissions, jobs: jobs)
    let files = unit.map { filed.submissions(of: $0.id) } ?? []
    if let unit, files.isEmpty, !request.isWholeRound {
      throw ExplanationFailure(.notGiven(unit.id.rawValue))
    }
    let only = asked.count == 1 ? asked.first?.obligation.id : nil
    let judged = judged(unit, filed, files, only)
    let explained = asked.map { explain($0, of: unit, judged) }
    return Explanation(
      plan: compiled.plan,
      question: evaluator.question,
      phase: evaluator.question.phase(closing: compiled.scoring?.closes),
      readings: compiled.readings,
      profileIsAdopted: compiled.scoring?.isAdopted,
      unit: unit,
      submission: files.first?.path,
      submissionCount: unit == nil ? submissions.count : files.count,
      unreadable: judged.unreadable,
      obligations: explained,
      unusedPaths: unused(explained, submissions, files, isOfUnit: unit != nil)
    )
  }

  /// The paths of the rules and submissions on which nothing that is explained rests.
  private func unused(
    _ explained: [ExplainedObligation],
    _ submissions: [SourceText],
    _ files: [SubmissionFile],
    isOfUnit: Bool
  ) -> Set<String> {
    let ruled = Set(explained.compactMap { $0.rule?.place.source.path })
    let rules = compiled.rules.map(\.place.source.path).filter { !ruled.contains($0) }
    guard isOfUnit else { return Set(rules) }
    let own = Set(files.map(\.path))
    return Set(rules + submissions.map(\.path).filter { !own.contains($0) })
  }

  /// The unit that is meant; `nil` for the whole.
  private func bearer(_ text: String) throws(ExplanationFailure) -> Unit? {
    if ExplanationRequest.wholeNames.contains(text.lowercased()) { return nil }
    let search = UnitSearch(registry: compiled.registry, day: compiled.plan.period.lastDay)
    return try search.unit(text)
  }

  /// The obligations that are meant, in the plan's order.
  private func obligations(_ request: ExplanationRequest, of unit: Unit?)
    throws(ExplanationFailure) -> [CompiledObligation]
  {
    let all = compiled.obligations
    guard !request.obligations.isEmpty else {
      return all.filter { compiled in
        guard let unit else { return compiled.obligation.bearer == .whole }
        return compiled.obligation.bearer == .unit && compiled.binds(unit)
      }
    }
    var chosen: Set<ObligationID> = []
    for text in request.obligations {
      let one = all.filter { $0.obligation.id.rawValue == text }
      let ofClause = all.filter { $0.obligation.clause.rawValue == text }
      let meant = one.isEmpty ? ofClause : one
      guard meant.isEmpty else {
        chosen.formUnion(meant.map(\.obligation.id))
        continue
      }
      let clauses = compiled.plan.clauses.map(\.id.rawValue)
      if clauses.contains(text) { throw ExplanationFailure(.noDuty(text)) }
      let known = all.map(\.obligation.id.rawValue) + clauses
      let near = Suggestion.nearest(to: text, among: known)
      throw ExplanationFailure(.noObligation(text, suggestion: near))
    }
    return all.filter { chosen.contains($0.obligation.id) }
  }
}

/// What the obligations of a bearer came to, and what must not be shown of its files.
private struct Judged {
  var results: [ObligationResult] = []
  /// The results under the default readings, where others are followed.
  var standard: [ObligationResult]?
  var hidden = HiddenLines([])
  var unreadable: [Diagnostic] = []

  /// What an obligation comes to under the default readings, where that is something else.
  func standard(_ id: ObligationID, unlike asked: ObligationResult?) -> ToldStatus? {
    guard let standard else { return nil }
    let result = standard.first { $0.obligation == id }
    if result?.status == asked?.status, result?.degree == asked?.degree { return nil }
    return ToldStatus(status: result?.status, degree: result?.degree)
  }
}

extension Checker {
  /// The results of a bearer, told in full; only those of one obligation where just it is asked
  /// about.
  private func judged(
    _ unit: Unit?,
    _ filed: FiledSubmissions,
    _ files: [SubmissionFile],
    _ only: ObligationID?
  ) -> Judged {
    guard let unit else { return judgedWhole(filed, only) }
    if files.isEmpty {
      return Judged(
        results: evaluator.results(of: unit, submission: nil, explains: true, only: only),
        standard: baseline?.results(of: unit, submission: nil, only: only)
      )
    }
    guard files.isJudgeable, let root = files[0].root else {
      let isAmbiguous = files.count > 1
      let reason =
        isAmbiguous ? CheckingSituation.ambiguous(files.count) : CheckingSituation.unreadable
      return Judged(
        results: evaluator.unjudged(unit, because: reason, at: files.map(\.place)),
        unreadable: unreadable(files)
      )
    }
    let found = files[0].diagnostics + evaluator.findings(in: root, of: unit.id)
    return Judged(
      results: evaluator.results(of: unit, submission: root, explains: true, only: only),
      standard: baseline?.results(of: unit, submission: root, only: only),
      hidden: HiddenLines(found)
    )
  }

  /// What keeps files from being judged, without what must not be shown of them.
  private func unreadable(_ files: [SubmissionFile]) -> [Diagnostic] {
    let found = files.flatMap(\.diagnostics)
    return HiddenLines(found).redacted(found).filter {
      $0.severity == .error && !TextInspector.isConfidential($0)
    }
  }

  private func judgedWhole(_ filed: FiledSubmissions, _ only: ObligationID?) -> Judged {
    let found = filed.all.flatMap { file in
      file.diagnostics + (file.root.map { evaluator.findings(in: $0, of: file.unit ?? "") } ?? [])
    }
    return Judged(
      results: evaluator.results(ofWhole: filed.judgeable, explains: true, only: only),
      standard: baseline?.results(ofWhole: filed.judgeable, only: only),
      hidden: HiddenLines(found)
    )
  }

  private func explain(_ compiled: CompiledObligation, of unit: Unit?, _ judged: Judged)
    -> ExplainedObligation
  {
    let obligation = compiled.obligation
    let result = judged.results.first { $0.obligation == obligation.id }
    let binding = BindingWording(
      registry: self.compiled.registry,
      compiled: compiled,
      unitEntries: self.compiled.unitEntries
    )
    let terms = compiled.terms(for: unit)
    let extensions = result?.judgement.adjustments.compactMap { adjustment in
      if case .extended(let waiver, _) = adjustment { waiver } else { nil }
    }
    return ExplainedObligation(
      obligation: obligation,
      clause: compiled.plan.clause(obligation.clause),
      documentNumber: compiled.plan.document?.number,
      binding: binding.line(for: unit),
      rule: rule(obligation.rule),
      measure: MeasureWording(terms).details,
      parameters: terms.settings.map { setting in
        ParameterWording(setting, terms, extensions ?? []).parameter
      },
      readings: readings(obligation),
      standard: judged.standard(obligation.id, unlike: result),
      result: result.flatMap { judged.hidden.redacted([$0]).first },
      node: result.map {
        judged.hidden.redacted(evaluator.explanation(of: $0, hides: judged.hidden.contains))
      },
      points: points(obligation, unit, result)
    )
  }

  private func rule(_ id: RuleID?) -> ExplainedRule? {
    guard let id, let rule = compiled.rules.first(where: { $0.id == id }) else { return nil }
    return ExplainedRule(
      id: id,
      title: rule.title,
      because: rule.because,
      sources: rule.sources.map(\.wording),
      place: rule.place
    )
  }

  private func points(_ obligation: Obligation, _ unit: Unit?, _ result: ObligationResult?)
    -> Points?
  {
    guard let unit, let degree = result?.degree, let scheme = compiled.scoring?.scheme(for: unit)
    else { return nil }
    for group in scheme.groups {
      guard let member = group.members.first(where: { $0.obligation == obligation.id }) else {
        continue
      }
      return Points(weight: member.weight, group: group.title, degree: degree)
    }
    return nil
  }

  /// The open questions on which the obligation rests, and how they are read.
  private func readings(_ obligation: Obligation) -> [ToldDetail] {
    obligation.interpretations.compactMap { id in
      guard let question = compiled.plan.interpretations.first(where: { $0.id == id }) else {
        return nil
      }
      let chosen = compiled.readings[id]
      let reading = question.readings.first { reading in
        chosen.map { $0 == reading.id } ?? reading.isDefault
      }
      return reading.map { ToldDetail(question.question, $0.meaning) }
    }
  }
}
