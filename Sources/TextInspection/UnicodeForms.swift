// The standard library's own normaliser, which backs `String ==`. This is the only file that uses
// it, so that Foundation is not needed; `UnicodeFormsTests` fails should it ever change.
@_spi(_Unicode) internal import Swift

/// The two canonical normalisation forms.
package enum UnicodeForms {
  /// `text` with letters and their marks composed (NFC).
  package static func composed(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// The code points of `text` with letters and marks apart (NFD).
  package static func decomposed(_ text: String) -> [Unicode.Scalar] {
    isPlain(text) ? Array(text.unicodeScalars) : Array(text._nfd)
  }

  /// Whether `text` is ASCII and so the same in every form.
  package static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
}
