import Diagnostics
import Model

extension IdleException {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Ngoại lệ không áp dụng cho đơn vị nào bị ràng buộc",
      en: "An exception that applies to no bound unit"
    ),
    why: Localized(
      vi: "nơi mà văn bản cho ngoại lệ vẫn bị xét theo mức chung",
      en: "those to whom the text grants it are judged by the common measure all the same"
    ),
    remedy: Localized(
      vi: "sửa `when`, hoặc bỏ ngoại lệ",
      en: "correct `when`, or drop the exception"
    ),
    example: """
      bindsTo: {groups: [districts]}
      exceptions: [{when: "unit.kind == 'press'", over: deadline, value: …, clause: "8"}]
      """
  )

  static func what(_ obligation: ObligationID, _ exception: StatedException) -> Localized {
    Localized(
      vi: "ngoại lệ của \(obligation) theo điểm \(exception.clause) không áp dụng cho ai",
      en: "the exception of \(obligation) by clause \(exception.clause) applies to nobody"
    )
  }

  static func witness(_ bearers: [Unit]) -> Localized {
    let names = Localized.names(bearers.map(\.id.rawValue))
    return Localized(
      vi: "`when` sai với mọi đơn vị bị ràng buộc: \(names.vi)",
      en: "`when` is false of every bound unit: \(names.en)"
    )
  }
}

extension ShadowedException {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Ngoại lệ luôn bị một ngoại lệ ưu tiên hơn che mất",
      en: "An exception that one of greater priority always takes over"
    ),
    why: Localized(
      vi: "điều nó cho không bao giờ có hiệu lực",
      en: "what it grants never takes effect"
    ),
    remedy: Localized(
      vi: "hạ `priority` của ngoại lệ kia, thu hẹp `when` của nó, hoặc bỏ ngoại lệ này",
      en: "lower the other's `priority`, narrow its `when`, or drop this one"
    ),
    example: """
      exceptions:
        - {when: "unit.id == 'a'", over: atLeast, value: 1, clause: "3"}
        - {when: "true", over: atLeast, value: 2, clause: "4", priority: 1}
      """
  )

  static func what(_ obligation: ObligationID, _ exception: StatedException) -> Localized {
    Localized(
      vi: "ngoại lệ của \(obligation) theo điểm \(exception.clause) luôn bị che mất",
      en: "the exception of \(obligation) by clause \(exception.clause) is always taken over"
    )
  }

  static func witness(_ unit: Unit, _ exception: StatedException, _ rival: StatedException)
    -> Localized
  {
    let name = Localized.unit(unit)
    return Localized(
      vi: "với \(name.vi), điểm \(rival.clause) (ưu tiên \(rival.priority)) thắng điểm "
        + "\(exception.clause) (\(exception.priority)) ở `\(exception.parameter)`",
      en: "for \(name.en) clause \(rival.clause) (priority \(rival.priority)) beats clause "
        + "\(exception.clause) (\(exception.priority)) at `\(exception.parameter)`"
    )
  }

  static let theRival = Localized(vi: "ngoại lệ kia", en: "the other exception")
}
