public import Diagnostics

extension YAMLTree {
  /// Reads all documents of a file, and says what is wrong with it.
  ///
  /// Reading goes on past what can be understood (a key that stands twice) and stops where nothing
  /// more can be (bytes that are no UTF-8, a mistake of syntax, a limit): `isComplete` tells, and
  /// what stands before that place is in the tree. Time and memory are bounded by `limits` and, but
  /// for the keys of one large mapping, which are sorted, linear in the bytes.
  ///
  /// - Parameter keys: Names of entries of the root mapping that need not be read. Where the file
  ///   ends with such entries, written in block style, their text is not parsed; the tree has
  ///   the others alone, and `YAMLNode.isLeftOut` tells of these.
  public static func read(
    _ source: SourceText,
    limits: YAMLLimits = .standard,
    leavingOut keys: [String] = []
  ) -> YAMLReading {
    let scan = InputScan(source, limits: limits)
    return unsafe source.bytes.withUnsafeBufferPointer { all in
      let end = max(scan.base, scan.end)
      let bytes = unsafe UnsafeBufferPointer(rebasing: all[min(scan.base, end)..<end])
      var builder = unsafe TreeBuilder(source, BorrowedBytes(bytes), scan: scan, limits: limits)
      builder.removable = keys.map { Array($0.utf8) }
      for (situation, range) in scan.found {
        builder.report(situation, range.start..<range.end)
      }
      if !scan.isTruncated { builder.checkSpelling() }
      let isRead = unsafe builder.readEvents(of: bytes, isTruncated: scan.isTruncated)
      return builder.finish(isComplete: isRead && !scan.isTruncated)
    }
  }
}

extension TreeBuilder {
  /// Takes all events; false when reading had to stop before the end of `bytes`.
  fileprivate mutating func readEvents(
    of bytes: UnsafeBufferPointer<UInt8>,
    isTruncated: Bool
  ) -> Bool {
    guard bytes.count > 0 else { return true }
    guard var parser = unsafe EventParser(bytes) else {
      report(.noMemory, base..<base)
      return false
    }
    while parser.advance() {
      if !removable.isEmpty, unsafe beginsWhatIsLeftOut(parser.event) { return true }
      switch unsafe take(parser.event) {
      case .goOn: continue
      case .finished: return true
      case .refused: return false
      }
    }
    report(parser.failure, isTruncated: isTruncated)
    return false
  }
}
