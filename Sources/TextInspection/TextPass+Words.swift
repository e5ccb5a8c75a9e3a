import Diagnostics

extension TextPass {
  mutating func lookForSlips(_ token: Token, _ bytes: Span<UInt8>) {
    if token.isMarked || token.alike > 0 || token.invisible > 0 { lookAtMarks(token, bytes) }
    if token.letters == 1, token.digits == 0 {
      takeSpaced(token, bytes)
    } else if spaced.count > 0 {
      endSpaced(bytes)
    }
    if token.digits > 0, token.digitLike == token.letters, token.letters > 0 {
      lookForDigitSlip(token, bytes)
    }
    if token.isNumber { lookForYearSlip(token, bytes) }
    if token.packed == KeyWord.khan || token.packed == KeyWord.toc { lookForUrgency(token, bytes) }
  }

  private mutating func lookAtMarks(_ token: Token, _ bytes: Span<UInt8>) {
    if token.combining > 0 { line.addDecomposed(token) }
    if token.invisible > 0 { addInvisible(inside: token, bytes) }
    if token.foreign > 0 { hasForeignLetters = true }
    if token.alike > 0, token.foreign == 0 {
      let hasLatin = token.alike < token.letters + token.digits || token.letters == 0
      if hasLatin || isOnlyLikeD(token, bytes) {
        addAlike(token, bytes)
      } else {
        alikeWords.append(token)
      }
    }
    if token.tones == 1, token.digits == 0 { tones.take(token) }
  }

  /// Whether the look-alikes in a word are Ð alone.
  private func isOnlyLikeD(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    var isOnly = true
    forEachCharacter(of: token, bytes) { code, _ in
      if case .letter(let letter) = CharacterClass(code), letter.script == .alike { isOnly = false }
    }
    return isOnly
  }

  private func forEachCharacter(
    of token: Token,
    _ bytes: Span<UInt8>,
    _ body: (UInt32, SourceRange) -> Void
  ) {
    var index = token.start
    while index < token.end {
      guard bytes[index] >= 0x80 else {
        body(UInt32(bytes[index]), SourceRange(index, index + 1))
        index += 1
        continue
      }
      let (code, length) = bytes.codePoint(at: index, until: token.end)
      body(code, SourceRange(index, index + length))
      index += length
    }
  }

  /// A word with signs that look like Latin letters, and the word in Latin letters.
  mutating func addAlike(_ token: Token, _ bytes: Span<UInt8>) {
    var right = String.UnicodeScalarView()
    var isKnown = true
    var isLikeD = true
    forEachCharacter(of: token, bytes) { code, _ in
      guard code >= 0x80 else {
        if let scalar = Unicode.Scalar(code) { right.append(scalar) }
        return
      }
      switch CharacterClass(code) {
      case .letter(let letter) where letter.script != .latin:
        if letter.script != .likeD { isLikeD = false }
        if let latin = LookAlikes.latin(code) { right.append(latin) } else { isKnown = false }
      case .digit:
        isLikeD = false
        if let digit = LookAlikes.digit(code) { right.append(Unicode.Scalar(0x30 + digit)) }
      default: if let scalar = Unicode.Scalar(code) { right.append(scalar) }
      }
    }
    let range = SourceRange(token.start, token.end)
    let word = text.text(range)
    let better = isKnown ? String(right) : nil
    let fix = better.map {
      Fix(
        title: TextSituation.replacing($0),
        range: range,
        replacement: $0,
        isSafe: !text.unit(at: token.start).namesFile
      )
    }
    add(
      Slip(
        situation: TextSituation.lookAlike(word, right: better, isD: isLikeD),
        range: range,
        fix: fix
      )
    )
  }

  // Slips of text recognition.

  /// `nấm 2019`: the word before a year, one mark off `năm`.
  private mutating func lookForYearSlip(_ token: Token, _ bytes: Span<UInt8>) {
    guard token.digits == 4, let word = previous, word.isWord(KeyWord.nam), word.isMarked,
      token.start == word.end + 1, bytes[word.end].isBlank,
      bytes[token.start] == UInt8(ascii: "1") || bytes[token.start] == UInt8(ascii: "2")
    else { return }
    let range = SourceRange(word.start, word.end)
    let written = text.text(range)
    guard FoldedText.fold(written) != "năm" else { return }
    let right = word.isCapital ? "NĂM" : word.capitals > 0 ? "Năm" : "năm"
    let month = beforePrevious?.isNumber == true
    let fix = Fix(
      title: TextSituation.replacing(right),
      range: range,
      replacement: right,
      isSafe: month && !text.unit(at: word.start).namesFile
    )
    add(Slip(situation: TextSituation.slip(written, right: right), range: range, fix: fix))
  }

  /// `l0`, `2O19`: letters among digits.
  private mutating func lookForDigitSlip(_ token: Token, _ bytes: Span<UInt8>) {
    let range = SourceRange(token.start, token.end)
    let written = text.text(range)
    guard token.alike == 0, isDateWordBefore(token, bytes) || isInDate(token, bytes) else { return }
    let right = String(
      written.map { "lI".contains($0) ? "1" : "oO".contains($0) ? "0" : $0 }
    )
    let fix = Fix(
      title: TextSituation.replacing(right),
      range: range,
      replacement: right,
      isSafe: false
    )
    add(Slip(situation: TextSituation.digitSlip(written, right: right), range: range, fix: fix))
  }

  private func isDateWordBefore(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    guard let previous, previous.isWord, token.start <= previous.end + 2 else { return false }
    let word = FoldedText.fold(text.text(SourceRange(previous.start, previous.end)))
    return ["ngày", "tháng", "năm", "quý", "khoản", "điều"].contains(word)
  }

  /// Whether the token is a part of `30-1O-2019` or is a year with one letter in it.
  private func isInDate(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    let length = token.end - token.start
    if length == 4, token.digits == 3, bytes[token.start].isDigit,
      bytes[token.start] == UInt8(ascii: "2"), bytes[token.start + 1] | 0x20 == UInt8(ascii: "o")
    {
      return true
    }
    guard length == 2 || length == 4 else { return false }
    let isAfter = isDatePart(from: token.end, step: 1, bytes)
    let isBefore = isDatePart(from: token.start - 1, step: -1, bytes)
    return isAfter || isBefore
  }

  /// Whether a hyphen or slash and digits, or digits with letters like them, go on from `index`
  /// and make, with what follows, three parts.
  private func isDatePart(from index: Int, step: Int, _ bytes: Span<UInt8>) -> Bool {
    var (index, parts, length) = (index, 0, 0)
    while index >= 0, index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
        if parts > 0, length == 0 { return false }
        (parts, length) = (parts + 1, 0)
      } else if byte.isDigit || "lIoO".utf8.contains(byte) {
        guard parts > 0 else { return false }
        length += 1
        if length > 4 { return false }
      } else {
        break
      }
      index += step
    }
    return parts == 2 && length > 0 || parts == 1 && length == 4
  }
}
