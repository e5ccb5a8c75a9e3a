import CEL
import CivilTime
import Model
import PlanReading
import RulePacks

extension Measuring {
  /// An amount within limits.
  mutating func amount(
    _ program: Program,
    _ limits: AmountLimits,
    _ credit: CompiledMeasure.Credit
  ) -> Judgement {
    note(FactPath(of: program))
    let least = limit(limits.atLeast)
    let most = limit(limits.atMost)
    let amount: Rational
    switch value(of: program) {
    case .open(let why):
      return Judgement(
        .amount(nil, atLeast: least, atMost: most),
        .counted(.unsettled(why)),
        due: ownDue
      )
    case .value(let value):
      guard let number = value.rational else {
        return Judgement(
          .amount(nil, atLeast: least, atMost: most),
          .counted(.unsettled(.error)),
          due: ownDue
        )
      }
      amount = number
    }
    return Judgement(
      .amount(amount, atLeast: least, atMost: most),
      .counted(settled(worth(of: amount, least, most, credit))),
      due: ownDue
    )
  }

  /// A statement.
  mutating func holds(_ program: Program) -> Judgement {
    note(FactPath(of: program))
    switch truth(of: program) {
    case .value(let holds):
      return Judgement(
        .held(holds),
        .counted(settled(holds ? .one : .zero)),
        due: ownDue
      )
    case .open(let why):
      return Judgement(.held(nil), .counted(.unsettled(why)), due: ownDue)
    }
  }

  /// The measure's own deadline; a statement without one is due at once.
  private var ownDeadline: Deadline? { compiled.measure.deadline(among: compiled.deadlines) }

  private var ownDue: CivilDate? { ownDeadline?.lastGoodDay }

  /// What is not reached may still be, while the measure has a deadline that has not passed.
  private func settled(_ worth: Rational) -> Degree {
    guard let bound = ownDeadline?.bound(in: zone) else { return Degree(worth) }
    return whileOpen(worth, until: bound)
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
