import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

extension Measuring {
  /// What an explanation tells beside the judgement.
  func told(_ judgement: Judgement) -> Grounds {
    var grounds = grounds
    grounds.facts = facts.all.map { UsedFact($0) } + grounds.facts
    let known = Set(items.compactMap(\.place?.range.start))
    grounds.facts.removeAll { fact in
      fact.path.isEmpty || fact.value == nil && known.contains(fact.place.range.start)
    }
    switch measure.kind {
    case .composed, .each: return grounds
    case .count(let items, _, _), .cover(let items, _, _, _), .maintain(let items):
      grounds.window = window(items)
    case .ordered(let measure): grounds.window = window(measure.items)
    case .done, .ratio, .amount, .holds: break
    }
    if grounds.bounds.isEmpty, let due = judgement.due {
      grounds.bounds = [ToldBound(lastDay: due, factor: .one, hasPassed: asOf > due)]
    }
    return grounds
  }

  /// The bounds of a chain as they are told.
  func bounds(of chain: LatenessChain) -> [ToldBound] {
    chain.steps.map { step in
      ToldBound(
        lastDay: step.bound.lastGoodDay(in: zone),
        factor: step.factor,
        hasPassed: step.bound.hasPassed(on: asOf, in: zone)
      )
    }
  }

  /// Notes the record that a list computed by an expression comes down to.
  mutating func noteComputed(_ value: Value) {
    guard context.explains else { return }
    if case .node = value { return }
    guard let record = value.record else { return }
    grounds.facts.append(UsedFact(record))
  }

  /// Notes the fact that an expression which is no path comes to.
  mutating func noteComputed(_ program: Program) {
    guard context.explains, FactPath(of: program) == nil,
      case .value(.node(let node, _)) = program.evaluate(bindings)
    else { return }
    grounds.facts.append(UsedFact(node))
  }

  /// Notes which innermost parts of a condition of the whole duty are false.
  mutating func noteUnmet(_ condition: Program) {
    guard context.explains else { return }
    grounds.unmet = condition.falseParts(bindings, about: "submission")
  }

  /// Notes what the unit says of itself where a register decides.
  mutating func noteOverruled(_ measure: DoneMeasure) {
    grounds.isFromRegister = true
    for candidate in measure.moments {
      guard let node = FactPath(of: candidate.at)?.node(in: bindings), node.kind == .scalar else {
        continue
      }
      grounds.overruled = UsedFact(node)
      return
    }
  }
}
