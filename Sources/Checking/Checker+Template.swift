import CEL
import CivilTime
import Diagnostics
import Evaluation
import Model
import PlanReading
import Schemas

extension Checker {
  /// What a unit has to state, and by when.
  ///
  /// Only what binds the unit is in it, by the registry and the plan alone. Linear in the obligations
  /// and in the keys of a submission.
  ///
  /// - Parameter name: The unit's identifier, name or alias.
  public func template(for name: String) throws(ExplanationFailure) -> SubmissionTemplate {
    let unit = try UnitSearch(registry: compiled.registry, day: compiled.plan.period.lastDay)
      .unit(name)
    let binding = compiled.obligations.filter { $0.obligation.bearer == .unit && $0.binds(unit) }
    let results = evaluator.results(of: unit, submission: nil)
    return SubmissionTemplate(
      plan: compiled.plan,
      unit: unit,
      asOf: evaluator.question.asOf,
      header: header(of: unit),
      duties: binding.map { compiled in
        let judgement = results.first { $0.obligation == compiled.obligation.id }?.judgement
        return SubmissionTemplate.Duty(
          obligation: compiled.obligation,
          times: judgement.map(Self.times) ?? [],
          demands: Self.demands(compiled.terms(for: unit))
        )
      },
      sections: sections(binding, unit)
    )
  }

  /// The days on which a duty is due, as it stands while nothing was submitted.
  private static func times(_ judgement: Judgement) -> [SubmissionTemplate.Time] {
    guard case .recurring = judgement.finding else {
      return judgement.due.map { [SubmissionTemplate.Time(occurrence: nil, lastGoodDay: $0)] } ?? []
    }
    return judgement.parts.compactMap { part in
      part.judgement.due.map {
        SubmissionTemplate.Time(occurrence: part.title, lastGoodDay: $0)
      }
    }
  }

  /// The parameters that the plan, an exception or a reading sets, but for deadlines.
  private static func demands(_ terms: ObligationTerms) -> [(name: String, value: Localized)] {
    terms.settings.compactMap { setting in
      if case .rule = setting.origin { return nil }
      guard terms.deadlines[setting.name] == nil else { return nil }
      return (setting.name, ParameterWording(setting, terms, []).parameter.value)
    }
  }

  private func header(of unit: Unit) -> [(key: String, value: String)] {
    let described = TemplateFields(schema: submissionSchema, needed: [])
    return described.root.filter(\.isRequired).map { field in
      let value =
        switch field.name {
        case "unit": unit.id.rawValue
        case "plan": compiled.plan.id.rawValue
        default: field.values.first ?? ""
        }
      return (field.name, value)
    }
  }

  private func sections(_ binding: [CompiledObligation], _ unit: Unit)
    -> [SubmissionTemplate.Section]
  {
    let read = binding.map { ($0.obligation.id, $0.fields(for: unit)) }
    let described = TemplateFields(
      schema: submissionSchema,
      needed: read.reduce(into: []) { $0.formUnion($1.1) }
    )
    return described.root.filter { !$0.isRequired }.compactMap { field in
      let mark = ObjectField(object: described.rootName, field: field.name)
      let duties = read.filter { $0.1.contains(mark) }.map(\.0)
      guard !duties.isEmpty else { return nil }
      return SubmissionTemplate.Section(key: described.key(of: field), duties: duties)
    }
  }
}
