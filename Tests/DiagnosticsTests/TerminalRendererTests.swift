import Diagnostics
import Testing

@Suite struct TerminalRendererTests {
  @Test func `a diagnostic says what, where, why and what to do`() throws {
    let source = try MarkedSource(
      """
      unit: so-ngoai-vu
      report:
        number: 45-BC/SNgV
        received: «2019-10-30»
      """,
      path: "round/so-ngoai-vu.yaml"
    )
    var diagnostic = Diagnostic("", at: source.place)
    diagnostic.id = "report/late"
    diagnostic.wording = Wording(
      what: Localized(vi: "báo cáo gửi quá hạn 1 ngày", en: "the report is 1 day late"),
      why: Localized(vi: "kế hoạch đòi trước ngày 30-10-2019", en: "due before 2019-10-30"),
      remedy: Localized(vi: "ghi lý do", en: "give the reason"),
      label: Localized(vi: "nhận ngày này", en: "received on this day")
    )
    #expect(
      TerminalRenderer.vietnamese.shown(diagnostic) == """
        error[report/late]: báo cáo gửi quá hạn 1 ngày
          ┌─ round/so-ngoai-vu.yaml:4:13
          │
         2│ report:
         3│   number: 45-BC/SNgV
         4│   received: 2019-10-30
          │             ━━━━━━━━━━ nhận ngày này
          = vì sao: kế hoạch đòi trước ngày 30-10-2019
          = làm gì: ghi lý do

        """
    )
    var english = TerminalRenderer.vietnamese
    english.language = .en
    #expect(
      english.shown(diagnostic).hasSuffix(
        """
          │             ━━━━━━━━━━ received on this day
          = why: due before 2019-10-30
          = do: give the reason

        """
      )
    )
  }

  @Test func `a diagnostic without a place has no lines of a file`() {
    var diagnostic = Diagnostic("không có kế hoạch", at: nil)
    diagnostic.wording.remedy = Localized("chọn --plan")
    #expect(
      TerminalRenderer.vietnamese.shown(diagnostic) == """
        error[test/case]: không có kế hoạch
          = làm gì: chọn --plan

        """
    )
  }

  @Test func `notes show their places, and the gutter fits the longest line number`() throws {
    let first = try MarkedSource("«unit»: a\n")
    let later = try MarkedSource(String(repeating: "#\n", count: 99) + "«unit»: b")
    let diagnostic = Diagnostic(
      "khóa lặp",
      at: later.place,
      notes: [Note(Localized("lần đầu ở đây"), at: first.place), Note(Localized("không chỗ"))]
    )
    #expect(
      TerminalRenderer.vietnamese.shown(diagnostic) == """
        error[test/case]: khóa lặp
           ┌─ a.yaml:100:1
           │
         98│ #
         99│ #
        100│ unit: b
           │ ━━━━
           = xem: lần đầu ở đây
           ┌─ a.yaml:1:1
           │
          1│ unit: a
           │ ────
           = xem: không chỗ

        """
    )
  }

  @Test func `colours wrap the same text`() throws {
    let source = try MarkedSource("a: «b»")
    let diagnostic = Diagnostic("sai", at: source.place, label: "đây")
    let colored = TerminalRenderer(language: .vi, palette: TerminalPalette(isColored: true))
      .shown(diagnostic)
    #expect(colored.hasPrefix("\u{1B}[1;31merror[test/case]\u{1B}[0m: \u{1B}[1msai\u{1B}[0m\n"))
    #expect(colored.contains("\u{1B}[1;31m━ đây\u{1B}[0m"))
    #expect(
      colored.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        == TerminalRenderer.vietnamese.shown(diagnostic)
    )
  }

  @Test func `a secret is never shown, neither by its own diagnostic nor by one beside it`() throws
  {
    let secret = try MarkedSource("a: 1\nmark: «Mật»\nc: 2\n")
    var diagnostic = Diagnostic("có dấu mật", at: secret.place, label: "đây")
    diagnostic.hidesText = true
    diagnostic.notes = [Note(Localized("cả ở đây"), at: secret.place)]
    diagnostic.fix = Fix(
      title: Localized("bỏ Mật"),
      range: secret.place.range,
      replacement: "",
      isSafe: false
    )
    let own = TerminalRenderer.vietnamese.shown(diagnostic)
    #expect(!own.contains("Mật"))
    #expect(own.contains(" 2│ [dòng này không hiện]\n  │ ━ đây\n"))
    let other = Diagnostic("sai", at: Place(secret.place.source, SourceRange(17, 18)))
    #expect(TerminalRenderer.vietnamese.shown(other).contains("Mật"))
    var careful = TerminalRenderer.vietnamese
    careful.hidden = [secret.place]
    #expect(!careful.shown(other).contains("Mật"))
    #expect(careful.shown(other).contains(" 3│ c: 2\n"))
  }
}
