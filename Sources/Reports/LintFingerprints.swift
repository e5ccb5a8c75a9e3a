internal import Checking
internal import Diagnostics

/// Marks by which a finding is known again when lines above it come or go.
///
/// A mark is made of the kind of finding, the text of its line, and how often both were met before in
/// the file. Of a line that must not be shown nothing goes in: short secrets could be guessed from it.
struct LintFingerprints {
  private let hidden: [HiddenLines]
  private var seen: [String: Int] = [:]

  /// Marks for the findings of one file.
  init(hidden: [HiddenLines]) { self.hidden = hidden }

  /// The mark of the next finding: 16 hexadecimal digits.
  mutating func mark(of diagnostic: Diagnostic) -> String {
    let basis = "\(diagnostic.id.rawValue)\n\(line(of: diagnostic))"
    let number = seen[basis, default: 0]
    seen[basis] = number + 1
    return Self.hash("\(basis)\n\(number)")
  }

  /// The line on which it begins, without blanks around; empty where that must not be shown.
  private func line(of diagnostic: Diagnostic) -> String {
    guard let place = diagnostic.place, !diagnostic.hidesText else { return "" }
    let bytes = place.source.bytes
    let offset = min(place.range.start, bytes.count)
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let line = Place(place.source, SourceRange(start, end))
    guard !hidden.contains(where: { $0.contains(line) }) else { return "" }
    let words = bytes[start..<end].split { $0 <= 0x20 }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// FNV-1a of 64 bits.
  private static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
