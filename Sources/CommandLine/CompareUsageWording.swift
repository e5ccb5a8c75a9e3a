internal import Diagnostics

/// What the command `compare` says of itself.
enum CompareUsageWording {
  static var compare: String {
    Localized(
      vi: "So sánh hai lần chấm: ai đổi, đổi bao nhiêu, do mục nào.",
      en: "Compare two scored rounds: who moves, by how much, because of which clause."
    ).here
  }

  static var usage: String {
    Localized(
      vi: "ttdn-check compare A [B] [--as-of-b DATE] [--scoring-b FILE] [tùy chọn khác]",
      en: "ttdn-check compare A [B] [--as-of-b DATE] [--scoring-b FILE] [other options]"
    ).here
  }

  static var discussion: String {
    Localized(
      vi: """
        A và B là tệp hay thư mục hồ sơ, hoặc báo cáo .json hay .ndjson mà score đã ghi; chỉ có A thì B
        là chính nó, hỏi theo các tùy chọn có đuôi -b.
        Tùy chọn không có đuôi -b dùng cho cả hai. Điểm tăng giảm của các mục cộng lại đúng bằng phần
        điểm thay đổi: docs/compare.md. Mã thoát: 0 không ai đổi, 1 có đơn vị đổi, 2 không chấm được.
        """,
      en: """
        A and B are files or folders of submissions, or a report (.json, .ndjson) that score wrote; with
        A alone, B is the same, asked by the options that end in -b. Options without -b hold for both.
        The points of the clauses add up exactly to the change: docs/compare.md.
        Exit status: 0 nobody moves, 1 somebody does, 2 it could not run.
        """
    ).here
  }

  static var paths: String {
    Localized(
      vi: "A, rồi B: tệp hay thư mục; bỏ trống: hồ sơ mà ttdn.yaml nêu.",
      en: "A, then B: a file or folder; absent: the submissions of ttdn.yaml."
    ).here
  }

  static var format: String {
    Localized(
      vi: "Dạng: text, json, markdown, csv.",
      en: "The form: text, json, markdown, csv."
    ).here
  }

  /// The help of an option for the second round.
  static func second(_ option: String) -> String {
    Localized(
      vi: "Như --\(option), riêng cho B.",
      en: "As --\(option), for B only."
    ).here
  }

  static func tooManyPaths(_ count: Int) -> Localized {
    Localized(
      vi: "chỉ so được hai: A và B; đã ghi \(count) đường dẫn",
      en: "only two can be compared, A and B; \(count) paths were given"
    )
  }

  static func reportIsAsItIs(_ path: String) -> Localized {
    Localized(
      vi: "báo cáo “\(path)” đã có câu hỏi của nó: để làm B thì không đi với tùy chọn có đuôi -b; "
        + "muốn hỏi khác thì ghi thư mục hồ sơ",
      en: "the report “\(path)” answers its own question: as B it takes no option that ends in -b; "
        + "to ask otherwise give the submissions"
    )
  }

  static var nothingToCompare: Localized {
    Localized(
      vi: "không có gì để so: ghi B, hoặc một tùy chọn có đuôi -b như --as-of-b",
      en: "there is nothing to compare: give B, or an option that ends in -b, as --as-of-b"
    )
  }
}
