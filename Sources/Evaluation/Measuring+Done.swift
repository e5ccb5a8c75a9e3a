import CEL
import CivilTime
import Diagnostics
import Model
import PlanReading
import RulePacks

extension Measuring {
  /// A thing done at a moment, against its chain of bounds.
  mutating func done(_ measure: DoneMeasure) -> Judgement {
    let chain = self.chain
    var judgement = happened(measure, chain)
    judgement.threshold = chain.threshold
    judgement.due = chain.first.lastGoodDay(in: zone)
    return judgement
  }

  /// The first bound with what the profile still gives for later ones.
  private var chain: LatenessChain {
    let first = deadline.bound(in: zone)
    // The plan's reader has refused profiles whose steps make no chain.
    return (try? LatenessChain(first, later: compiled.lateness, in: zone)) ?? LatenessChain(first)
  }

  private mutating func happened(_ measure: DoneMeasure, _ chain: LatenessChain) -> Judgement {
    switch exists(measure.record) {
    case .value(false): return notDone(chain)
    case .open(let why): return Judgement(.undated, .counted(.unsettled(why)))
    case .value(true): break
    }
    var doubt: OpenReasons = []
    if let condition = measure.condition {
      switch truth(of: condition) {
      case .value(false): return notDone(chain)
      case .value(true): break
      case .open(let why): doubt = why
      }
    }
    return dated(measure, chain, doubt)
  }

  /// Whether the record is there: a missing record is one that does not exist (yet).
  private mutating func exists(_ record: Program) -> Reading<Bool> {
    switch record.evaluate(bindings) {
    case .value(let value):
      note(value)
      return .value(value.isPresent)
    case .unknown(let facts):
      guard facts.contains(where: { $0.reason != .absent }) else { return .value(false) }
      for fact in facts where !missing.contains(fact) { missing.append(fact) }
      return .open(.information)
    case .failure(let error):
      failures.append(error.diagnostic)
      return .open(.error)
    }
  }

  /// The moment, from the best fact that gives one.
  private mutating func dated(
    _ measure: DoneMeasure,
    _ chain: LatenessChain,
    _ doubt: OpenReasons
  ) -> Judgement {
    var why: OpenReasons = []
    let missingBefore = missing
    for candidate in measure.moments {
      switch moment(of: candidate.at) {
      case .open(let reason): why.formUnion(reason)
      case .value(let moment):
        guard moment.earliestDay(in: zone) <= asOf else { return notDone(chain) }
        if doubt.isEmpty { missing = missingBefore }
        note(FactPath(of: candidate.at))
        var judgement = worth(of: moment, chain, doubt)
        if moment.isUncertain, judgement.assessment.degree?.open.contains(.information) == true {
          noteInexact(candidate.at)
        }
        judgement.remarks = candidate.warning.map { [$0.render(bindings)] } ?? []
        return judgement
      }
    }
    if measure.moments.isEmpty { return undatedRecord(doubt) }
    return Judgement(.undated, .counted(.unsettled(why.union(doubt))))
  }

  /// A record that needs no moment: it is there, and that is all that is asked.
  private func undatedRecord(_ doubt: OpenReasons) -> Judgement {
    Judgement(
      doubt.isEmpty ? .held(true) : .held(nil),
      .counted(doubt.isEmpty ? .full : .unsettled(doubt))
    )
  }

  private func worth(
    of moment: Moment,
    _ chain: LatenessChain,
    _ doubt: OpenReasons
  ) -> Judgement {
    let worth = chain.worth(of: moment, in: zone)
    var doubt = doubt
    // Of a moment known only to lie around the day of the question it is open whether it has come.
    if moment.latestDay(in: zone) > asOf { doubt.formUnion([.information, .time]) }
    let degree =
      doubt.isEmpty ? worth : Degree(.zero, worth.high, open: doubt.union(worth.open))
    let isLate = chain.first.judge(moment, in: zone) == .late
    let due = chain.first.lastGoodDay(in: zone)
    let daysLate = isLate ? max(1, moment.earliestDay(in: zone).dayNumber - due.dayNumber) : 0
    return Judgement(
      .done(at: moment, daysLate: daysLate),
      .counted(degree),
      course: isLate ? .late : .regular
    )
  }

  private func notDone(_ chain: LatenessChain) -> Judgement {
    let attainable = chain.attainable(on: asOf, in: zone)
    let due = chain.first.lastGoodDay(in: zone)
    let isOver = chain.first.hasPassed(on: asOf, in: zone)
    let step = chain.steps.first { !$0.bound.hasPassed(on: asOf, in: zone) }
    let next =
      isOver && attainable > .zero
      ? step.map { NextBound(day: $0.bound.lastGoodDay(in: zone), factor: $0.factor) } : nil
    return Judgement(
      .notDone(daysOver: isOver ? asOf.dayNumber - due.dayNumber : 0, next: next),
      .counted(Degree(.zero, attainable, open: .time)),
      course: next == nil ? .regular : .overdue
    )
  }
}
