import Diagnostics

/// Texts that no sentence may quote: the values, keys and comments that hold a secret.
struct HiddenTexts: Sendable {
  /// The texts, the longest first.
  private var texts: [String] = []

  /// Whether there is none.
  var isEmpty: Bool { texts.isEmpty }

  /// A text shorter than this is a word that sentences need.
  private static let shortest = 5
  /// A quotation is cut after so many characters.
  private static let quoted = 40

  /// Adds what stands at `place`, as it is written and as messages quote it.
  mutating func add(_ place: Place) {
    let bytes = place.source.bytes
    let end = min(place.range.end, bytes.count)
    guard place.range.start < end else { return }
    let written = String(decoding: bytes[place.range.start..<end], as: UTF8.self)
    for line in written.split(whereSeparator: \.isNewline) {
      let inner = line.trimming { $0.isWhitespace || "\"'#|>".contains($0) }
      var forms = [inner, inner.replacing("''", with: "'"), inner.replacing("\\\"", with: "\"")]
      if inner.count > Self.quoted { forms.append(String(inner.prefix(Self.quoted))) }
      // A number may be quoted without the zeros before it.
      if inner.allSatisfy(\.isNumber) { forms.append(String(inner.drop { $0 == "0" })) }
      for form in forms where form.count >= Self.shortest && !texts.contains(form) {
        texts.append(form)
      }
    }
    texts.sort { ($0.utf8.count, $1) > ($1.utf8.count, $0) }
  }

  /// `diagnostic` without a quotation of any of them; a fix that holds one is dropped.
  func redacted(_ diagnostic: Diagnostic) -> Diagnostic {
    guard !texts.isEmpty else { return diagnostic }
    var redacted = diagnostic
    let wording = diagnostic.wording
    redacted.wording = Wording(
      what: self.redacted(wording.what),
      why: wording.why.map { self.redacted($0) },
      remedy: wording.remedy.map { self.redacted($0) },
      label: wording.label.map { self.redacted($0) }
    )
    redacted.notes = diagnostic.notes.map { Note(self.redacted($0.message), at: $0.place) }
    if let fix = diagnostic.fix, holds(fix.replacement) || holds(fix.title.vi) {
      redacted.fix = nil
    }
    return redacted
  }

  /// `text` with `[…]` in place of each of them.
  func redacted(_ text: Localized) -> Localized {
    guard !texts.isEmpty, holds(text.vi) || holds(text.en) else { return text }
    return Localized(vi: redacted(text.vi), en: redacted(text.en))
  }

  private func holds(_ text: String) -> Bool { texts.contains { text.contains($0) } }

  private func redacted(_ text: String) -> String {
    texts.reduce(text) { $0.replacing($1, with: "[…]") }
  }
}

extension Substring {
  /// Without the characters at both ends that `isTrimmed` picks.
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self
    while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }
}
