internal import Diagnostics

/// What the command `improve` says of itself.
enum ImproveUsageWording {
  static var improve: String {
    Localized(
      vi: "Một đơn vị còn làm gì, ít công nhất, để đạt một mức xếp loại hay điều kiện khen.",
      en: "The cheapest set of things a unit can still do to reach a class or a commendation."
    ).here
  }

  static var usage: String {
    Localized(
      vi: "ttdn-check improve UNIT --to CLASS|commendation [--budget N] [tùy chọn khác]",
      en: "ttdn-check improve UNIT --to CLASS|commendation [--budget N] [other options]"
    ).here
  }

  static var discussion: String {
    Localized(
      vi: """
        Việc đã quá hạn không bao giờ được nêu. Giá của từng loại việc ở mục effort của thang điểm;
        không ghi thì mỗi việc là 1. Cách tìm và cách kiểm lại: docs/improve.md.
        Mã thoát: 0 còn đạt được, 1 không đạt được (trong mức cho phép), 2 không tính được.
        """,
      en: """
        What is too late is never offered. The cost of each kind of deed stands under effort in the
        profile; 1 each where nothing is said. How it is found and proved: docs/improve.md.
        Exit status: 0 it can be reached, 1 it cannot (for what is allowed), 2 it could not run.
        """
    ).here
  }

  static var unit: String {
    Localized(
      vi: "Đơn vị: mã, tên hoặc tên khác trong sổ.",
      en: "The unit: identifier, name or alias of the registry."
    ).here
  }

  static var goal: String {
    Localized(
      vi: "Mức xếp loại (mã hoặc tên) của thang điểm, hoặc khen.",
      en: "A class of the profile (identifier or title), or commendation."
    ).here
  }

  static var budget: String {
    Localized(
      vi: "Công sức nhiều nhất; quá mức này thì nêu điều tốt nhất đạt được trong mức.",
      en: "The most effort; where that is not enough, the best that it gets is told."
    ).here
  }

  static func noBudget(_ text: String) -> Localized {
    Localized(
      vi: "“\(TerminalText.visible(text))” không phải số nguyên từ 0 trở lên",
      en: "“\(TerminalText.visible(text))” is no whole number of 0 or more"
    )
  }
}
