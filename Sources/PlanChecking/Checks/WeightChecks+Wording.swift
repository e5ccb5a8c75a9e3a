import Diagnostics
import Model

extension DutyWithoutWeight {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Nghĩa vụ ràng buộc đơn vị mà không có điểm trong thang của đơn vị ấy",
      en: "A duty binds a unit and has no weight in that unit's scheme"
    ),
    why: Localized(
      vi: "làm hay không làm cũng cùng một điểm",
      en: "whether it is done or not, the score is the same"
    ),
    remedy: Localized(
      vi: "cho nghĩa vụ một trọng số trong thang, hoặc ghi nó ở `unweighted` cùng lý do",
      en: "give it a weight in the scheme, or list it under `unweighted` with the reason"
    ),
    example: """
      # 3#1 binds the districts
      schemes: [{id: districts, for: {groups: [districts]}, groups: [… no "3#1" …]}]
      """
  )

  static func what(_ obligation: ObligationID, _ scheme: ScoringScheme) -> Localized {
    Localized(
      vi: "thang “\(scheme.title.vi)” không cho \(obligation) điểm nào",
      en: "the scheme “\(scheme.title.en)” gives \(obligation) no weight"
    )
  }

  static func witness(_ unit: Unit) -> Localized {
    let name = Localized.unit(unit)
    return Localized(
      vi: "\(name.vi) bị ràng buộc và được chấm theo thang ấy",
      en: "\(name.en) is bound by it and scored by that scheme"
    )
  }

  static let theObligation = Localized(vi: "nghĩa vụ ấy", en: "the obligation")
}

extension IdleWeight {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Trọng số mà không đơn vị nào của thang có thể đạt",
      en: "A weight that no unit of its scheme can earn"
    ),
    why: Localized(
      vi: "nghĩa vụ không áp dụng sẽ rời khỏi mẫu số, nên thang thực ra không phải như đã ghi",
      en: "what does not apply leaves the denominator, so the scheme is not what it says"
    ),
    remedy: Localized(
      vi: "bỏ trọng số ấy, hoặc sửa mã nghĩa vụ hay `for` của thang",
      en: "drop the weight, or correct the obligation or the scheme's `for`"
    ),
    example: """
      # 3#1 binds the departments only
      schemes: [{id: districts, for: {groups: [districts]}, groups: [{…, obligations: {"3#1": 10}}]}]
      """
  )

  static func what(_ obligation: ObligationID, _ scheme: ScoringScheme) -> Localized {
    Localized(
      vi:
        "thang “\(scheme.title.vi)” cho \(obligation) điểm mà không đơn vị nào của thang phải làm",
      en:
        "the scheme “\(scheme.title.en)” gives \(obligation) a weight, and binds none of its units"
    )
  }

  static func witness(_ unit: Unit) -> Localized {
    let name = Localized.unit(unit)
    return Localized(
      vi: "\(name.vi) được chấm theo thang ấy và không bị ràng buộc",
      en: "\(name.en) is scored by that scheme and not bound"
    )
  }

  static let ofTheWhole = Localized(
    vi: "nghĩa vụ ấy xét chung cho tất cả, không trừ điểm đơn vị nào",
    en: "it is judged for all together and costs no unit points"
  )
}

extension WeightsDoNotAddUp {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Các trọng số cộng lại không như thang điểm nói",
      en: "Weights do not add up as the profile says"
    ),
    why: Localized(
      vi: "các nhóm cộng lại là 100, các nghĩa vụ cộng lại bằng nhóm; lệch là gõ nhầm một số",
      en: "groups make 100 and duties make their group; else a number is a slip"
    ),
    remedy: Localized(vi: "sửa con số cho khớp", en: "correct the number"),
    example: """
      groups:
        - {id: report, weight: 30, obligations: {"8#1": 20}}
        - {id: deeds, weight: 60, obligations: {"3#1": 60}}
      """
  )

  static func groupsOf(_ scheme: ScoringScheme, _ whole: Rational) -> Localized {
    Localized(
      vi: "các nhóm của thang “\(scheme.title.vi)” không cộng thành \(whole)",
      en: "the groups of the scheme “\(scheme.title.en)” do not add up to \(whole)"
    )
  }

  static func dutiesOf(_ group: ScoringGroup, _ scheme: ScoringScheme) -> Localized {
    Localized(
      vi: "các nghĩa vụ của nhóm “\(group.title.vi)” (thang \(scheme.id)) không cộng thành "
        + "\(group.weight)",
      en: "the duties of the group “\(group.title.en)” (scheme \(scheme.id)) do not add up to "
        + "\(group.weight)"
    )
  }

  static func adds(_ weights: [Rational], to sum: Rational) -> Localized {
    Localized("\(weights.map { "\($0)" }.joined(separator: " + ")) = \(sum)")
  }
}

