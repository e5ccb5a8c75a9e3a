import CEL
import CivilTime
import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading

/// Why a clause binds a bearer, or why it does not, with the entry that says so.
struct BindingWording {
  let registry: Registry
  let compiled: CompiledObligation
  let unitEntries: UnitEntries

  private var addressees: Addressees { compiled.obligation.bindsTo }
  private var entry: Place { (compiled.node["bindsTo"] ?? compiled.node).place }

  /// The sentence, without a full stop, for a unit, or for the whole.
  func line(for unit: Unit?) -> ToldLine {
    guard let unit else { return ofWhole(isAsked: true) }
    guard compiled.obligation.bearer == .unit else { return ofWhole(isAsked: false) }
    return compiled.binds(unit) ? bound(unit) : notBound(unit)
  }

  private func ofWhole(isAsked: Bool) -> ToldLine {
    let bearer = compiled.node["bearer"]?.place
    guard compiled.obligation.bearer == .whole else {
      return ToldLine(
        Localized(
          vi: "nghĩa vụ này giao cho từng đơn vị, không xét cho toàn tỉnh",
          en: "this duty is laid on single units, not on the whole"
        ),
        at: bearer ?? entry
      )
    }
    return ToldLine(
      isAsked
        ? Localized(
          vi: "nghĩa vụ chung, xét trên tất cả hồ sơ, không trừ điểm đơn vị nào",
          en: "it is a duty of the whole, judged over all submissions; it costs no unit points"
        )
        : Localized(
          vi: "nghĩa vụ chung của toàn tỉnh, không ràng buộc riêng đơn vị nào; xem bằng"
            + " `explain toan-tinh`",
          en: "it is a duty of the whole and binds no single unit; see it with `explain whole`"
        ),
      at: bearer ?? entry
    )
  }

  private func bound(_ unit: Unit) -> ToldLine {
    if addressees.units.contains(unit.id) {
      return ToldLine(
        Localized(vi: "kế hoạch nêu đích danh đơn vị này", en: "the plan names this unit"),
        at: item(unit.id.rawValue, under: "units")
      )
    }
    let day = compiled.plan.period.lastDay
    for group in addressees.groups where registry.isMember(unit, of: group, on: day) {
      return ToldLine(member(of: group), at: item(group.rawValue, under: "groups"))
    }
    let forerunner = addressees.units.first { id in
      registry.units(standingFor: id, on: day).contains { $0.id == unit.id }
    }
    let name = forerunner.flatMap { registry.unit($0)?.name } ?? Localized("?")
    return ToldLine(
      Localized(
        vi: "kế hoạch nêu \(name.vi), mà đơn vị này kế thừa",
        en: "the plan names \(name.en), whose tasks this unit took over"
      ),
      at: forerunner.map { item($0.rawValue, under: "units") } ?? entry
    )
  }

  private func member(of group: GroupID) -> Localized {
    let known = registry.group(group)
    if group == Addressees.everyGroup || known?.includesEveryone == true {
      return Localized(
        vi: "kế hoạch giao cho mọi đơn vị trong sổ đăng ký",
        en: "the plan lays it on every unit of the registry"
      )
    }
    let name = known?.name ?? Localized(group.rawValue)
    return Localized(
      vi: "kế hoạch giao cho nhóm “\(name.vi)” (\(group)), trong đó có đơn vị này theo sổ đăng ký",
      en:
        "the plan lays it on the group “\(name.en)” (\(group)), of which this unit is by the registry"
    )
  }

  private func notBound(_ unit: Unit) -> ToldLine {
    let day = compiled.plan.period.lastDay
    if addressees.except.contains(unit.id) {
      return ToldLine(
        Localized(
          vi: "kế hoạch nêu đơn vị này là ngoại lệ (except)",
          en: "the plan excepts this unit by name (except)"
        ),
        at: item(unit.id.rawValue, under: "except")
      )
    }
    if !unit.validity.contains(day) {
      let heirs = registry.units(standingFor: unit.id, on: day).map(\.id.rawValue)
      let list = heirs.joined(separator: ", ")
      return ToldLine(
        Localized(
          vi: "theo sổ đăng ký, đơn vị không còn trong thời gian của kế"
            + " hoạch" + (heirs.isEmpty ? "" : "; kế thừa là \(list)"),
          en: "by the registry the unit does not exist in the plan's period"
            + (heirs.isEmpty ? "" : "; its successor is \(list)")
        ),
        at: registryEntry(unit)
      )
    }
    let (named, own) = (bearers, groups(of: unit))
    return ToldLine(
      Localized(
        vi: "kế hoạch giao cho \(named.vi), còn theo sổ đăng ký đơn vị"
          + " \(own.vi)",
        en: "the plan lays it on \(named.en), and by the registry the unit"
          + " \(own.en)"
      ),
      at: entry
    )
  }

  /// Those on whom the plan lays it, in words.
  private var bearers: Localized {
    let groups = addressees.groups.map { id in
      let name = registry.group(id)?.name ?? Localized(id.rawValue)
      return Localized(vi: "nhóm “\(name.vi)”", en: "the group “\(name.en)”")
    }
    let units = addressees.units.map { registry.unit($0)?.name ?? Localized($0.rawValue) }
    return (groups + units).listed
  }

  private func groups(of unit: Unit) -> Localized {
    let groups = unit.groups.filter { registry.group($0)?.includesEveryone != true }
    guard !groups.isEmpty else {
      return Localized(vi: "không thuộc nhóm nào", en: "is in no group")
    }
    let names = groups.map { id -> Localized in
      let name = registry.group(id)?.name ?? Localized(id.rawValue)
      return Localized(vi: "“\(name.vi)”", en: "“\(name.en)”")
    }
    return Localized(vi: "chỉ thuộc nhóm \(names.listed.vi)", en: "is only in \(names.listed.en)")
  }

  private func item(_ text: String, under key: String) -> Place {
    let list = compiled.node["bindsTo"]?[key]
    return list?.items.first { $0.text == text }?.place ?? entry
  }

  private func registryEntry(_ unit: Unit) -> Place {
    guard case .node(let node, _)? = unitEntries[unit.id] else { return entry }
    return (node["validity"] ?? node["id"] ?? node).place
  }
}

extension [Localized] {
  /// The texts one after another, set off by commas.
  var listed: Localized {
    Localized(
      vi: map(\.vi).joined(separator: ", "),
      en: map(\.en).joined(separator: ", ")
    )
  }
}
