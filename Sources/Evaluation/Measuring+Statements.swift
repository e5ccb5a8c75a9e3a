import CEL
import CivilTime
import LocatedYAML
import Model
import PlanReading
import RulePacks

extension Measuring {
  /// An amount within limits.
  mutating func amount(_ measure: AmountMeasure) -> Judgement {
    note(FactPath(of: measure.amount))
    let (least, most) = (limit(measure.least), limit(measure.most))
    let bound = ownBound()
    let amount: Rational
    switch quantity(of: measure.amount) {
    case .open(let why):
      let finding = Finding.amount(nil, atLeast: least, atMost: most)
      return untold(finding, why, bound)
    case .value(let number): amount = number
    }
    let worth = worth(of: amount, least, most, measure.credit)
    let judgement = Judgement(
      .amount(amount, atLeast: least, atMost: most),
      .counted(settled(worth, bound, mayFall: most != nil)),
      due: bound.due(in: zone)
    )
    return told(judgement, worth, backing(measure.evidence, measure.amount))
  }

  /// A statement.
  mutating func holds(_ measure: StatementMeasure) -> Judgement {
    note(FactPath(of: measure.statement))
    let bound = ownBound()
    switch truth(of: measure.statement) {
    case .value(let holds):
      if !holds { noteUnmet(measure.statement) }
      let judgement = Judgement(
        .held(holds),
        .counted(settled(holds ? .one : .zero, bound)),
        due: bound.due(in: zone)
      )
      let backing = holds ? backing(measure.evidence, measure.statement) : nil
      return told(judgement, holds ? .one : .zero, backing)
    case .open(let why): return untold(.held(nil), why, bound)
    }
  }

  /// A judgement on a number or a statement that is known, as the view sees it.
  private mutating func told(_ judgement: Judgement, _ worth: Rational, _ backing: FactBacking?)
    -> Judgement
  {
    let viewed = viewed(judgement, backing)
    if context.explains { offers = offers(after: viewed, judgement, worth) }
    return viewed
  }

  /// A judgement on a number or a statement that cannot be told.
  private mutating func untold(_ finding: Finding, _ why: OpenReasons, _ bound: BoundReading)
    -> Judgement
  {
    let judgement = Judgement(finding, .counted(.unsettled(why)), due: bound.due(in: zone))
    if context.explains { offers = why == .time ? [reach(judgement)] : statedOffers(judgement) }
    return judgement
  }

  /// A share against a target. Of nothing there is no share: the duty does not apply.
  mutating func ratio(_ measure: RatioMeasure) -> Judgement {
    let bound = boundOrEnd()
    let due = bound.due(in: zone)
    note(FactPath(of: measure.got))
    note(FactPath(of: measure.outOf))
    let (got, outOf) = (statedQuantity(of: measure.got), statedQuantity(of: measure.outOf))
    let target = number(measure.target)
    guard case .value(let got?) = got, case .value(let outOf?) = outOf,
      case .value(let target) = target
    else {
      let isAbsent = if case .value(nil) = got { true } else { false }
      let finding = Finding.amount(nil, atLeast: nil, atMost: nil)
      return untold(finding, reasonUntold(bound, isAbsent), bound)
    }
    let finding = Finding.share(got: got, outOf: outOf, target: target)
    guard let share = got.divided(by: outOf), target > .zero else {
      return Judgement(finding, .excluded(.notApplicable), due: due)
    }
    // More than there is: the two numbers contradict each other.
    guard got <= outOf, got >= .zero else {
      return untold(finding, .information, bound)
    }
    let worth = worth(of: share, target, nil, measure.credit)
    let judgement = Judgement(
      finding,
      .counted(settled(worth, bound, mayFall: true)),
      due: due
    )
    return told(judgement, worth, backing(measure.evidence, measure.got))
  }

  /// Why a number is open: what has not been stated at all may still be, while there is time.
  private func reasonUntold(_ bound: BoundReading, _ isAbsent: Bool) -> OpenReasons {
    guard failures.isEmpty else { return .error }
    guard isAbsent, case .bound(let due) = bound else { return .information }
    return due.latest.hasPassed(on: asOf, in: zone) ? .information : .time
  }

  /// How the records on which a number or statement rests are backed: as the weakest of them.
  ///
  /// Without records to look at it is the unit's word.
  private mutating func backing(_ evidence: Program?, _ subject: Program) -> FactBacking? {
    guard context.backing != nil else { return nil }
    var records: [YAMLNode] = []
    if let evidence {
      if case .value(let values) = elements(of: evidence) {
        records = values.compactMap(\.record)
      }
    } else if let node = FactPath(of: subject)?.node(in: bindings) {
      records = [node.kind == .mapping ? node : node.parent].compactMap { $0 }
    }
    let backings = records.compactMap { context.backing(of: $0) }
    if let weakest = backings.min(by: { $0.level < $1.level }) { return weakest }
    return context.standing(of: .claimed)
  }

  private mutating func limit(_ source: NumberSource?) -> Rational? {
    guard let source, case .value(let number) = number(source) else { return nil }
    return number
  }

  private func worth(
    of amount: Rational,
    _ least: Rational?,
    _ most: Rational?,
    _ credit: CompiledMeasure.Credit
  ) -> Rational {
    if let most, amount > most {
      return credit == .proportional ? most.divided(by: amount) ?? .zero : .zero
    }
    guard let least, amount < least else { return .one }
    guard credit == .proportional, amount > .zero else { return .zero }
    return amount.divided(by: least) ?? .zero
  }
}
