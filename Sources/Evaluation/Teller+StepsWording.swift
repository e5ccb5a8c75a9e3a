import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

extension Teller {
  /// What keeps a judgement from being fulfilled wholly; empty where it is, or does not count.
  func obstacles(_ judgement: Judgement, _ children: [ExplanationNode]) -> [ToldLine] {
    guard let degree = judgement.assessment.degree, degree != .full else { return [] }
    var obstacles = failures(judgement) + doubts(judgement) + refusals(judgement)
    obstacles += lacks(judgement) + itemObstacles(judgement)
    let told = judgement.items.isEmpty ? [] : missingInItems(judgement)
    for fact in judgement.missing where children.isEmpty && !told.contains(fact.path) {
      obstacles.append(.init(lacking(fact), at: fact.place))
    }
    for child in children where child.isCritical {
      obstacles += child.account.obstacles.map { obstacle in
        .init(obstacle.text.about(child.title), at: obstacle.place)
      }
    }
    return obstacles
  }

  private func failures(_ judgement: Judgement) -> [ToldLine] {
    guard judgement.parts.isEmpty else { return [] }
    return judgement.failures.map { .init($0.wording.what, at: $0.place) }
  }

  private func doubts(_ judgement: Judgement) -> [ToldLine] {
    guard let backing = judgement.backing, backing.standing != .counts,
      refusals(judgement).isEmpty
    else { return [] }
    return [.init(backing.wording, at: judgement.places.last)]
  }

  private func refusals(_ judgement: Judgement) -> [ToldLine] {
    judgement.adjustments.compactMap { adjustment in
      guard case .checked(let found) = adjustment, found.outcome == .rejected else { return nil }
      return .init(told(adjustment), at: found.place)
    }
  }

  /// What the measure itself lacks.
  private func lacks(_ judgement: Judgement) -> [ToldLine] {
    let fact = judgement.places.last
    switch judgement.finding {
    case .done(_, let daysLate) where daysLate > 0:
      return [
        .init(
          Localized(
            vi: "việc được thực hiện muộn \(daysLate) ngày",
            en: "it was done \(daysLate.days) late"
          ),
          at: judgement.grounds?.facts.last?.place ?? fact
        )
      ]
    case .notDone, .held(false?):
      let unmet = judgement.grounds?.unmet ?? []
      guard !unmet.isEmpty else {
        return [.init(Self.notShown, at: fact)]
      }
      return unmet.map { .init(self.unmet([$0]), at: $0.place) }
    case .undated where judgement.missing.isEmpty:
      return [.init(Self.noDeciding, at: fact)]
    case .counted(let got, _, let needed) where got < needed:
      return [
        .init(
          Localized(
            vi: "còn thiếu \(needed - got) mục",
            en: "\((needed - got).items) \(needed - got == 1 ? "is" : "are") lacking"
          ),
          at: nil
        )
      ]
    case .covered(_, _, let absent) where !absent.isEmpty:
      let names = named(absent, of: judgement)
      return [
        .init(
          Localized(vi: "chưa có ở \(names.vi)", en: "nothing yet for \(names.en)"),
          at: nil
        )
      ]
    case .amount(.some, _, _): return [.init(Self.outsideLimits, at: fact)]
    case .share: return [.init(Self.belowTarget, at: fact)]
    default: return []
    }
  }

  /// The items that do not count; many that miss the condition are told in one.
  private func itemObstacles(_ judgement: Judgement) -> [ToldLine] {
    let isBreach = judgement.isAboutBreaches
    let others = judgement.items.filter { $0.isOther }
    var obstacles: [ToldLine] = []
    for item in judgement.items {
      switch item.outcome {
      case .counted: if !isBreach { continue }
      case .unmet, .noMember: if isBreach || others.count > Self.fewItems { continue }
      case .outsideWindow, .notYet: if isBreach { continue }
      case .inOrder: continue
      case .repeated, .taken, .unbacked, .unclear, .outOfOrder: break
      }
      let outcome = outcome(item, of: judgement)
      let text = Localized(
        vi: "mục \(item.name) \(outcome.vi)",
        en: "item \(item.name) \(outcome.en)"
      )
      obstacles.append(.init(text, at: item.place))
    }
    guard !isBreach, others.count > Self.fewItems else { return obstacles }
    return obstacles + [.init(Self.many(others.count))]
  }

  private static let fewItems = 3

  private static func many(_ count: Int) -> Localized {
    Localized(
      vi: "\(count) mục khác trong danh sách không đáp ứng điều kiện, nêu ở phần từng mục",
      en: "\(count) other items of the list do not meet the condition, as told item by item"
    )
  }

  private func missingInItems(_ judgement: Judgement) -> Set<String> {
    Set(
      judgement.items.flatMap { item -> [String] in
        guard case .unclear(let missing) = item.outcome else { return [] }
        return missing.map(\.path)
      }
    )
  }

  static let notShown = Localized(
    vi: "chưa có dữ kiện nào cho thấy việc này đã được thực hiện",
    en: "no fact shows that it was done"
  )
  static let outsideLimits = Localized(
    vi: "số liệu nằm ngoài giới hạn",
    en: "the amount lies outside its limits"
  )
  static let belowTarget = Localized(
    vi: "tỷ lệ chưa đạt mức yêu cầu",
    en: "the share is below the one asked for"
  )
  static let noDeciding = Localized(
    vi: "không có ngày để xét hạn",
    en: "there is no date to judge by"
  )
}

