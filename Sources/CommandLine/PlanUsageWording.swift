internal import Diagnostics
internal import PlanChecking

/// What the commands about the plan say of themselves, and of names that they do not know.
enum PlanUsageWording {
  static var plan: String {
    Localized(
      vi: "Chính kế hoạch, trước khi có hồ sơ nào: bảng đối chiếu và các phép kiểm tĩnh.",
      en: "The plan itself, before any submission: its table and the static checks."
    ).here
  }

  static var show: String {
    Localized(
      vi: "Bảng đối chiếu: điểm ↔ nghĩa vụ ↔ luật ↔ phép thử, và ai phải làm gì.",
      en: "The table: clauses ↔ obligations ↔ rules ↔ tests, and who is bound by what."
    ).here
  }

  static var check: String {
    Localized(
      vi: "Kiểm kế hoạch, sổ đơn vị và thang điểm; mỗi chỗ kèm một dẫn chứng cụ thể.",
      en: "Check plan, registry and profile; each finding with a concrete witness."
    ).here
  }

  static var showUsage: String {
    Localized(
      vi: "ttdn-check plan show [PLAN] [--by clause|obligation|rule|unit] [tùy chọn khác]",
      en: "ttdn-check plan show [PLAN] [--by clause|obligation|rule|unit] [other options]"
    ).here
  }

  static var checkUsage: String {
    Localized(
      vi: "ttdn-check plan check [PLAN] [--format text|json|markdown] [tùy chọn khác]",
      en: "ttdn-check plan check [PLAN] [--format text|json|markdown] [other options]"
    ).here
  }

  static var checkDiscussion: String {
    Localized(
      vi: """
        Các phép kiểm và cách sửa: docs/plan-check.md.
        Mã thoát: 0 không có gì ở mức --fail-on trở lên, 1 có, 2 không đọc được kế hoạch.
        """,
      en: """
        The checks and what to do about them: docs/plan-check.md.
        Exit status: 0 nothing at or above --fail-on, 1 something, 2 the plan could not be read.
        """
    ).here
  }

  static var path: String {
    Localized(
      vi: "Tệp kế hoạch, hoặc thư mục có ttdn.yaml. Bỏ trống: ttdn.yaml từ đây trở lên.",
      en: "The plan's file, or a folder with a ttdn.yaml. Absent: the ttdn.yaml from here upward."
    ).here
  }

  static var side: String {
    Localized(
      vi: "Mỗi dòng là: clause (điểm), obligation (nghĩa vụ), rule (luật), unit (đơn vị).",
      en: "What a row is: clause, obligation, rule, unit."
    ).here
  }

  static var id: String {
    Localized(
      vi: "Chỉ dòng có mã này; dùng được nhiều lần.",
      en: "Only the row with this identifier; may be repeated."
    ).here
  }

  static var format: String {
    Localized(vi: "Dạng: text, json, markdown.", en: "The form: text, json, markdown.").here
  }

  static func wording(of situation: PlanCommandSituation) -> Wording {
    switch situation {
    case .noSuchRow(let name, let side, let known):
      let near = Suggestion.nearest(to: name, among: known)
      let kind = spoken(side)
      return Wording(
        what: Localized(
          vi: "không có \(kind.vi) “\(name)”",
          en: "there is no \(kind.en) “\(name)”"
        ),
        remedy: Localized(
          vi: near.map { "có phải là “\($0)”?" }
            ?? "xem `ttdn-check plan show --by \(side.rawValue)`",
          en: near.map { "did you mean “\($0)”?" }
            ?? "see `ttdn-check plan show --by \(side.rawValue)`"
        )
      )
    }
  }

  private static func spoken(_ side: PlanTable.Side) -> Localized {
    switch side {
    case .clause: Localized(vi: "điểm", en: "clause")
    case .obligation: Localized(vi: "nghĩa vụ", en: "obligation")
    case .rule: Localized(vi: "luật", en: "rule")
    case .unit: Localized(vi: "đơn vị", en: "unit")
    }
  }
}
