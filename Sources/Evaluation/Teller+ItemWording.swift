import CEL
import CivilTime
import Diagnostics
import Model
import RulePacks

extension Teller {
  /// What became of an item, as the rest of a sentence about it.
  func outcome(_ item: ItemNote, of judgement: Judgement) -> Localized {
    switch item.outcome {
    case .counted(let members): counted(members, judgement)
    case .repeated(let other): repeated(other)
    case .unmet(let parts): unmet(parts)
    case .outsideWindow(let moment, let period): outside(moment, period)
    case .notYet(let moment):
      Localized(
        vi: "có ngày \(moment.written(in: zone).vi), chưa đến vào ngày xét",
        en: "is dated \(moment.written(in: zone).en), which had not come on the day of the question"
      )
    case .noMember:
      Localized(
        vi: "không thuộc những nơi hoặc đối tượng phải có",
        en: "is none of those that are named"
      )
    case .taken(let other):
      Localized(
        vi: "đã được tính cho nghĩa vụ \(other)",
        en: "counts for the obligation \(other) already"
      )
    case .unbacked(let backing): unbacked(backing)
    case .unclear(let missing): unclear(missing)
    case .inOrder(let first, let then): ordered(first, then, isWrong: false)
    case .outOfOrder(let first, let then): ordered(first, then, isWrong: true)
    }
  }

  private func counted(_ members: [String], _ judgement: Judgement) -> Localized {
    if judgement.isAboutBreaches { return Localized(vi: "là một vi phạm", en: "is a breach") }
    guard !members.isEmpty else { return Localized(vi: "được tính", en: "counts") }
    let names = named(members, of: judgement)
    return Localized(vi: "được tính cho \(names.vi)", en: "counts for \(names.en)")
  }

  private func repeated(_ other: String?) -> Localized {
    guard let other else {
      return Localized(
        vi: "trùng với mục đã tính nên không tính thêm",
        en: "is the same as one that counts already"
      )
    }
    return Localized(
      vi: "trùng với mục \(other) nên không tính thêm",
      en: "is the same as \(other), which counts already"
    )
  }

  /// Which conditions do not hold, with what was seen.
  func unmet(_ parts: [FalsePart]) -> Localized {
    guard !parts.isEmpty else {
      return Localized(vi: "không đáp ứng điều kiện", en: "does not meet the condition")
    }
    let told = parts.map { part in
      let values = part.values.map { value in
        Localized(vi: "\(value.text) là “\(value.value)”", en: "\(value.text) is “\(value.value)”")
      }
      let seenVi = values.isEmpty ? "" : " (\(values.map(\.vi).joined(separator: ", ")))"
      let seenEn = values.isEmpty ? "" : " (\(values.map(\.en).joined(separator: ", ")))"
      let text = part.text.oneLine
      return Localized(vi: "\(text)\(seenVi)", en: "\(text)\(seenEn)")
    }
    return Localized(
      vi: "không đáp ứng điều kiện \(told.map(\.vi).joined(separator: "; "))",
      en: "does not meet \(told.map(\.en).joined(separator: "; "))"
    )
  }

  /// What the view makes of an item that would count otherwise.
  private func unbacked(_ backing: FactBacking) -> Localized {
    switch (backing.standing, backing.level) {
    case (.counts, _): Localized(vi: "được tính", en: "counts")
    case (.belowView, .evidenced):
      Localized(
        vi: "chưa được tính vì minh chứng chưa được kiểm chứng",
        en: "does not count yet: its evidence is not verified"
      )
    case (.belowView, _):
      Localized(
        vi: "chưa được tính vì chưa có minh chứng",
        en: "does not count yet: it has no evidence"
      )
    case (.refused, .rejected):
      Localized(
        vi: "không được tính vì bị bác khi kiểm chứng",
        en: "does not count: it was rejected on verification"
      )
    case (.refused, .evidenced):
      Localized(
        vi: "không được tính vì chưa được kiểm chứng khi đợt xét đóng",
        en: "does not count: it was not verified when the round closed"
      )
    case (.refused, _):
      Localized(
        vi: "không được tính vì không có minh chứng khi đợt xét đóng",
        en: "does not count: it had no evidence when the round closed"
      )
    }
  }

  private func outside(_ moment: Moment, _ period: Period) -> Localized {
    let (day, first, last) = (
      moment.written(in: zone), period.from.written, period.lastDay.written
    )
    return Localized(
      vi:
        "có ngày \(day.vi), ngoài thời gian được tính (từ ngày \(first.vi) đến hết ngày \(last.vi))",
      en: "is dated \(day.en), outside the time that counts (\(first.en) to \(last.en))"
    )
  }

  private func unclear(_ missing: [MissingFact]) -> Localized {
    guard !missing.isEmpty else {
      return Localized(vi: "chưa rõ có được tính không", en: "may or may not count")
    }
    let facts = missing.map { lacking($0) }
    return Localized(
      vi: "chưa rõ có được tính không: \(facts.map(\.vi).joined(separator: "; "))",
      en: "may or may not count: \(facts.map(\.en).joined(separator: "; "))"
    )
  }

  private func ordered(_ first: Moment, _ then: Moment, isWrong: Bool) -> Localized {
    let (first, then) = (first.written(in: zone), then.written(in: zone))
    return isWrong
      ? Localized(
        vi:
          "sai thứ tự: việc phải có trước có ngày \(first.vi), việc phải có sau có ngày \(then.vi)",
        en:
          "is out of order: what must come first is of \(first.en), what must follow of \(then.en)"
      )
      : Localized(
        vi: "đúng thứ tự: ngày \(first.vi) rồi ngày \(then.vi)",
        en: "is in order: \(first.en), then \(then.en)"
      )
  }

  /// A fact that is missing, and why what stands there does not do.
  func lacking(_ fact: MissingFact) -> Localized {
    let isHidden = fact.place.map(hides) ?? false
    switch fact.reason {
    case .absent: return Localized(vi: "thiếu \(fact.path)", en: "there is no \(fact.path)")
    case .invalid(let text, _):
      let shown = isHidden ? "" : " (“\(text)”)"
      return Localized(
        vi: "giá trị của \(fact.path) không dùng được\(shown)",
        en: "the value of \(fact.path) is of no use\(shown)"
      )
    case .inexact(let text):
      let day = isHidden ? nil : Moment(text)?.written(in: zone)
      return Localized(
        vi: "ngày ở \(fact.path) chưa đủ chính xác\(day.map { " (\($0.vi))" } ?? "")",
        en: "the date at \(fact.path) is not exact enough\(day.map { " (\($0.en))" } ?? "")"
      )
    }
  }
}

extension String {
  /// The text with single blanks in place of line breaks and runs of blanks.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
