public import Diagnostics
public import Model

/// What people read of scores, ranks and eligibility, apart from what single obligations came to.
public enum ScoringWording {
  /// An obligation of the scheme that the registry does not lay on the unit.
  static let doesNotBind = Localized(
    vi: "không giao cho đơn vị này nên không tính điểm",
    en: "it does not bind this unit and is left out of the score"
  )
}

extension Eligibility.Outcome {
  /// The value in a word or two.
  public var title: Localized {
    switch self {
    case .eligible: Localized(vi: "Đủ điều kiện", en: "Eligible")
    case .notEligible: Localized(vi: "Không đủ điều kiện", en: "Not eligible")
    case .deferred: Localized(vi: "Chưa xét", en: "Deferred")
    }
  }
}

extension GateState {
  /// The state in a word or two.
  public var title: Localized {
    switch self {
    case .holds: Localized(vi: "Đạt", en: "Holds")
    case .broken: Localized(vi: "Không đạt", en: "Broken")
    case .open: Localized(vi: "Chưa rõ", en: "Open")
    }
  }
}

extension EvidenceView {
  /// The view in a word or two.
  public var title: Localized {
    switch self {
    case .selfStated: Localized(vi: "Đơn vị tự khai", en: "As stated")
    case .evidenced: Localized(vi: "Có minh chứng", en: "Evidenced")
    case .verified: Localized(vi: "Đã kiểm chứng", en: "Verified")
    }
  }
}

extension Eligibility.Ground {
  /// What stands in the way, in a sentence without a full stop.
  public var message: Localized {
    switch self {
    case .gateBroken(let gate, let duty):
      return Self.gate(gate, duty, vi: "không qua điều kiện", en: "the gate is broken:")
    case .gateOpen(let gate, let duty):
      return Self.gate(gate, duty, vi: "chưa rõ điều kiện", en: "the gate is open:")
    case .outOfReach(let attainable, let threshold, let least):
      return Localized(
        vi: "điểm cao nhất còn có thể đạt là \(attainable.text(in: .vi)), dưới mức "
          + "\(threshold.text(in: .vi)) của loại \(least.title.vi)",
        en: "at most \(attainable) can still be reached, below the \(threshold) of "
          + "\(least.title.en)"
      )
    case .notReachedYet(let settled, let threshold, let least):
      return Localized(
        vi: "điểm chắc chắn mới là \(settled.text(in: .vi)), loại \(least.title.vi) cần từ "
          + "\(threshold.text(in: .vi))",
        en: "only \(settled) is settled; \(least.title.en) needs \(threshold)"
      )
    case .coverage(let counted, let least):
      return Localized(
        vi: "mới xét được \(Self.percent(counted, .vi)) trọng số, cần ít nhất "
          + Self.percent(least, .vi),
        en: "\(Self.percent(counted, .en)) of the weights counted; at least "
          + "\(Self.percent(least, .en)) is needed"
      )
    case .noScore:
      return Localized(
        vi: "không có nghĩa vụ nào được tính nên không có điểm",
        en: "nothing counts, so there is no score"
      )
    }
  }

  private static func gate(_ gate: Gate, _ duty: DutyOutcome?, vi: String, en: String)
    -> Localized
  {
    let title = gate.title
    let because = duty.map(\.message) ?? Localized("")
    let clause = gate.clause.map { $0.rawValue } ?? gate.require.rawValue
    return Localized(
      vi: "\(vi) “\(title.vi)” (\(clause))" + (because.vi.isEmpty ? "" : ": \(because.vi)"),
      en: "\(en) “\(title.en)” (\(clause))" + (because.en.isEmpty ? "" : ": \(because.en)")
    )
  }

  private static func percent(_ share: Rational, _ language: Language) -> String {
    (share * Rational(100)).rounded(toDecimals: 2, in: language)
      + (language == .vi ? "%" : " %")
  }
}

extension Reminder.Kind {
  /// The kind in a few words, as a heading.
  public var title: Localized {
    switch self {
    case .violated: Localized(vi: "Không đạt", en: "Not fulfilled")
    case .overdue: Localized(vi: "Quá hạn, còn bù được", en: "Overdue, repairable")
    case .dueSoon: Localized(vi: "Sắp đến hạn", en: "Due soon")
    case .missingEvidence: Localized(vi: "Thiếu minh chứng", en: "Evidence missing")
    case .missingFacts: Localized(vi: "Thiếu thông tin", en: "Information missing")
    }
  }
}
