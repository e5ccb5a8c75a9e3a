import Diagnostics
import Model

extension CountedTwice {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Một việc hợp với hai nghĩa vụ có số lượng mà không nói thứ tự hay dùng chung được",
      en: "One event fits two counted duties, and neither order nor sharing is stated"
    ),
    why: Localized(
      vi:
        "một việc chỉ tính cho một nghĩa vụ; cho nghĩa vụ nào thì chưa ai nói, đang do thứ tự tệp "
        + "quyết",
      en: "an event counts for one duty; for which, nothing but the order of the file decides"
    ),
    remedy: Localized(
      vi: "nêu nghĩa vụ nào được tính trước ở `countingOrder`, hoặc ghi `shareable: true` nếu văn "
        + "bản cho dùng chung",
      en: "name the one that comes first under `countingOrder`, or write `shareable: true` if the "
        + "text lets it count for both"
    ),
    example: """
      - {id: "3#1", basis: text, rule: duty/activities, with: {kinds: [class], atLeast: 3}, …}
      - {id: "3#2", basis: text, rule: duty/activities, with: {topics: [bien-dao]}, …}
      """
  )

  static func what(_ first: Obligation, _ second: Obligation) -> Localized {
    Localized(
      vi: "một việc hợp với cả \(first.id) và \(second.id)",
      en: "one event fits both \(first.id) and \(second.id)"
    )
  }

  static func witness(_ unit: Unit, _ record: MadeUpRecord) -> Localized {
    let name = Localized.unit(unit)
    return Localized(
      vi: "\(name.vi) ghi \(record.list): [\(record.text)]",
      en: "\(name.en) writes \(record.list): [\(record.text)]"
    )
  }

  static let theOther = Localized(vi: "nghĩa vụ kia", en: "the other duty")
}
