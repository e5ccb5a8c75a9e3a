internal import Diagnostics

/// What the pages of the program's own kinds of findings say besides what the kinds say.
enum KindPageWording {
  static let made = Localized(
    vi: "chương trình tự tìm, không do luật nào",
    en: "the program itself finds it, by no rule"
  )
  static let remedy = Localized(
    vi:
      "Mỗi lần báo đều chỉ đúng chỗ và nói sửa thế nào; `ttdn-check lint --diff` cho xem chỗ nào sửa "
      + "được ngay, `lint --fix` sửa những chỗ chắc chắn.",
    en:
      "Each finding names its place and says what to do there; `ttdn-check lint --diff` shows what "
      + "can be mended at once, and `lint --fix` mends what is certain."
  )
  static let ignoring = Localized(vi: "Bỏ qua", en: "Ignoring it")

  static func ignoring(_ id: DiagnosticID, canBeIgnored: Bool) -> Localized {
    guard canBeIgnored else {
      return Localized(
        vi: "Không bỏ qua được: điều phải giữ kín đã nằm trong tệp.",
        en: "It cannot be ignored: what must be kept secret stands in the file."
      )
    }
    return Localized(
      vi: "Ghi chú cuối dòng hoặc dòng trên, kèm lý do: `# ttdn: ignore \(id.rawValue) lý do`.",
      en: "A comment at the end of the line or above it, with a reason: "
        + "`# ttdn: ignore \(id.rawValue) reason`."
    )
  }
}
