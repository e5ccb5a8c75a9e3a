import Diagnostics
import Model

extension GateOnExcluded {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Điều kiện loại trừ đặt trên nghĩa vụ không áp dụng, hoặc chỉ áp dụng khi phát sinh",
      en: "A gate on a duty that applies to nobody, or only when something occurs"
    ),
    why: Localized(
      vi: "việc không áp dụng thì không đạt cũng không hỏng: điều kiện thành vô nghĩa",
      en: "what does not apply is neither met nor broken, so the gate means nothing"
    ),
    remedy: Localized(
      vi: "đặt điều kiện trên nghĩa vụ luôn áp dụng, hoặc bỏ điều kiện",
      en: "require a duty that always applies, or drop the gate"
    ),
    example: """
      # 5#3 has a trigger
      gates: [{id: asked, require: "5#3", blocks: commendation}]
      """
  )

  static func what(_ gate: Gate) -> Localized {
    Localized(
      vi: "điều kiện “\(gate.title.vi)” đòi \(gate.require), nghĩa vụ có thể không áp dụng",
      en: "the gate “\(gate.title.en)” requires \(gate.require), which may not apply"
    )
  }

  static func notTriggered(_ unit: Unit) -> Localized {
    let name = Localized.unit(unit)
    return Localized(
      vi: "với \(name.vi), khi việc chưa phát sinh thì nghĩa vụ là không áp dụng",
      en: "for \(name.en) the duty does not apply until its trigger occurs"
    )
  }

  static func bindsNobody(_ obligation: ObligationID) -> Localized {
    Localized(vi: "\(obligation) không ràng buộc đơn vị nào", en: "\(obligation) binds no unit")
  }
}

extension GateOnWhole {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Điều kiện loại trừ đặt trên nghĩa vụ xét chung",
      en: "A gate on a duty of the whole"
    ),
    why: Localized(
      vi: "một nơi làm hỏng thì mọi nơi khác cùng bị loại",
      en: "what one unit spoils would close the gate for all the others"
    ),
    remedy: Localized(
      vi: "đặt điều kiện trên nghĩa vụ tương ứng của từng đơn vị",
      en: "require the duty of each unit instead"
    ),
    example: """
      obligations: [{id: "4#1", bearer: whole, …}]
      gates: [{id: secrecy, require: "4#1", blocks: commendation}]
      """
  )

  static func what(_ gate: Gate) -> Localized {
    Localized(
      vi: "điều kiện “\(gate.title.vi)” đòi \(gate.require), nghĩa vụ xét chung cho tất cả",
      en: "the gate “\(gate.title.en)” requires \(gate.require), a duty of the whole"
    )
  }

  static func witness(_ units: [Unit]) -> Localized {
    guard let first = units.first, let last = units.last, units.count > 1 else {
      return Localized(vi: "mọi đơn vị cùng bị loại", en: "every unit is blocked at once")
    }
    return Localized(
      vi: "\(first.name.vi) làm hỏng thì \(last.name.vi) cũng bị loại",
      en: "when \(first.name.en) breaks it, \(last.name.en) is blocked too"
    )
  }
}

extension GateMissesUnit {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Điều kiện loại trừ không với tới một đơn vị được xếp hạng",
      en: "A gate that does not reach a ranked unit"
    ),
    why: Localized(
      vi: "đơn vị ấy qua điều kiện chỉ vì nghĩa vụ không ràng buộc nó",
      en: "that unit passes only because the duty does not bind it"
    ),
    remedy: Localized(
      vi: "mở rộng `bindsTo` của nghĩa vụ, hoặc không xếp hạng đơn vị ấy",
      en: "widen the duty's `bindsTo`, or do not rank that unit"
    ),
    example: """
      # 8#1 binds the districts; the departments are ranked too
      gates: [{id: report, require: "8#1", blocks: commendation}]
      """
  )

  static func what(_ gate: Gate, _ number: Int) -> Localized {
    Localized(
      vi: "điều kiện “\(gate.title.vi)” không với tới \(number) đơn vị được xếp hạng",
      en: "the gate “\(gate.title.en)” does not reach ranked units: \(number)"
    )
  }

  static func witness(_ unit: Unit) -> Localized {
    let name = Localized.unit(unit)
    return Localized(
      vi: "\(name.vi) được xếp hạng mà không bị nghĩa vụ ấy ràng buộc",
      en: "\(name.en) is ranked and not bound by that duty"
    )
  }
}

extension GateOnWaivable {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Điều kiện loại trừ đặt trên nghĩa vụ có thể được miễn",
      en: "A gate on a duty that may be waived"
    ),
    why: Localized(
      vi: "miễn không mở điều kiện nào, trừ khi điều kiện nói vậy: được miễn mà vẫn bị loại",
      en: "a waiver opens no gate unless the gate says so: who is excused is still blocked"
    ),
    remedy: Localized(
      vi: "nói rõ ở điều kiện rằng miễn có được chấp nhận hay không",
      en: "say at the gate whether a waiver is accepted"
    ),
    example: """
      waiverAuthorities: [{authority: committee, kinds: [waive]}]
      gates: [{id: report, require: "8#1", blocks: commendation}]
      """
  )

  static func what(_ gate: Gate) -> Localized {
    Localized(
      vi: "điều kiện “\(gate.title.vi)” đòi \(gate.require), nghĩa vụ có thể được miễn",
      en: "the gate “\(gate.title.en)” requires \(gate.require), which may be waived"
    )
  }

  static func witness(_ authority: WaiverAuthority, _ gate: Gate) -> Localized {
    let kinds = Localized.names(authority.kinds.map(\.rawValue))
    return Localized(
      vi: "“\(authority.authority)” được quyết định \(kinds.vi); đơn vị được miễn \(gate.require) "
        + "vẫn không qua điều kiện này",
      en: "“\(authority.authority)” may grant \(kinds.en); a unit excused from \(gate.require) "
        + "still does not pass"
    )
  }
}
