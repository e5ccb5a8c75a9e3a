import Diagnostics

extension ExplanationSituation {
  var id: DiagnosticID {
    switch self {
    case .noUnit: "explain/no-unit"
    case .severalUnits: "explain/several-units"
    case .noObligation: "explain/no-obligation"
    case .noDuty: "explain/no-duty"
    case .notGiven: "explain/submission-not-given"
    case .unreadable: "improve/submission-unreadable"
    case .noProfile: "improve/no-profile"
    case .noScheme: "improve/no-scheme"
    case .noClass: "improve/no-class"
    case .noCommendation: "improve/no-commendation"
    }
  }

  var severity: Severity { .error }

  var wording: Wording {
    switch self {
    case .noUnit(let name, let suggestion):
      Wording(
        what: Localized(
          vi: "sổ đăng ký không có đơn vị “\(TerminalText.visible(name))”",
          en: "the registry has no unit “\(TerminalText.visible(name))”"
        ),
        remedy: suggestion.map(Self.didYouMean)
          ?? Localized(
            vi:
              "ghi mã, tên hoặc tên khác của đơn vị trong sổ; việc chung của toàn tỉnh: `toan-tinh`",
            en: "give a unit's identifier, name or alias; for the duties of the whole: `whole`"
          )
      )
    case .severalUnits(let name, let units):
      Wording(
        what: Localized(
          vi: "có \(units.count) đơn vị tên “\(TerminalText.visible(name))”",
          en: "\(units.count) units are called “\(TerminalText.visible(name))”"
        ),
        remedy: Localized(
          vi: "ghi mã của một đơn vị: \(units.joined(separator: ", "))",
          en: "give the identifier of one: \(units.joined(separator: ", "))"
        )
      )
    case .noObligation(let name, let suggestion):
      Wording(
        what: Localized(
          vi: "kế hoạch không có nghĩa vụ hay mục “\(TerminalText.visible(name))”",
          en: "the plan has no obligation or clause “\(TerminalText.visible(name))”"
        ),
        remedy: suggestion.map(Self.didYouMean)
          ?? Localized(
            vi: "bỏ trống để xem mọi nghĩa vụ của đơn vị",
            en: "leave it out to see every obligation of the unit"
          )
      )
    case .noDuty(let clause):
      Wording(
        what: Localized(
          vi: "mục \(TerminalText.visible(clause)) không có nghĩa vụ nào được xét",
          en: "clause \(TerminalText.visible(clause)) has no obligation that is judged"
        ),
        why: Localized(
          vi: "kế hoạch ghi mục này chỉ để dẫn, hoặc điều nó đòi không đo được từ hồ sơ",
          en: "the plan lists it for reference, or what it asks cannot be measured from submissions"
        )
      )
    case .notGiven(let unit):
      Wording(
        what: Localized(
          vi: "trong các hồ sơ đưa vào không có hồ sơ của “\(unit)”",
          en: "the submission of “\(unit)” is not among those given"
        ),
        why: Localized(
          vi: "không thể coi là đơn vị chưa nộp khi chưa xem đủ hồ sơ của đợt",
          en:
            "unless all submissions of the round are given, it cannot be said to have submitted nothing"
        ),
        remedy: Localized(
          vi: "đưa thêm hồ sơ ấy bằng --submissions, hoặc bỏ tùy chọn này",
          en: "give it too with --submissions, or leave that option out"
        )
      )
    case .unreadable, .noProfile, .noScheme, .noClass, .noCommendation: improvementWording
    }
  }

  private static func didYouMean(_ name: String) -> Localized {
    Localized(vi: "có phải là “\(name)”?", en: "did you mean “\(name)”?")
  }
}
