import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

extension Measuring {
  /// How a new deed must be backed for the view to count it.
  var backingAsked: EvidenceLevel? {
    guard context.backing != nil else { return nil }
    return switch context.question.view {
    case .selfStated: nil
    case .evidenced: .evidenced
    case .verified: .verified
    }
  }

  /// Whether what is done or stated from now on can still count in the view.
  var takesDeeds: Bool { backingAsked == nil || context.phase == .open }

  /// What can still be done about a thing done or to be done.
  ///
  /// Of the bounds that are left only the next is offered: a later one is worth less and costs as
  /// much. Where the bound is uncertain it is the earliest that it can be.
  func offers(after judgement: Judgement, _ measure: DoneMeasure, _ chain: LatenessChain) -> [Offer]
  {
    guard case .notDone = judgement.finding else { return statedOffers(judgement) }
    let next = chain.steps.first { !$0.bound.hasPassed(on: asOf, in: zone) }
    let isRegistered = measure.register != nil
    guard let next, next.factor > .zero, isRegistered || takesDeeds else { return [] }
    let supply = Supply(
      .perform,
      by: next.bound.lastGoodDay(in: zone),
      backed: isRegistered ? nil : backingAsked
    )
    return [Offer(next.factor, supply)]
  }

  /// What can be done where a fact is missing, an expression fails, or evidence is.
  func statedOffers(_ judgement: Judgement) -> [Offer] { statedOffers(judgement, missing.all) }

  /// The same, where these facts are missing; `isViewed` where what is stated must be backed.
  func statedOffers(_ judgement: Judgement, _ missing: [MissingFact], isViewed: Bool = true)
    -> [Offer]
  {
    guard let degree = judgement.assessment.degree, !degree.isSettled, context.phase == .open else {
      return []
    }
    let isBacked = judgement.backing.map { $0.standing == .counts } ?? !isViewed
    let backing = isBacked ? nil : backingAsked
    if degree.open.contains(.error) {
      let places = failures.compactMap(\.place).map { Supply.Subject("\($0.start)", at: $0) }
      return [Offer(degree.high, Supply(.mend, about: places, backed: backing))]
    }
    guard degree.open.contains(.information) else { return [] }
    if missing.isEmpty, judgement.backing != nil, !isBacked {
      return [Offer(degree.high, Supply(.evidence, backed: backingAsked))]
    }
    let facts = missing.map { Supply.Subject($0.path, at: $0.place) }
    return [Offer(degree.high, Supply(.state, about: facts, backed: backing))]
  }

  /// What can still be done about something to be kept up.
  func keptOffers(_ judgement: Judgement) -> [Offer] {
    guard judgement.assessment.degree?.open == .time else {
      return statedOffers(judgement, missing.all, isViewed: false)
    }
    return [Offer(.one, Supply(.keep, by: judgement.due))]
  }

  /// What can still be done about things to be kept in order.
  func orderedOffers(
    _ judgement: Judgement,
    _ degrees: [Degree],
    _ credit: CompiledMeasure.Credit
  ) -> [Offer] {
    guard let degree = judgement.assessment.degree, !degree.isSettled,
      let whole = credit.whole(of: degrees).degree
    else { return [] }
    guard degree.open.contains(.time) else { return statedOffers(judgement) }
    if whole.isSettled {
      return whole.low > .zero ? [Offer(whole.low, Supply(.keep, by: judgement.due))] : []
    }
    guard takesDeeds else { return [] }
    let facts = missing.all.map { Supply.Subject($0.path, at: $0.place) }
    let kind: DeedKind = facts.isEmpty ? .keep : .state
    let supply = Supply(kind, about: facts, by: judgement.due, backed: backingAsked)
    return [Offer(whole.high, supply)]
  }

  /// To bring a number or a statement to what is asked for, while there is time.
  func reach(_ judgement: Judgement) -> Offer {
    Offer(.one, Supply(.reach, by: judgement.due, backed: backingAsked))
  }

  /// What can still be done about a number or a statement that is worth something today.
  ///
  /// - Parameters:
  ///   - viewed: The judgement as the view sees it.
  ///   - plain: The judgement without regard to how it is backed.
  func offers(after viewed: Judgement, _ plain: Judgement, _ worth: Rational) -> [Offer] {
    guard let degree = viewed.assessment.degree, !degree.isSettled,
      let own = plain.assessment.degree
    else { return [] }
    let isBacked = viewed.backing.map { $0.standing == .counts } ?? true
    let backing = isBacked ? nil : backingAsked
    var offers: [Offer] = []
    if own.isSettled || own.low == worth, !isBacked, takesDeeds, own.low > .zero {
      offers.append(Offer(own.low, Supply(.evidence, backed: backing)))
    }
    guard own.open.contains(.time) else {
      return offers + (own.isSettled ? [] : statedOffers(plain))
    }
    if own.low < worth, isBacked || takesDeeds {
      offers.append(Offer(worth, Supply(.keep, by: viewed.due, backed: backing)))
    }
    if worth < .one, takesDeeds { offers.append(reach(viewed)) }
    return offers
  }
}
