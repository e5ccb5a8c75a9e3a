import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

extension Measuring {
  /// A thing done at a moment, against its chain of bounds.
  mutating func done(_ measure: DoneMeasure) -> Judgement {
    switch boundOrEnd() {
    case .none:
      return happened(measure, BoundSpan(context.window.end, in: zone))
    case .bound(let due):
      return happened(measure, due)
    case .open(let reason, let why):
      let judgement = Judgement(.unbounded(reason), .counted(.unsettled(why)))
      if context.explains, reason == .noEvent { offers = statedOffers(judgement) }
      return judgement
    }
  }

  private mutating func happened(_ measure: DoneMeasure, _ due: BoundSpan) -> Judgement {
    let deed = Deed(chain: chain(due.earliest), latest: chain(due.latest))
    var judgement = received(measure, deed) ?? stated(measure, deed)
    judgement.threshold = deed.chain.threshold
    judgement.due = due.latest.lastGoodDay(in: zone)
    if context.explains {
      grounds.bounds = bounds(of: deed.latest)
      offers = offers(after: judgement, measure, deed.chain)
    }
    return judgement
  }

  /// By the receipt register, whose earliest entry beats what the unit says; `nil` without an entry.
  private mutating func received(_ measure: DoneMeasure, _ deed: Deed) -> Judgement? {
    guard let register = measure.register, case .value(let entries) = elements(of: register) else {
      return nil
    }
    var first: (moment: Moment, entry: Value)?
    for entry in entries {
      guard case .node(let node, _) = entry, let text = node["received"]?.text,
        let moment = Moment(text), moment.earliestDay(in: zone) <= horizon
      else { continue }
      if let known = first, known.moment.earliest(in: zone) <= moment.earliest(in: zone) {
        continue
      }
      first = (moment, entry)
    }
    guard let first else { return nil }
    if case .node(let node, _) = first.entry, let received = node["received"] {
      note(.node(received, .date))
    }
    var judgement = worth(of: first.moment, deed, [])
    if context.explains { noteOverruled(measure) }
    judgement.backing = FactBacking(level: .verified, standing: .counts)
    return judgement
  }

  /// By what the unit says of itself.
  private mutating func stated(_ measure: DoneMeasure, _ deed: Deed) -> Judgement {
    let record: YAMLNode?
    switch exists(measure.record) {
    case .value(nil): return notDone(deed)
    case .open(let why): return Judgement(.undated, .counted(.unsettled(why)))
    case .value(let found?): record = found.node
    }
    var doubt: OpenReasons = []
    if let condition = measure.condition {
      switch truth(of: condition) {
      case .value(false):
        noteUnmet(condition)
        return notDone(deed)
      case .value(true): break
      case .open(let why): doubt = why
      }
    }
    let judgement = dated(measure, deed, doubt)
    guard judgement.finding.isDeed else { return judgement }
    return viewed(judgement, context.backing(of: record))
  }

  /// A record that is there; where it is an entry of the file, that.
  private struct Existing { let node: YAMLNode? }

  /// The record, `nil` where it does not exist (yet). Of a list the last entry stands for it.
  ///
  /// Where a path leads to nothing there is no record; where the records are picked out, what lacks
  /// for picking leaves it open which they are.
  private mutating func exists(_ record: Program) -> Reading<Existing?> {
    switch record.evaluate(bindings) {
    case .value(let value):
      note(value)
      noteComputed(value)
      return .value(value.isPresent ? Existing(node: value.record) : nil)
    case .unknown(let facts):
      let isPath = FactPath(of: record) != nil
      guard !isPath || facts.contains(where: { $0.reason != .absent }) else { return .value(nil) }
      for fact in facts { missing.insert(fact) }
      return .open(.information)
    case .failure(let error):
      failures.append(error.diagnostic)
      return .open(.error)
    }
  }

  /// The moment, from the best fact that gives one.
  private mutating func dated(_ measure: DoneMeasure, _ deed: Deed, _ doubt: OpenReasons)
    -> Judgement
  {
    var why: OpenReasons = []
    let missingBefore = missing.count
    for candidate in measure.moments {
      switch moment(of: candidate.at) {
      case .open(let reason):
        why.formUnion(reason)
        // A better fact that is there but cannot be read is not replaced by a worse one.
        let found = missing.all[missingBefore...]
        if reason.contains(.error) || found.contains(where: { $0.reason != .absent }) {
          return Judgement(.undated, .counted(.unsettled(why.union(doubt))))
        }
      case .value(let moment):
        guard moment.earliestDay(in: zone) <= horizon else { return notDone(deed) }
        if doubt.isEmpty { missing.truncate(to: missingBefore) }
        note(FactPath(of: candidate.at))
        noteComputed(candidate.at)
        var judgement = worth(of: moment, deed, doubt)
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

  private func worth(of moment: Moment, _ deed: Deed, _ doubt: OpenReasons) -> Judgement {
    var doubt = doubt
    // Of a day known only to lie around that of the question it is open whether it has come.
    if moment.latestDay(in: zone) > asOf { doubt.formUnion([.information, .time]) }
    let worth = LatenessChain.worth(of: moment, from: deed.chain, to: deed.latest, in: zone)
    let degree =
      doubt.isEmpty ? worth : Degree(.zero, worth.high, open: worth.open.union(doubt))
    let isLate = deed.latest.first.judge(moment, in: zone) == .late
    let due = deed.latest.first.lastGoodDay(in: zone)
    let days = moment.earliestDay(in: zone).dayNumber - due.dayNumber
    return Judgement(
      .done(at: moment, daysLate: isLate ? max(1, days) : 0),
      .counted(degree),
      course: isLate ? .late : .regular
    )
  }

  private func notDone(_ deed: Deed) -> Judgement {
    let chain = deed.latest
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

/// The bounds of something to be done; two chains where the first bound is not known exactly.
private struct Deed {
  let chain: LatenessChain
  let latest: LatenessChain
}

extension Finding {
  /// Whether something was seen to be done.
  fileprivate var isDeed: Bool {
    switch self {
    case .done, .held(true?): true
    default: false
    }
  }
}
