import Diagnostics

extension TextPass {
  mutating func lookForSecrets(_ token: Token, _ bytes: Span<UInt8>) {
    if token.digits > 0 {
      if token.letters == 1, token.digits == 7 || token.digits == 8 {
        lookForPassport(token, bytes)
      }
      return
    }
    switch token.packed & 0x7FFF {
    case KeyWord.mat, KeyWord.at, KeyWord.t:
      // Also the end of a word that holds both syllables.
      if MarkingSearch(text: text).ends(with: token, bytes) { add(.marking, token) }
    default: break
    }
    switch token.packed {
    case KeyWord.ong, KeyWord.ba, KeyWord.chi, KeyWord.c, KeyWord.mr, KeyWord.mrs, KeyWord.ms:
      if NameSearch(text: text).follows(token, after: previous, bytes) { add(.personName, token) }
    default: break
    }
  }

  private mutating func add(_ kind: SecretKind, _ token: Token) {
    secrets.append(Secret(kind: kind, range: SourceRange(token.start, token.end)))
  }

  private mutating func lookForPassport(_ token: Token, _ bytes: Span<UInt8>) {
    guard bytes[token.start].isLetter else { return }
    let start = max(0, token.start - 32)
    let before = FoldedText.fold(text.text(SourceRange(start, token.start)))
    if before.contains("hộ chiếu") || before.contains("passport") { add(.passport, token) }
  }

  // Numbers.

  mutating func takeNumber(_ token: Token, _ bytes: Span<UInt8>) {
    guard aims.contains(.secrets) else { return }
    if let last = number.last, !joins(last.end, token.start, bytes) {
      endNumber(before: token, bytes)
    }
    number.append(SourceRange(token.start, token.end))
  }

  /// Whether what stands between two groups of digits may part the groups of one number.
  private func joins(_ end: Int, _ start: Int, _ bytes: Span<UInt8>) -> Bool {
    guard number.count < 8 else { return false }
    switch start - end {
    case 1:
      let byte = bytes[end]
      return byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    case 2: return bytes[end] == UInt8(ascii: ")") && bytes[end + 1] == 0x20 || bytes[end] == 0xC2
    case 3: return bytes[end] == 0xE2 && bytes[end + 1] == 0x80
    default: return false
    }
  }

  mutating func endNumber(before next: Token?, _ bytes: Span<UInt8>) {
    defer { number.removeAll(keepingCapacity: true) }
    let digits = number.reduce(0) { $0 + $1.end - $1.start }
    guard digits >= NumberSearch.fewestDigits, let first = number.first, let last = number.last
    else { return }
    // The usual date.
    if digits == 8, number.count == 3 { return }
    // A part of a digest, or of an identifier.
    if first.start > 0, bytes[first.start - 1] == UInt8(ascii: "_") { return }
    var word = ""
    if let next, next.start <= last.end + 2, next.letters > 0 {
      word = FoldedText.fold(text.text(SourceRange(next.start, next.end)))
    }
    let search = NumberSearch(text: text, groups: number)
    if let kind = search.kind(bytes, next: word) {
      secrets.append(Secret(kind: kind, range: SourceRange(first.start, last.end)))
    }
  }

  // Addresses.

  /// `name@host.tld` around the `@` at `index`.
  mutating func takeAt(_ index: Int, _ bytes: Span<UInt8>) {
    guard aims.contains(.secrets) else { return }
    var start = index
    while start > 0, Self.isMailByte(bytes[start - 1]) { start -= 1 }
    var end = index + 1
    var points = 0
    while end < bytes.count, Self.isHostByte(bytes[end]) {
      let isPoint = bytes[end] == UInt8(ascii: ".")
      if isPoint, end + 1 < bytes.count, bytes[end + 1].isLetter || bytes[end + 1].isDigit {
        points += 1
      } else if isPoint {
        break
      }
      end += 1
    }
    guard start < index, points > 0, end > index + 3 else { return }
    secrets.append(Secret(kind: .mailAddress, range: SourceRange(start, end)))
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    isHostByte(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "%")
      || byte == UInt8(ascii: "+")
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
