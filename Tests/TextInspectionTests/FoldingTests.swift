import Testing

@testable import TextInspection

@Suite("Text without Foundation")
struct FoldingTests {
  @Test("The standard library's normaliser composes and decomposes Vietnamese")
  func normalisation() {
    let composed = "Hòa Tuyệt mật Đặc khu ỹ"
    let decomposed =
      "Ho\u{300}a Tuye\u{323}\u{302}t ma\u{323}\u{302}t Đa\u{323}\u{306}c khu y\u{303}"
    let scalars = UnicodeForms.decomposed(composed)
    #expect(scalars.count == 31)
    #expect(scalars.elementsEqual(decomposed.unicodeScalars))
    #expect(UnicodeForms.composed(decomposed).utf8.elementsEqual(composed.utf8))
    // Marks in either order are one letter.
    #expect(UnicodeForms.composed("e\u{302}\u{323}").utf8.elementsEqual("ệ".utf8))
    #expect(UnicodeForms.composed("plain").utf8.elementsEqual("plain".utf8))
  }

  @Test(
    "Folding makes the same words the same bytes",
    arguments: [
      ("Hòa", "hoà"), ("HOÀ", "hoà"), ("Ho\u{300}a", "hoà"), ("khỏe", "khoẻ"), ("thủy", "thuỷ"),
      ("Thuý", "thuý"), ("qúy", "quý"), ("quả", "quả"), ("qủa", "quả"), ("hoàn", "hoàn"),
      ("của", "của"), ("mía", "mía"), ("Tuyệt\u{A0} MẬT", "tuyệt mật"), ("  a\t\nb ", "a b"),
      ("TUYE\u{323}\u{302}T", "tuyệt"), ("Ðảng", "đảng"), ("ĐẢNG", "đảng"), ("ð", "đ"),
      ("a\u{200B}b\u{AD}c\u{FEFF}", "abc"), ("\u{3000}a\u{202F}b", "a b"), ("Straße", "strasse"),
      ("ΣΑΣ", "σασ"), ("", ""), (" ", ""), ("ASCII only", "ascii only"), ("Lịch  sử", "lịch sử"),
    ]
  )
  func folding(text: String, folded: String) {
    #expect(FoldedText.fold(text).utf8.elementsEqual(folded.utf8), "\(FoldedText.fold(text))")
  }

  @Test("Folding twice is folding once", arguments: ["Hòa Ðà", "ÂẦ\u{300}", "İı", "oà\u{323}"])
  func foldingIsIdempotent(text: String) {
    let once = FoldedText.fold(text)
    #expect(FoldedText.fold(once).utf8.elementsEqual(once.utf8))
  }
}
