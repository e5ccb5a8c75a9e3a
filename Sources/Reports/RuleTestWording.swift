internal import Diagnostics
internal import RuleTesting

/// Every word of the reports on tests that does not come from the rules, plans or results.
enum RuleTestWording {
  static let index = Localized(vi: "Các luật", en: "Rules")
  static let indexIntroduction = Localized(
    vi: "Mỗi luật một trang: lý do, nguồn, tham số, biểu thức, lời báo, ví dụ. Các trang này được "
      + "sinh ra từ chính tệp luật bằng `ttdn-check rules show ID --format markdown`.",
    en: "A page a rule: reason, source, parameters, expressions, messages, examples. The pages are "
      + "made from the files of the rules by `ttdn-check rules show ID --format markdown`."
  )
  static let coverage = Localized(vi: "Độ phủ của ví dụ", en: "Coverage by examples")
  static let mutants = Localized(
    vi: "Đột biến bị ví dụ phát hiện",
    en: "Mutants that examples kill"
  )
  static let explained = Localized(vi: "lý do:", en: "explained:")
  static let killedBy = Localized(vi: "cần:", en: "needs:")
  static let duty = Localized(vi: "nghĩa vụ", en: "duty")
  static let finding = Localized(vi: "tìm lỗi", en: "finding")
  static let because = Localized(vi: "Vì sao", en: "Why")
  static let source = Localized(vi: "Nguồn", en: "Source")
  static let parameters = Localized(vi: "Tham số", en: "Parameters")
  static let expressions = Localized(vi: "Biểu thức", en: "Expressions")
  static let messages = Localized(vi: "Lời báo", en: "Messages")
  static let remedy = Localized(vi: "Làm gì", en: "What to do")
  static let passing = Localized(vi: "Ví dụ đạt", en: "Examples that pass")
  static let failing = Localized(vi: "Ví dụ không đạt", en: "Examples that fail")
  static let required = Localized(vi: "bắt buộc", en: "required")
  static let fallback = Localized(vi: "mặc định", en: "default")
  static let id = Localized(vi: "mã", en: "id")
  static let kind = Localized(vi: "loại", en: "kind")
  static let severity = Localized(vi: "mức", en: "severity")
  static let examples = Localized(vi: "ví dụ", en: "examples")
  static let title = Localized(vi: "tên", en: "title")
  static let file = Localized(vi: "tệp", en: "file")

  static func tests(_ number: Int, failed: Int) -> Localized {
    failed == 0
      ? Localized(vi: "\(number) phép thử, đều đạt", en: "\(number) tests, all pass")
      : Localized(
        vi: "\(number) phép thử, \(failed) không đạt",
        en: "\(number) tests, \(failed) fail"
      )
  }

  static func covered(_ number: Int, of total: Int) -> Localized {
    Localized(vi: "phủ \(number)/\(total)", en: "\(number)/\(total) covered")
  }

  static func killed(_ mutation: MutationReport) -> Localized {
    let share = mutation.tried == 0 ? 1000 : mutation.killed * 1000 / mutation.tried
    let percent = "\(share / 10).\(share % 10)"
    let counts = "\(mutation.killed)/\(mutation.tried)"
    return Localized(
      vi: "diệt \(counts) đột biến (\(percent) %), \(mutation.invalid) không biên dịch được, "
        + "\(mutation.unexplained.count) sống sót chưa có lý do",
      en: "\(counts) mutants killed (\(percent) %), \(mutation.invalid) do not compile, "
        + "\(mutation.unexplained.count) survive unexplained"
    )
  }

  static func rules(_ number: Int, examples: Int) -> Localized {
    Localized(
      vi: "\(number) luật, \(examples) ví dụ",
      en: "\(number) rules, \(examples) examples"
    )
  }
}
