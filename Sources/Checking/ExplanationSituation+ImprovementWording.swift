import Diagnostics

extension ExplanationSituation {
  /// Why the way to a goal cannot be worked out.
  var improvementWording: Wording {
    switch self {
    case .unreadable(let unit):
      Wording(
        what: Localized(
          vi: "hồ sơ của “\(unit)” không xét được nên không tính được còn làm gì",
          en: "the submission of “\(unit)” cannot be judged, so what can be done is not known"
        ),
        remedy: Localized(
          vi: "xem `ttdn-check check` nói gì về tệp ấy, sửa rồi hỏi lại",
          en: "see what `ttdn-check check` says of the file, mend it and ask again"
        )
      )
    case .noProfile:
      Wording(
        what: Localized(vi: "không có thang điểm", en: "there is no scoring profile"),
        why: Localized(
          vi: "điểm, xếp loại và điều kiện khen chỉ có trong thang điểm",
          en: "scores, classes and conditions of commendation stand in a profile only"
        ),
        remedy: Localized(
          vi: "nêu thang điểm bằng --scoring hoặc trong ttdn.yaml",
          en: "name one with --scoring or in ttdn.yaml"
        )
      )
    case .noScheme(let unit):
      Wording(
        what: Localized(
          vi: "thang điểm không có thang nào cho “\(unit)”",
          en: "the profile has no scheme for “\(unit)”"
        ),
        why: Localized(
          vi: "không chấm điểm đơn vị này nên không có mức nào để đạt",
          en: "the unit is not scored, so there is no class to reach"
        )
      )
    case .noClass(let text, let known, let suggestion):
      Wording(
        what: Localized(
          vi: "thang điểm không có mức “\(TerminalText.visible(text))”",
          en: "the profile has no class “\(TerminalText.visible(text))”"
        ),
        remedy: suggestion.map {
          Localized(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?")
        }
          ?? Localized(
            vi: "các mức: \(known.joined(separator: ", ")); xét khen: `khen`",
            en: "the classes: \(known.joined(separator: ", ")); for a commendation: `commendation`"
          )
      )
    case .noCommendation:
      Wording(
        what: Localized(
          vi: "thang điểm không xét khen ai",
          en: "the profile commends nobody"
        ),
        remedy: Localized(
          vi: "thêm mục commendation vào thang điểm, hoặc hỏi về một mức xếp loại",
          en: "add a commendation to the profile, or ask for a class"
        )
      )
    case .noUnit, .severalUnits, .noObligation, .noDuty, .notGiven: wording
    }
  }
}
