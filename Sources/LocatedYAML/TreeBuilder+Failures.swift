import Diagnostics

extension TreeBuilder {
  /// Reports why libyaml gave up, unless that is only because the rest was cut off.
  mutating func report(_ failure: ParserFailure, isTruncated: Bool) {
    guard !failure.isOutOfMemory else {
      report(.noMemory, base..<base)
      return
    }
    let offset =
      switch failure.position {
      case .byte(let offset): min(offset, bytes.count)
      case .scalar(let index): marks.offset(of: index)
      }
    if isTruncated, offset >= bytes.count { return }
    let problem = SyntaxProblem(failure.problem)
    if problem.mayLackSpace, reportMissingSpace(failure, before: offset) { return }
    let range = (base + offset)..<(base + endOfCharacter(at: offset))
    let isTab = offset < bytes.count && bytes[offset] == UInt8(ascii: "\t")
    if isTab || failure.problem.contains("tab character") {
      report(.tab, range, notes: contextNotes(failure, beside: offset), fix: tabFix(from: offset))
    } else {
      report(.syntax(problem), range, notes: contextNotes(failure, beside: offset))
    }
  }

  private mutating func contextNotes(_ failure: ParserFailure, beside offset: Int) -> [Note] {
    guard let scalar = failure.contextScalar else { return [] }
    let start = marks.offset(of: scalar)
    guard start < offset else { return [] }
    let range = SourceRange(base + start, base + endOfCharacter(at: start))
    return [Note(SyntaxContext(failure.context).wording, at: Place(source, range))]
  }

  private func endOfCharacter(at offset: Int) -> Int {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
