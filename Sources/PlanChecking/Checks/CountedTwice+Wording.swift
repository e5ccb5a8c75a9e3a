import Diagnostics
import Model

extension CountedTwice {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Một việc được hai nghĩa vụ có số lượng cùng tính mà không nói là dùng chung được",
      en: "One event counts for two counted duties, and neither is said to be shareable"
    ),
    why: Localized(
      vi: "một lần làm được điểm hai lần, hoặc hai nơi đếm khác nhau",
      en: "one deed would earn twice, or two readers would count differently"
    ),
    remedy: Localized(
      vi:
        "ghi `shareable: true` nếu văn bản cho dùng chung; nếu không thì tách loại, chủ đề hay nơi",
      en: "write `shareable: true` if the text lets it count twice; else tell them apart by kind, "
        + "topic or place"
    ),
    example: """
      - {id: "3#1", basis: text, rule: duty/activities, with: {kinds: [class], atLeast: 3}, …}
      - {id: "3#2", basis: text, rule: duty/activities, with: {topics: [bien-dao]}, …}
      """
  )

  static func what(_ first: Obligation, _ second: Obligation) -> Localized {
    Localized(
      vi: "một việc có thể được tính cho cả \(first.id) và \(second.id)",
      en: "one event can count for both \(first.id) and \(second.id)"
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
