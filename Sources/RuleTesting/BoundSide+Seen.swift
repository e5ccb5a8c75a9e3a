import CivilTime
import Evaluation
import Model

extension BoundSide {
  /// The sides that a measure with such a finding has.
  static func sides(of finding: Finding) -> [BoundSide] {
    switch finding {
    case .done, .notDone: [.doneOnLastDay, .doneDayAfter, .waitingOnLastDay, .missedDayAfter]
    case .counted, .covered: [.oneShort, .enough]
    case .maintained, .ordered: [.kept, .broken]
    case .composed: [.oneShort, .enough]
    case .amount, .share: [.atLimit, .beyondLimit]
    case .held: [.holds, .holdsNot]
    default: []
    }
  }

  /// The sides that a result shows, asked on `asOf`.
  static func seen(in result: ObligationResult, asOf: CivilDate) -> [BoundSide] {
    switch result.judgement.finding {
    case .done(let moment, _):
      guard let due = result.due, case .day(let day) = moment else { return [] }
      return of(day.dayNumber - due.dayNumber, [0: .doneOnLastDay, 1: .doneDayAfter])
    case .notDone:
      guard let due = result.due else { return [] }
      return of(asOf.dayNumber - due.dayNumber, [0: .waitingOnLastDay, 1: .missedDayAfter])
    case .counted(let got, let possible, let needed):
      return got == possible ? of(got - needed, [-1: .oneShort, 0: .enough]) : []
    case .covered(let got, let needed, _):
      return of(got - needed, [-1: .oneShort, 0: .enough])
    case .maintained(let breaches, _): return breaches == 0 ? [.kept] : [.broken]
    case .amount(let amount?, let least, let most):
      if [least, most].contains(amount) { return [.atLimit] }
      let isBeyond = least.map { amount < $0 } ?? false || most.map { amount > $0 } ?? false
      return isBeyond ? [.beyondLimit] : []
    case .ordered(let wrong, let unclear, _):
      return unclear == 0 ? (wrong == 0 ? [.kept] : [.broken]) : []
    case .composed(let fulfilled, let open, _, let needed):
      return open > 0 ? [] : of(fulfilled - needed, [-1: .oneShort, 0: .enough])
    case .share(let got, let outOf, let target):
      guard let share = got.divided(by: outOf) else { return [] }
      return share == target ? [.atLimit] : share < target ? [.beyondLimit] : []
    case .held(let truth?): return truth ? [.holds] : [.holdsNot]
    default: return []
    }
  }

  /// The side of a window on which a day lies, where it is next to an edge.
  static func seen(_ day: CivilDate, in window: Period) -> [BoundSide] {
    let (first, last) = (window.from.dayNumber, window.lastDay.dayNumber)
    return of(
      day.dayNumber,
      [
        first - 1: .dayBeforeWindow, first: .firstDayOfWindow, last: .lastDayOfWindow,
        last + 1: .dayAfterWindow,
      ]
    )
  }

  private static func of(_ number: Int, _ sides: [Int: BoundSide]) -> [BoundSide] {
    sides[number].map { [$0] } ?? []
  }
}