extension UnitWithoutScheme {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Đơn vị bị ràng buộc mà không thang nào chấm",
      en: "A bound unit that no scheme scores"
    ),
    why: Localized(
      vi: "đơn vị ấy sẽ không có điểm và không có xếp loại",
      en: "it would have no score and no class"
    ),
    remedy: Localized(
      vi: "thêm đơn vị hay nhóm của nó vào `for` của một thang",
      en: "add the unit or its group to the `for` of a scheme"
    ),
    example: """
      schemes: [{id: districts, for: {groups: [districts]}, …}]   # and none for the departments
      """
  )

  static func what(_ unit: Unit) -> Localized {
    let name = Localized.unit(unit)
    return Localized(vi: "không thang nào chấm \(name.vi)", en: "no scheme scores \(name.en)")
  }

  static func witness(_ duties: [String]) -> Localized {
    let names = Localized.names(duties)
    return Localized(vi: "đơn vị ấy phải làm \(names.vi)", en: "it is bound by \(names.en)")
  }

  static let theSchemes = Localized(vi: "các thang", en: "the schemes")
}

extension IdleScheme {
  static let guide = CheckGuide(
    title: Localized(vi: "Thang không chấm đơn vị nào", en: "A scheme that scores no unit"),
    why: Localized(
      vi: "đơn vị dùng thang đầu tiên hợp với nó, nên thang này không có tác dụng",
      en: "a unit takes the first scheme that fits, so this one has no effect"
    ),
    remedy: Localized(
      vi: "đưa thang hẹp lên trước thang rộng, hoặc sửa `for`",
      en: "put the narrow scheme before the wide one, or correct its `for`"
    ),
    example: """
      schemes:
        - {id: everyone, for: {groups: [all]}, …}
        - {id: districts, for: {groups: [districts]}, …}
      """
  )

  static func what(_ scheme: ScoringScheme) -> Localized {
    Localized(
      vi: "thang “\(scheme.title.vi)” không chấm đơn vị nào",
      en: "the scheme “\(scheme.title.en)” scores no unit"
    )
  }

  static func witness(_ scheme: ScoringScheme, _ unit: Unit?, _ taker: ScoringScheme?)
    -> Localized
  {
    guard let unit, let taker else {
      let names = Localized.names(
        scheme.addressees.groups.map(\.rawValue) + scheme.addressees.units.map(\.rawValue)
      )
      return Localized(
        vi: "không đơn vị nào thuộc \(names.vi)",
        en: "there is no unit of \(names.en)"
      )
    }
    let name = Localized.unit(unit)
    return Localized(
      vi: "\(name.vi) đã được thang “\(taker.title.vi)” chấm",
      en: "\(name.en) is scored by “\(taker.title.en)” already"
    )
  }
}

extension WeightedAfterAll {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Nghĩa vụ được ghi là không có điểm mà lại có",
      en: "An obligation said to have no weight has one"
    ),
    why: Localized(
      vi: "hai chỗ của thang điểm nói ngược nhau",
      en: "two parts of the profile contradict each other"
    ),
    remedy: Localized(
      vi: "bỏ mục ở `unweighted`, hoặc bỏ trọng số",
      en: "drop the entry of `unweighted`, or the weight"
    ),
    example: """
      schemes: [{…, groups: [{…, obligations: {"3#1": 10}}]}]
      unweighted: [{obligation: "3#1", why: …}]
      """
  )

  static func what(_ obligation: ObligationID) -> Localized {
    Localized(
      vi: "\(obligation) được ghi là không có điểm mà vẫn có trọng số",
      en: "\(obligation) is said to have no weight, and has one"
    )
  }

  static func witness(_ scheme: ScoringScheme) -> Localized {
    Localized(
      vi: "thang “\(scheme.title.vi)” cho nó điểm",
      en: "the scheme “\(scheme.title.en)” gives it one"
    )
  }

  static let theWeight = Localized(vi: "trọng số ấy", en: "the weight")
}
