import CivilTime
import Diagnostics
import Model
import PlanReading
import RulePacks

extension Evaluator {
  /// A result as far as it can still be bettered, with the names that people know.
  ///
  /// Linear in its parts and offers.
  ///
  /// - Parameter result: A result that was asked for with an explanation.
  public func prospect(of result: ObligationResult) -> Prospect {
    let teller = Teller(plan: plan, question: question, phase: phase) { _ in false }
    let closing = question.phase == nil ? plan.scoring?.closes?.adding(days: -1) : nil
    return ProspectReading(teller: teller, lastEvidence: closing).prospect(result.judgement)
  }
}

/// Reads judgements as prospects.
private struct ProspectReading {
  let teller: Teller
  /// The last day on which evidence is taken, where one is set.
  let lastEvidence: CivilDate?

  func prospect(_ judgement: Judgement, title: Localized? = nil, weight: Int = 1) -> Prospect {
    Prospect(
      judgement.assessment,
      content(judgement),
      title: title,
      weight: weight,
      threshold: judgement.threshold,
      verdict: judgement.verdict
    )
  }

  private func content(_ judgement: Judgement) -> Prospect.Content {
    guard let degree = judgement.assessment.degree, !degree.isSettled else { return .leaf([]) }
    guard let composition = judgement.composition else {
      return .leaf(
        judgement.offers.map { offer in
          offer.with(offer.supplies.map { told($0, judgement) })
        }
      )
    }
    let parts = judgement.parts.enumerated().map { index, part in
      let number = Localized(vi: "phần \(index + 1)", en: "part \(index + 1)")
      return prospect(part.judgement, title: part.title ?? number, weight: part.weight)
    }
    return .composed(composition, parts)
  }

  /// The supply with names for identifiers; what needs evidence can be done only while it is taken.
  private func told(_ supply: Supply, _ judgement: Judgement) -> Supply {
    let takesEvidence = supply.backing != nil || supply.kind == .state || supply.kind == .mend
    let subjects = supply.subjects.map { subject in
      supply.kind == .add
        ? Supply.Subject(subject.key, name: teller.named([subject.key], of: judgement))
        : subject
    }
    let days = [supply.lastDay, takesEvidence ? lastEvidence : nil].compactMap { $0 }
    return supply.with(subjects: subjects, lastDay: days.min())
  }
}
