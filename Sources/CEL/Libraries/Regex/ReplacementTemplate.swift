/// What a match is replaced by: bytes, and groups written `\0` to `\9`.
struct ReplacementTemplate: Sendable {
  /// A piece of a replacement.
  enum Piece: Sendable {
    case plain([UInt8])
    case group(Int)
  }

  let pieces: [Piece]
  /// The highest group that occurs.
  let mostGroup: Int

  /// Reads a replacement for a pattern with so many groups.
  init(_ text: String, groups: Int) throws(Interruption) {
    var pieces: [Piece] = []
    var mostGroup = 0
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        isEscaped = false
        if byte == UInt8(ascii: "\\") {
          plain.append(byte)
          continue
        }
        let group = Int(byte) - 48
        guard (0...min(groups, 9)).contains(group) else {
          throw ReplacementTemplate.refused(text, groups)
        }
        pieces += [.plain(plain), .group(group)]
        plain = []
        mostGroup = max(mostGroup, group)
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        plain.append(byte)
      }
    }
    guard !isEscaped else { throw ReplacementTemplate.refused(text, groups) }
    self.pieces = pieces + [.plain(plain)]
    self.mostGroup = mostGroup
  }

  private static func refused(_ text: String, _ groups: Int) -> Interruption {
    .failure(
      .badArgument(
        function: "regex.replace",
        argument: ValueText.shown(.string(text)),
        expected: LibraryWording.replacement(groups: min(groups, 9))
      )
    )
  }
}
