import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

extension Teller {
  /// What changed the duty or how it counts, in a sentence without a full stop.
  func told(_ adjustment: Adjustment) -> Localized {
    switch adjustment {
    case .exception(let exception):
      let why = exception.why
      return Localized(
        vi: "ngoại lệ theo mục \(exception.clause) đổi tham số \(exception.parameter)"
          + (why.map { ": \($0.vi)" } ?? ""),
        en:
          "an exception by clause \(exception.clause) changes the parameter \(exception.parameter)"
          + (why.map { ": \($0.en)" } ?? "")
      )
    case .extended(let waiver, let from):
      let old = from.map {
        Localized(vi: " từ hết ngày \($0.written.vi)", en: " from \($0.written.en)")
      }
      let new = waiver.newDeadline?.lastGoodDay.written
      return granted(
        waiver,
        Localized(
          vi: "gia hạn\(old?.vi ?? "")\(new.map { " đến hết ngày \($0.vi)" } ?? "")",
          en: "moves the last good day\(old?.en ?? "")\(new.map { " to \($0.en)" } ?? "")"
        )
      )
    case .reduced(let waiver):
      let least = waiver.newLeast.map { "\($0)" } ?? "?"
      return granted(
        waiver,
        Localized(vi: "giảm số phải có xuống \(least)", en: "lowers what is asked for to \(least)")
      )
    case .stayed(let waiver):
      return granted(waiver, Localized(vi: "hoãn xét nghĩa vụ này", en: "stays this duty"))
    case .waived(let waiver):
      return granted(waiver, Localized(vi: "miễn nghĩa vụ này", en: "waives this duty"))
    case .notNeeded(let waiver):
      return granted(
        waiver,
        Localized(
          vi: "miễn hoặc hoãn nghĩa vụ này, nhưng không cần đến vì nghĩa vụ đã đạt",
          en: "waives or stays this duty, but was not needed: the duty is fulfilled"
        )
      )
    case .notInForce(let waiver):
      return granted(
        waiver,
        Localized(
          vi: "không áp dụng được vì không có hiệu lực vào ngày nghĩa vụ đến hạn",
          en: "does not apply: it was not in force when the duty fell due"
        )
      )
    case .checked(let found): return checked(found)
    }
  }

  private func granted(_ waiver: Waiver, _ what: Localized) -> Localized {
    let authority = named(waiver.authority)
    let day = waiver.granted.written
    return Localized(
      vi:
        "văn bản \(waiver.documentNumber) của \(authority.vi), quyết định ngày \(day.vi), \(what.vi);"
        + " lý do: \(waiver.reason.vi)",
      en: "\(waiver.documentNumber) of \(authority.en), granted on \(day.en), \(what.en);"
        + " reason: \(waiver.reason.en)"
    )
  }

  private func checked(_ found: Verification) -> Localized {
    let office = named(found.office)
    let post = found.post.map { " (\($0))" } ?? ""
    let note = found.note
    switch found.outcome {
    case .verified:
      return Localized(
        vi: "\(office.vi)\(post) kiểm chứng ngày \(found.checked.written.vi) và xác nhận"
          + (note.map { ": \($0.vi)" } ?? ""),
        en: "\(office.en)\(post) looked on \(found.checked.written.en) and confirmed it"
          + (note.map { ": \($0.en)" } ?? "")
      )
    case .rejected:
      return Localized(
        vi: "\(office.vi)\(post) kiểm chứng ngày \(found.checked.written.vi) và bác"
          + (note.map { ": \($0.vi)" } ?? ""),
        en: "\(office.en)\(post) looked on \(found.checked.written.en) and rejected it"
          + (note.map { ": \($0.en)" } ?? "")
      )
    }
  }
}

extension Adjustment {
  /// Where it is written.
  var place: Place {
    switch self {
    case .exception(let exception): exception.node.place
    case .extended(let waiver, _), .reduced(let waiver), .stayed(let waiver), .waived(let waiver),
      .notNeeded(let waiver), .notInForce(let waiver):
      waiver.place
    case .checked(let found): found.place
    }
  }
}
