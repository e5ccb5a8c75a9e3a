import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

extension Measuring {
  /// Several measures as one.
  mutating func composed(_ composition: Composition, _ parts: [MeasurePart]) -> Judgement {
    let judged = parts.map { part in
      PartJudgement(title: part.title, weight: part.weight, judgement: judge(part.measure))
    }
    var judgement = PartsCombination(composition).combine(judged, explains: context.explains)
    let counted = judgement.parts.filter { $0.judgement.assessment.degree != nil }
    judgement.finding = .composed(
      fulfilled: counted.count { $0.judgement.verdict == .satisfied },
      open: counted.count { $0.judgement.verdict.isOpen },
      of: counted.count,
      needed: composition.needed(of: counted.count)
    )
    take(judgement.parts)
    return judgement
  }

  /// One measure for each item of a list. Without items the duty does not apply.
  mutating func each(
    _ items: ItemSelection,
    _ measure: CompiledMeasure,
    _ credit: CompiledMeasure.Credit
  ) -> Judgement {
    let list: [Value]
    switch elements(of: items.list) {
    case .value(let elements): list = elements
    case .open(let why):
      let finding = Finding.composed(fulfilled: 0, open: 0, of: 0, needed: 0)
      return Judgement(finding, .counted(.unsettled(why)))
    }
    var judged: [PartJudgement] = []
    for (index, item) in list.enumerated() {
      bindings[items.variable] = item
      let missingBefore = missing.count
      let standing = standing(items)
      if standing.acceptance == .rejected {
        missing.truncate(to: missingBefore)
        tell(item, index, standing.reason)
        continue
      }
      var part = judge(measure)
      if case .open(let why) = standing.acceptance {
        part.assessment = .counted(.unsettled(why))
        part.fulfilment = nil
        part.composition = nil
        let lacking = missing.all.dropFirst(missingBefore)
        part.offers = context.explains ? statedOffers(part, Array(lacking)) : []
      }
      let name = item.record?["id"]?.text ?? item.text ?? "\(index + 1)"
      judged.append(PartJudgement(title: Localized(name), weight: 1, judgement: part))
    }
    let composition = credit == .allOrNothing ? Composition.all : .sum
    var judgement = PartsCombination(composition).combine(judged, explains: context.explains)
    if judged.isEmpty { judgement.assessment = .excluded(.notApplicable) }
    judgement.finding = .composed(
      fulfilled: judged.count { $0.judgement.verdict == .satisfied },
      open: judged.count { $0.judgement.verdict.isOpen },
      of: judged.count,
      needed: judged.count
    )
    take(judgement.parts)
    return judgement
  }

  private func judge(_ measure: CompiledMeasure) -> Judgement {
    var part = Measuring(measure, context, bindings.extended(for: measure.environment))
    return part.judge()
  }

  /// Takes over the facts on which parts rest.
  private mutating func take(_ parts: [JudgedPart]) {
    for part in parts {
      for node in part.judgement.facts { facts.insert(node) }
      for fact in part.judgement.missing { missing.insert(fact) }
      failures += part.judgement.failures.filter { !failures.contains($0) }
    }
  }
}

extension Composition {
  /// How many of so many parts must be fulfilled.
  func needed(of parts: Int) -> Int {
    switch self {
    case .all, .sum: parts
    case .any: min(1, parts)
    case .atLeast(let least, _): min(least, parts)
    }
  }
}
