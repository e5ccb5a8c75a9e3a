public import Diagnostics

extension YAMLNode {
  /// The bytes of the file that write the bytes `range` of a scalar's text.
  ///
  /// It counts escapes and folded lines of quotes, folded plain lines, and the indentation of
  /// blocks. A range that ends inside a character takes all of it; one past the end is cut. For an
  /// alias the bytes are the anchored node's. The whole range of a node that is no scalar. Linear
  /// in the scalar.
  public func sourceRange(ofText range: Range<Int>) -> SourceRange {
    let record = record
    let whole = SourceRange(Int(record.start), Int(record.end))
    guard record.kind == .scalar else { return self.range }
    let range = range.clamped(to: 0..<Int(record.contentCount))
    if !record.isDecoded {
      let start = Int(record.contentStart)
      return SourceRange(start + range.lowerBound, start + range.upperBound)
    }
    return tree.withText(of: record) { text in
      var alignment = TextAlignment(record, source: tree.source.bytes)
      return alignment.range(of: range, in: text) ?? whole
    }
  }
}
