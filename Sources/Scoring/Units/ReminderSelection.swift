import CivilTime
import Model

/// Chooses what to remind a unit of.
struct ReminderSelection {
  let asOf: CivilDate
  let within: Int

  init(asOf: CivilDate, within days: Int) {
    self.asOf = asOf
    within = days
  }

  /// The reminders, by kind, then the most points first, then in the plan's order.
  ///
  /// - Parameters:
  ///   - duties: The outcomes in the view that counts.
  ///   - stated: The outcomes by what the unit itself says.
  func reminders(_ duties: [DutyOutcome], stated: [DutyOutcome], _ ledger: [LedgerLine])
    -> [Reminder]
  {
    let own = Dictionary(stated.map { ($0.obligation, $0) }) { first, _ in first }
    let lines = Dictionary(ledger.map { ($0.duty.obligation, $0) }) { first, _ in first }
    let found = duties.compactMap { duty -> Reminder? in
      guard let kind = kind(of: duty, stated: own[duty.obligation]) else { return nil }
      let line = lines[duty.obligation]
      return Reminder(kind: kind, duty: duty, points: line.map { $0.lost + $0.open } ?? .zero)
    }
    return found.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.kind != second.kind { return first.kind.urgency < second.kind.urgency }
      if first.points != second.points { return first.points > second.points }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func kind(of duty: DutyOutcome, stated: DutyOutcome?) -> Reminder.Kind? {
    switch duty.status {
    case .violated, .partial: return .violated
    case .overdue: return .overdue
    case .pending where isSoon(duty.due): return .dueSoon
    case .pending, .onTrack: return lacksEvidence(duty, stated) ? .missingEvidence : nil
    case .unknown: return lacksEvidence(duty, stated) ? .missingEvidence : .missingFacts
    case .error: return .missingFacts
    case .satisfied, .late, .notApplicable, .waived: return nil
    }
  }

  private func isSoon(_ due: CivilDate?) -> Bool {
    guard let due, due >= asOf else { return false }
    return due <= asOf.adding(days: within)
  }

  /// Whether the unit's own words come to more than what counts.
  private func lacksEvidence(_ duty: DutyOutcome, _ stated: DutyOutcome?) -> Bool {
    guard let counted = duty.degree, let own = stated?.degree else { return false }
    return own.low > counted.low
  }
}

extension Reminder.Kind {
  fileprivate var urgency: Int {
    switch self {
    case .violated: 0
    case .overdue: 1
    case .dueSoon: 2
    case .missingEvidence: 3
    case .missingFacts: 4
    }
  }
}
