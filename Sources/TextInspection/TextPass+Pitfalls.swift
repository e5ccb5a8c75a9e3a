import Diagnostics
import LocatedYAML

// What YAML makes of a sign that was meant otherwise.
extension TextPass {
  /// A `#`: the beginning of a comment, or a part of a text.
  mutating func lookAtHash(_ index: Int, _ bytes: Span<UInt8>) {
    guard let tree = text.tree else { return }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
    let isAfterBlank = index > 0 && bytes[index - 1].isBlank
    guard let node = tree.scalar(at: index) else {
      if isAfterBlank, !next.isBlank, next != 0x0A, next != 0x0D { lookAtCut(index, bytes) }
      return
    }
    let unit = text.unit(of: node)
    if unit.isBlock {
      lookAtBlock(index, unit, bytes)
    } else if node.isPlain, next == 0x20, index > 0, !isAfterBlank {
      let situation = PitfallSituation.commentInValue
      let fix = Fix(
        title: PitfallSituation.partingComment,
        range: SourceRange(index, index),
        replacement: " ",
        isSafe: false
      )
      add(Slip(situation: situation, range: SourceRange(index, index + 1), fix: fix))
    }
  }

  /// `Hội nghị #1`: what follows the blank is no part of the value.
  private mutating func lookAtCut(_ index: Int, _ bytes: Span<UInt8>) {
    var end = index
    while end > 0, bytes[end - 1].isBlank { end -= 1 }
    guard end > 0, bytes[end - 1] != 0x0A, let node = text.tree?.scalar(at: end - 1), node.isPlain,
      node.keyNode != nil || node.parent?.kind == .sequence
    else { return }
    let line = text.line(at: index)
    // What a machine reads is no slip: `#!`, `#ttdn: …`.
    let rest = text.text(SourceRange(index, line.end))
    guard !rest.hasPrefix("#!"), !rest.hasPrefix("#ttdn"), !rest.hasPrefix("##") else { return }
    let whole = SourceRange(node.range.start, line.end)
    let fix = Fix(
      title: PitfallSituation.quoting,
      range: whole,
      replacement: Self.quoted(text.text(whole)),
      isSafe: false
    )
    let isOneLine = whole.start >= line.start
    let situation = PitfallSituation.cutByComment
    let range = SourceRange(index, line.end)
    add(Slip(situation: situation, range: range, fix: isOneLine ? fix : nil))
  }

  private static func quoted(_ text: String) -> String {
    var text = text
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return "'" + text.replacing("'", with: "''") + "'"
  }

  /// A line of a block that begins with `# `: text, although it looks like a comment.
  private mutating func lookAtBlock(_ index: Int, _ unit: TextUnit, _ bytes: Span<UInt8>) {
    guard commentedBlock != unit.range, index + 1 < bytes.count, bytes[index + 1] == 0x20 else {
      return
    }
    let line = text.line(at: index)
    for before in line.start..<index where !bytes[before].isBlank { return }
    commentedBlock = unit.range
    let range = SourceRange(index, line.end)
    add(Slip(situation: PitfallSituation.commentInBlock, range: range))
  }

  /// `unit:so-ngoai-vu`, which is one word.
  mutating func lookAtColon(_ index: Int, _ bytes: Span<UInt8>) {
    guard index > 0, index + 1 < bytes.count, bytes[index - 1].isLetter else { return }
    let next = bytes[index + 1]
    guard
      next.isLetter || next >= 0x80 || next.isDigit || next == UInt8(ascii: "'")
        || next == UInt8(ascii: "\"")
    else { return }
    guard let node = text.tree?.scalar(at: index), node.isPlain else { return }
    let key = SourceRange(node.range.start, index)
    for index in key.start..<key.end where !bytes[index].isLetter { return }
    let name = text.text(key)
    guard !Self.schemes.contains(name) else { return }
    let fix = Fix(
      title: PitfallSituation.parting,
      range: SourceRange(index + 1, index + 1),
      replacement: " ",
      isSafe: false
    )
    let range = SourceRange(key.start, index + 1)
    add(Slip(situation: PitfallSituation.missingSpace(name), range: range, fix: fix))
  }

  /// Names before a colon that are no keys.
  private static let schemes: Set<String> = [
    "http", "https", "mailto", "tel", "urn", "ttdn", "file", "ftp", "sha", "T", "C", "D",
  ]
}
