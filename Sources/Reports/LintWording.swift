internal import Diagnostics
internal import Linting

/// Every word of a report on files that does not come from the findings.
enum LintWording {
  static let withoutPlan = Localized(
    vi: "Không có kế hoạch: chỉ xem cách viết và cấu trúc, chưa xem theo luật của kế hoạch.",
    en: "Without a plan: only writing and structure were looked at, not the plan's rules."
  )
  static let notShown = Localized("[…]")

  static let why = Localized(vi: "vì sao", en: "why")
  static let remedy = Localized(vi: "làm gì", en: "do")
  static let fix = Localized(vi: "sửa được", en: "fix")
  static let ignoredOne = Localized(vi: "bỏ qua", en: "ignored")

  /// A finding in a few lines: what, why, what to do.
  static func told(_ diagnostic: Diagnostic, _ language: Language) -> String {
    let wording = diagnostic.wording
    var lines = [wording.what[language]]
    if let why = wording.why { lines.append("\(Self.why[language]): \(why[language])") }
    if let remedy = wording.remedy {
      lines.append("\(Self.remedy[language]): \(remedy[language])")
    }
    return lines.joined(separator: "\n")
  }

  /// How findings of a kind can be taken out of the count, in Markdown.
  static func howToIgnore(_ kind: LintKind) -> Localized {
    let id = kind.id.rawValue
    return kind.canBeIgnored
      ? Localized(
        vi: "Bỏ qua có lý do: `# ttdn: ignore \(id) lý do` ở cuối dòng hoặc dòng ngay trên.",
        en: "To ignore one, with a reason: `# ttdn: ignore \(id) reason` on its line or above it."
      )
      : Localized(
        vi: "Không ghi chú nào bỏ qua được phát hiện này.",
        en: "No comment ignores these findings."
      )
  }

  /// The numbers, on one line.
  static func summary(of report: LintReport) -> Localized {
    var parts = Severity.allCases.reversed().compactMap { severity -> Localized? in
      let number = report.count(severity)
      return number > 0 || severity == .error ? found(severity, number) : nil
    }
    if report.ignoredCount > 0 { parts.append(ignored(report.ignoredCount)) }
    if report.lapsedCount > 0 { parts.append(lapsed(report.lapsedCount)) }
    for isSafe in [true, false] {
      let number = report.fixable(isSafe: isSafe)
      if number > 0 { parts.append(fixable(number, isSafe: isSafe)) }
    }
    let files = files(report.result.files.count)
    return Localized(
      vi: "\(files.vi): \(parts.map(\.vi).joined(separator: " · "))",
      en: "\(files.en): \(parts.map(\.en).joined(separator: " · "))"
    )
  }

  static func files(_ number: Int) -> Localized {
    Localized(vi: "\(number) tệp", en: count(number, "file"))
  }

  static func found(_ severity: Severity, _ number: Int) -> Localized {
    switch severity {
    case .error: Localized(vi: "\(number) lỗi", en: count(number, "error"))
    case .warning: Localized(vi: "\(number) cảnh báo", en: count(number, "warning"))
    case .info: Localized(vi: "\(number) ghi chú", en: count(number, "remark"))
    }
  }

  static func ignored(_ number: Int) -> Localized {
    Localized(
      vi: "\(number) bỏ qua theo ghi chú",
      en: "\(number) ignored by comments"
    )
  }

  static func lapsed(_ number: Int) -> Localized {
    Localized(
      vi: "\(number) ghi chú bỏ qua đã hết hạn",
      en: number == 1 ? "1 comment has lapsed" : "\(number) comments have lapsed"
    )
  }

  static func fixable(_ number: Int, isSafe: Bool) -> Localized {
    isSafe
      ? Localized(
        vi: "\(number) tự sửa được (--fix)",
        en: "\(number) can be fixed (--fix)"
      )
      : Localized(
        vi: "\(number) sửa được nếu người xem lại (--fix --unsafe)",
        en: "\(number) can be fixed and need a look (--fix --unsafe)"
      )
  }

  static func mended(_ changes: Int, files: Int) -> Localized {
    changes == 0
      ? Localized(vi: "Không sửa gì.", en: "Nothing was fixed.")
      : Localized(
        vi: "Đã sửa \(changes) chỗ trong \(files) tệp.",
        en: "Fixed \(count(changes, "place")) in \(count(files, "file"))."
      )
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
