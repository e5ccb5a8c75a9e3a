internal import Diagnostics

/// What the command `lint` says of itself.
enum LintUsageWording {
  static var lint: String {
    Localized(
      vi:
        "Trước khi ký: cấu trúc, ngày, số văn bản, trích dẫn, tổng tiền, điều phải giữ kín, chữ viết.",
      en: "Before signing: structure, dates, document numbers, citations, sums, secrets, writing."
    ).here
  }

  static var usage: String {
    Localized(
      vi: "ttdn-check lint [PATH ...] [--fix [--unsafe]] [--diff] [--format FORM] [tùy chọn khác]",
      en: "ttdn-check lint [PATH ...] [--fix [--unsafe]] [--diff] [--format FORM] [other options]"
    ).here
  }

  static var discussion: String {
    Localized(
      vi: """
        Hồ sơ, kế hoạch, sổ đơn vị, luật: mỗi tệp được xem theo `kind:` của nó. Có kế hoạch (ttdn.yaml
        hay --plan) thì hồ sơ được xem theo luật của kế hoạch. `# ttdn: ignore MÃ lý do` bỏ qua một
        phát hiện; điều phải giữ kín không bỏ qua được.
        """,
      en: """
        Submissions, plans, registries, rules: each file is looked at by its `kind:`. With a plan
        (ttdn.yaml or --plan) submissions are looked at by the plan's rules. `# ttdn: ignore ID reason`
        ignores a finding; what must be kept secret cannot be ignored.
        """
    ).here
  }

  static var paths: String {
    Localized(
      vi:
        "Tệp, thư mục (mọi tệp YAML trong đó), hoặc - (đầu vào chuẩn). Bỏ trống: hồ sơ của ttdn.yaml.",
      en:
        "Files, folders (all YAML files in them), or - (standard input). Absent: those of ttdn.yaml."
    ).here
  }

  static var fix: String {
    Localized(
      vi: "Sửa những gì chắc chắn; với `-`, in văn bản đã sửa và đưa báo cáo ra luồng lỗi.",
      en: "Make the safe fixes; with `-` print the fixed text, and the report to standard error."
    ).here
  }

  static var unsafe: String {
    Localized(
      vi: "Cùng --fix hoặc --diff: sửa cả những gì đổi nội dung; xem lại sau khi sửa.",
      en: "With --fix or --diff: also the fixes that change what a file says; look at them."
    ).here
  }

  static var diff: String {
    Localized(
      vi: "Chỉ in những gì --fix sẽ đổi; không ghi tệp nào.",
      en: "Only print what --fix would change; no file is written."
    ).here
  }

  static var deny: String {
    Localized(
      vi: "Có điều phải giữ kín thì dừng trước khi ghi bất cứ gì: không báo cáo, không sửa.",
      en: "With anything confidential stop before anything is written: no report, no fix."
    ).here
  }

  static var format: String {
    Localized(
      vi: "Dạng báo cáo; sarif, junit, github cho máy chủ tích hợp.",
      en: "The report's form; sarif, junit and github are for integration servers."
    ).here
  }

  static func denied(_ number: Int) -> Localized {
    Localized(
      vi: "error[security/denied]: có \(number) chỗ phải giữ kín; không ghi và không sửa gì cả",
      en:
        "error[security/denied]: \(number) confidential \(number == 1 ? "text" : "texts"); "
        + "nothing is written and nothing fixed"
    )
  }

  static let unsafeAlone = Localized(
    vi: "--unsafe chỉ dùng cùng --fix hoặc --diff",
    en: "--unsafe goes with --fix or --diff"
  )

  static let diffHasOneForm = Localized(
    vi: "--diff không có dạng nào khác; bỏ --format",
    en: "--diff has one form only; leave out --format"
  )

  static let inputAlone = Localized(
    vi: "--fix với đầu vào chuẩn (-) không nhận thêm đường dẫn nào khác",
    en: "--fix with standard input (-) takes no other path"
  )
}
