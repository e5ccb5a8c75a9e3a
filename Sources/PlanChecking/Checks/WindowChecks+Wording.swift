import CivilTime
import Diagnostics
import Model
import RulePacks

extension EmptyWindow {
  static let guide = CheckGuide(
    title: Localized(vi: "Khoảng thời gian không có ngày nào", en: "A window without a day"),
    why: Localized(
      vi: "không việc nào rơi vào khoảng ấy được, nên điều kiện ấy không có nghĩa",
      en: "nothing can fall into it, so the condition means nothing"
    ),
    remedy: Localized(
      vi: "đặt `until` sau `from`; `until` là ngày đầu tiên không còn tính",
      en: "put `until` after `from`; `until` is the first day that no longer counts"
    ),
    example: """
      measure: {…, within: {from: 2019-06-01, until: 2019-06-01}}
      """
  )

  static func what(_ obligation: ObligationID) -> Localized {
    Localized(
      vi: "khoảng thời gian của \(obligation) không có ngày nào",
      en: "the window of \(obligation) has no day"
    )
  }

  static func witness(_ window: StatedWindow) -> Localized {
    Localized(
      vi: "việc làm đúng ngày \(window.from.written.vi) cũng đã ở ngoài khoảng",
      en: "even a deed of \(window.from.written.en) lies outside of it"
    )
  }
}

extension WindowOutside {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Khoảng thời gian vượt ra ngoài kỳ của kế hoạch",
      en: "A window beyond the plan's period"
    ),
    why: Localized(
      vi: "việc của năm khác sẽ được tính cho kế hoạch này",
      en: "deeds of another year would count for this plan"
    ),
    remedy: Localized(
      vi: "ghi `within: period`, hoặc sửa các ngày",
      en: "write `within: period`, or correct the days"
    ),
    example: """
      period: {from: 2019-01-01, until: 2020-01-01}
      …
      measure: {…, within: {from: 2018-12-01, until: 2019-06-01}}
      """
  )

  static func what(_ obligation: ObligationID) -> Localized {
    Localized(
      vi: "khoảng thời gian của \(obligation) vượt ra ngoài kỳ của kế hoạch",
      en: "the window of \(obligation) reaches beyond the plan's period"
    )
  }

  static func witness(_ day: CivilDate, _ period: Period) -> Localized {
    Localized(
      vi: "việc ngày \(day.written.vi) được tính, dù kỳ là \(period.from.written.vi) đến "
        + period.lastDay.written.vi,
      en: "a deed of \(day.written.en) counts, though the period is \(period.from.written.en) to "
        + period.lastDay.written.en
    )
  }
}

extension IdleLateness {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Mốc muộn không làm thay đổi kết quả nào",
      en: "A step for lateness that changes no result"
    ),
    why: Localized(
      vi: "người đọc tin rằng nộp muộn còn được điểm, mà không phải",
      en: "readers believe that being late still earns points, and it does not"
    ),
    remedy: Localized(
      vi: "bỏ mốc ấy, cho nó hệ số trên 0, hoặc cho nghĩa vụ một trọng số",
      en: "drop the step, give it a factor above 0, or give the obligation a weight"
    ),
    example: """
      lateness:
        "3#1": [{before: 2019-12-01, factor: "0"}]
      """
  )

  static func worthlessStep(_ obligation: ObligationID) -> Localized {
    Localized(
      vi: "mốc muộn này của \(obligation) có hệ số 0",
      en: "this late step of \(obligation) has the factor 0"
    )
  }

  static func sameAsAfter(_ obligation: ObligationID) -> Localized {
    Localized(
      vi: "làm \(obligation) trước mốc này được 0 điểm, như không bao giờ làm",
      en: "doing \(obligation) before this bound earns 0, as never doing it does"
    )
  }

  static func unweightedChain(_ obligation: ObligationID) -> Localized {
    Localized(
      vi: "\(obligation) có các mốc muộn nhưng không có điểm và không là điều kiện nào",
      en: "\(obligation) has late steps, but no weight, and no gate asks for it"
    )
  }

  static func noScheme(_ schemes: [String]) -> Localized {
    let names = Localized.names(schemes)
    return Localized(
      vi: "không thang nào trong \(names.vi) có nghĩa vụ này",
      en: "none of the schemes \(names.en) holds it"
    )
  }
}
