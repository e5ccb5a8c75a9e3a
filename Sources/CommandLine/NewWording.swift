internal import Diagnostics

/// What the commands that make files to begin with say of themselves.
enum NewWording {
  static var abstract: String {
    Localized(vi: "Tạo tệp để bắt đầu.", en: "Make a file to begin with.").here
  }

  static var submission: String {
    Localized(
      vi: "Mẫu hồ sơ có chú thích, chỉ gồm những gì kế hoạch giao cho đơn vị.",
      en: "A commented template of a submission, with only what binds the unit."
    ).here
  }

  static var usage: String {
    Localized(
      vi: "ttdn-check new submission UNIT [--output FILE] [--as-of DATE] [tùy chọn khác]",
      en: "ttdn-check new submission UNIT [--output FILE] [--as-of DATE] [other options]"
    ).here
  }

  static var unit: String {
    Localized(
      vi: "Đơn vị: mã, tên hoặc tên khác trong sổ.",
      en: "The unit: identifier, name or alias of the registry."
    ).here
  }

  static var asOf: String {
    Localized(
      vi: "Xếp các hạn tại ngày này; mặc định hôm nay theo múi giờ của kế hoạch.",
      en: "The day from which deadlines are seen; default today in the plan's time zone."
    ).here
  }

  static var force: String {
    Localized(
      vi: "Thay tệp đã có ở --output.",
      en: "Replace the file that lies at --output."
    ).here
  }

  static func wording(of situation: NewSituation) -> Wording {
    switch situation {
    case .alreadyThere(let path):
      let shown = TerminalText.visible(path)
      return Wording(
        what: Localized(vi: "đã có tệp “\(shown)”", en: "there is a file “\(shown)” already"),
        why: Localized(
          vi: "thay nó bằng mẫu trống thì mất điều đã khai",
          en: "an empty template in its place would lose what it states"
        ),
        remedy: Localized(
          vi: "đặt tên khác ở --output, hoặc thêm --force để thay",
          en: "give --output another name, or add --force to replace it"
        )
      )
    }
  }
}
