import CEL
import CivilTime
import Diagnostics
import Model
import PlanReading
import RulePacks

/// How a result is told: worked out when somebody reads it, which of most results nobody does.
enum ResultTelling: Sendable {
  /// By the duty and the facts on which it was judged.
  case duty(DutyTelling)
  /// In sentences that are there already.
  case told(message: Localized, remedy: Localized?)
}

/// What the sentences about one duty of one bearer are made from.
struct DutyTelling: Sendable {
  let duty: CompiledObligation
  let terms: ObligationTerms
  /// What the duty was judged on; `nil` where it was not judged.
  let facts: Facts?
  let asOf: CivilDate

  /// What is the case.
  func message(_ judgement: Judgement) -> Localized {
    own(judgement) ?? wording(judgement).message
  }

  /// What the bearer should do; `nil` when nothing is to be done.
  func remedy(_ judgement: Judgement) -> Localized? {
    guard let remedy = wording(judgement).remedy else { return nil }
    guard judgement.status.asksForDeed, judgement.isPlain, let own = duty.messages.remedy,
      let bindings
    else { return remedy }
    return own.render(bindings)
  }

  /// What the rule says of the status: about its measure once, not about waivers and evidence.
  private func own(_ judgement: Judgement) -> Localized? {
    guard judgement.isPlain, duty.obligation.recurrence == nil,
      let own = duty.messages.byStatus[judgement.status], let bindings
    else { return nil }
    return own.render(bindings)
  }

  private func wording(_ judgement: Judgement) -> ResultWording {
    ResultWording(
      judgement: judgement,
      status: judgement.status,
      asOf: asOf,
      zone: duty.plan.zone
    )
  }

  private var bindings: Bindings? {
    facts?.bindings(for: terms, of: duty, in: duty.plan.period, nil)
  }
}

extension Judgement {
  /// Whether nothing but the measure decides it: no evidence that lacks, no waiver.
  fileprivate var isPlain: Bool {
    if let backing, backing.standing != .counts { return false }
    return adjustments.allSatisfy { adjustment in
      switch adjustment {
      case .exception, .notNeeded, .notInForce: true
      case .extended, .reduced, .stayed, .waived, .checked: false
      }
    }
  }
}

extension Status {
  /// Whether the remedy is to do what the duty asks, rather than to mend or complete a file.
  fileprivate var asksForDeed: Bool {
    switch self {
    case .violated, .partial, .overdue, .pending: true
    case .satisfied, .late, .onTrack, .unknown, .error, .notApplicable, .waived: false
    }
  }
}
