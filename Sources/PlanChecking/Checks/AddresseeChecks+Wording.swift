import CivilTime
import Diagnostics
import Model
import RulePacks

extension DutyOfNobody {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Nghĩa vụ của đơn vị mà không ràng buộc đơn vị nào",
      en: "A duty of units that binds none"
    ),
    why: Localized(
      vi: "điều văn bản đòi sẽ không ai phải làm",
      en: "what the text asks would be nobody's duty"
    ),
    remedy: Localized(
      vi: "sửa `bindsTo`, thêm đơn vị vào nhóm, hoặc ghi `mayBeEmpty: true` ở nhóm để ngỏ",
      en:
        "correct `bindsTo`, put units into the group, or write `mayBeEmpty: true` on an open group"
    ),
    example: """
      # the registry: {id: old-office, validity: {until: 2018-07-01}}
      bindsTo: {units: [old-office]}
      """
  )

  static func what(_ obligation: ObligationID) -> Localized {
    Localized(vi: "\(obligation) không ràng buộc ai", en: "\(obligation) binds nobody")
  }

  static func witness(_ addressees: Addressees, on day: CivilDate) -> Localized {
    let names = Localized.names(
      addressees.groups.map(\.rawValue) + addressees.units.map(\.rawValue)
    )
    return Localized(
      vi: "ngày \(day.written.vi) không còn đơn vị nào thuộc \(names.vi)",
      en: "on \(day.written.en) there is no unit of \(names.en)"
    )
  }
}

extension UnitWithoutDuty {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Đơn vị trong sổ mà không nghĩa vụ nào ràng buộc",
      en: "A unit of the registry that no obligation binds"
    ),
    why: Localized(
      vi: "đơn vị ấy nộp gì cũng không được xét, mà không ai hay",
      en: "whatever it submits is judged by nothing, and nobody notices"
    ),
    remedy: Localized(
      vi: "thêm nó vào một nhóm, bỏ khỏi sổ, hoặc ghi nó ở `ranking.unranked`",
      en: "put it into a group, take it out of the registry, or list it under `ranking.unranked`"
    ),
    example: """
      units:
        - {id: new-office, groups: []}
      """
  )

  static func what(_ unit: Unit) -> Localized {
    let name = Localized.unit(unit)
    return Localized(vi: "\(name.vi) không có nghĩa vụ nào", en: "\(name.en) has no duty")
  }

  static func witness(_ unit: Unit, obligations: Int) -> Localized {
    let groups = Localized.names(unit.groups.map(\.rawValue))
    return unit.groups.isEmpty
      ? Localized(
        vi: "nó không thuộc nhóm nào; \(obligations) nghĩa vụ đều không nêu nó",
        en: "it is in no group; none of the \(obligations) obligations names it"
      )
      : Localized(
        vi: "nó thuộc \(groups.vi); \(obligations) nghĩa vụ đều không nêu nó hay nhóm ấy",
        en: "it is in \(groups.en); none of the \(obligations) obligations names it or them"
      )
  }
}

extension EmptyGroup {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Nhóm được nêu mà không có đơn vị nào trong kỳ",
      en: "A group that is named and has no member in the period"
    ),
    why: Localized(
      vi: "điều dành cho nhóm ấy không đến với ai",
      en: "what is meant for it reaches nobody"
    ),
    remedy: Localized(
      vi: "thêm đơn vị vào nhóm, hoặc ghi `mayBeEmpty: true` nếu văn bản để ngỏ",
      en: "put units into the group, or write `mayBeEmpty: true` if the text leaves it open"
    ),
    example: """
      # the registry: groups: [{id: press, …}], and no unit has groups: [press]
      bindsTo: {groups: [press]}
      """
  )

  static func what(_ group: UnitGroup) -> Localized {
    Localized(
      vi: "nhóm \(group.name.vi) (\(group.id)) không có đơn vị nào",
      en: "the group \(group.name.en) (\(group.id)) has no member"
    )
  }

  static func witness(_ group: UnitGroup, on day: CivilDate) -> Localized {
    Localized(
      vi: "ngày \(day.written.vi) không đơn vị nào của sổ thuộc “\(group.id)”",
      en: "on \(day.written.en) no unit of the registry is in “\(group.id)”"
    )
  }
}

extension IdleExcept {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Trừ một đơn vị vốn không bị ràng buộc",
      en: "A unit is excepted that was not bound anyway"
    ),
    why: Localized(
      vi: "thường là tên gõ nhầm: đơn vị muốn trừ vẫn đang bị xét",
      en: "mostly another unit was meant, and that one is still judged"
    ),
    remedy: Localized(vi: "bỏ tên ấy, hoặc sửa cho đúng", en: "drop the name, or correct it"),
    example: """
      bindsTo: {groups: [districts], except: [some-department]}
      """
  )

  static func what(_ obligation: ObligationID, _ unit: UnitID) -> Localized {
    Localized(
      vi: "\(obligation) trừ “\(unit)”, mà đơn vị ấy vốn không bị ràng buộc",
      en: "\(obligation) excepts “\(unit)”, which it would not bind anyway"
    )
  }

  static func witness(
    _ id: UnitID,
    _ unit: Unit?,
    _ addressees: Addressees,
    _ day: CivilDate
  ) -> Localized {
    if let unit, !unit.validity.contains(day) {
      return Localized(
        vi: "“\(id)” không tồn tại ngày \(day.written.vi)",
        en: "“\(id)” does not exist on \(day.written.en)"
      )
    }
    let own = Localized.names(unit?.groups.map(\.rawValue) ?? [])
    let asked = Localized.names(addressees.groups.map(\.rawValue))
    return Localized(
      vi: "“\(id)” thuộc \(own.vi); nghĩa vụ nêu \(asked.vi)",
      en: "“\(id)” is in \(own.en); the obligation names \(asked.en)"
    )
  }
}