extension Teller {
  /// What can still be done; empty where nothing is needed, or nothing can be.
  func steps(_ judgement: Judgement, _ children: [ExplanationNode]) -> [ToldLine] {
    guard let degree = judgement.assessment.degree, !degree.isSettled, degree.low < degree.high
    else { return [] }
    if !children.isEmpty {
      return children.filter(\.isCritical).flatMap { child in
        child.account.steps.map { .init($0.text.about(child.title), at: $0.place) }
      }
    }
    if judgement.status == .error {
      return judgement.failures.compactMap { failure in
        failure.wording.remedy.map { ToldLine($0, at: failure.place) }
      }
    }
    return supplied(judgement, degree) + backed(judgement) + done(judgement)
  }

  /// The facts that are to be filled in.
  private func supplied(_ judgement: Judgement, _ degree: Degree) -> [ToldLine] {
    judgement.missing.map { fact in
      .init(
        Localized(
          vi: "ghi \(fact.path) vào hồ sơ; khi ấy mức đạt có thể đến \(degree.high)",
          en: "fill in \(fact.path); the degree can then be up to \(degree.high)"
        ),
        at: fact.place
      )
    }
  }

  /// The evidence that is to be supplied, while the round takes any.
  private func backed(_ judgement: Judgement) -> [ToldLine] {
    if let level = judgement.backing?.lacking {
      return [backed(level, Localized(vi: "việc này", en: "it"), judgement.places.last)]
    }
    return judgement.items.compactMap { item in
      guard case .unbacked(let backing) = item.outcome, let level = backing.lacking else {
        return nil
      }
      return backed(level, Localized(vi: "mục \(item.name)", en: "item \(item.name)"), item.place)
    }
  }

  private func backed(_ level: EvidenceLevel, _ what: Localized, _ place: Place?) -> ToldLine {
    let asks =
      level == .evidenced
      ? Localized(vi: "đề nghị kiểm chứng \(what.vi)", en: "have \(what.en) verified")
      : Localized(vi: "nộp minh chứng cho \(what.vi)", en: "supply evidence for \(what.en)")
    let end = plan.scoring?.closes?.adding(days: -1).written
    return .init(
      Localized(
        vi: "\(asks.vi) khi đợt xét còn mở\(end.map { ", chậm nhất ngày \($0.vi)" } ?? "")",
        en: "\(asks.en) while the round is open\(end.map { ", by \($0.en)" } ?? "")"
      ),
      at: place
    )
  }

  /// What is to be done, by when, and what it is worth.
  private func done(_ judgement: Judgement) -> [ToldLine] {
    switch judgement.finding {
    case .notDone:
      return (judgement.grounds?.bounds ?? []).filter { !$0.hasPassed && $0.factor > .zero }
        .map { step(Self.doIt, by: $0.lastDay, worth: $0.factor) }
    case .counted(let got, _, let needed) where got < needed:
      let more = Localized(
        vi: "có thêm \(needed - got) mục đáp ứng điều kiện",
        en: "have \(needed - got) more that \(needed - got == 1 ? "meets" : "meet") the condition"
      )
      return whileOpen(judgement, more)
    case .covered(_, _, let absent) where !absent.isEmpty:
      let names = named(absent, of: judgement)
      return whileOpen(
        judgement,
        Localized(
          vi: "có thêm ở \(names.vi)",
          en: "have one for \(names.en)"
        )
      )
    case .maintained, .ordered: return kept(judgement)
    case .held, .amount, .share: return whileOpen(judgement, Self.doIt)
    default: return []
    }
  }

  /// That it is to be kept up, until when.
  private func kept(_ judgement: Judgement) -> [ToldLine] {
    guard let due = judgement.due, due >= asOf, let degree = judgement.assessment.degree else {
      return []
    }
    return [
      .init(
        Localized(
          vi: "giữ như vậy, không để vi phạm, đến hết ngày \(due.written.vi) thì mức đạt là"
            + " \(degree.high)",
          en: "keep it up until the end of \(due.written.en); the degree is then \(degree.high)"
        )
      )
    ]
  }

  private func whileOpen(_ judgement: Judgement, _ what: Localized) -> [ToldLine] {
    guard let due = judgement.due, due >= asOf, let degree = judgement.assessment.degree else {
      return []
    }
    return [step(what, by: due, worth: degree.high)]
  }

  private func step(_ what: Localized, by day: CivilDate, worth: Rational) -> ToldLine {
    .init(
      Localized(
        vi: "\(what.vi) chậm nhất ngày \(day.written.vi) thì mức đạt là \(worth)",
        en: "\(what.en) by \(day.written.en); the degree is then \(worth)"
      ),
      at: nil
    )
  }

  private static let doIt = Localized(vi: "làm xong việc này", en: "do it")
}

extension ItemNote {
  /// Whether it is something else than what is asked for.
  fileprivate var isOther: Bool {
    switch outcome {
    case .unmet, .noMember: true
    default: false
    }
  }
}

extension FactBacking {
  /// How far the fact is backed, where that is not enough yet but may become so.
  fileprivate var lacking: EvidenceLevel? {
    if case .belowView(let level) = standing { level } else { nil }
  }
}

extension Judgement {
  /// Whether its items are breaches of something to be kept up.
  var isAboutBreaches: Bool { if case .maintained = finding { true } else { false } }
}

extension Localized {
  /// The text after the part that it is about.
  fileprivate func about(_ title: Localized?) -> Localized {
    guard let title else { return self }
    return Localized(vi: "\(title.vi): \(vi)", en: "\(title.en): \(en)")
  }
}
