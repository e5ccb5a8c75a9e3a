public import Diagnostics

extension YAMLTree {
  /// Reads all documents of a file, and says what is wrong with it.
  ///
  /// Reading goes on past what can be understood (a key that stands twice) and stops where nothing
  /// more can be (bytes that are no UTF-8, a mistake of syntax, a limit): `isComplete` tells. Time
  /// and memory are linear in the bytes, whatever they are.
  public static func read(
    _ source: SourceText,
    limits: YAMLLimits = .standard
  ) -> YAMLReading {
    if let refusal = YAMLSituation.refusal(of: source, limits: limits) {
      let tree = YAMLTree(source: source, records: [], children: [], decoded: [], rootIndices: [])
      return YAMLReading(tree: tree, diagnostics: [refusal], isComplete: false)
    }
    let base = source.hasByteOrderMark ? 3 : 0
    return unsafe source.bytes.withUnsafeBufferPointer { all in
      let bytes = unsafe UnsafeBufferPointer(rebasing: all[base...])
      var builder = unsafe TreeBuilder(source, bytes, base: base, limits: limits)
      if base > 0 { builder.report(.byteOrderMark, SourceRange(0, 3)) }
      guard var parser = unsafe EventParser(bytes) else {
        builder.report(.noMemory, SourceRange(0, 0))
        return builder.finish(isComplete: false)
      }
      while true {
        guard let step = unsafe parser.next({ unsafe builder.take($0, bytes) }) else {
          unsafe builder.report(parser.failure, bytes, base: base)
          return builder.finish(isComplete: false)
        }
        switch step {
        case .goOn: continue
        case .finished: return builder.finish(isComplete: true)
        case .refused: return builder.finish(isComplete: false)
        }
      }
    }
  }
}

extension TreeBuilder {
  /// Reports why libyaml gave up.
  mutating func report(
    _ failure: ParserFailure,
    _ bytes: UnsafeBufferPointer<UInt8>,
    base: Int
  ) {
    if failure.isMemoryError {
      report(.noMemory, SourceRange(0, 0))
      return
    }
    let start =
      failure.isReaderError
      ? base + failure.byte : unsafe byte(of: failure.character, bytes)
    let end = min(start + 1, base + bytes.count)
    let isTab =
      start < source.bytes.count && source.bytes[start] == UInt8(ascii: "\t")
      && !failure.isReaderError
    var note: Note?
    if let character = failure.contextCharacter {
      let place = unsafe byte(of: character, bytes)
      if place != start {
        note = Note(
          YAMLSituation.context(failure.context),
          at: Place(source, SourceRange(place, min(place + 1, source.bytes.count)))
        )
      }
    }
    report(isTab ? .tab : .syntax(failure.problem), SourceRange(start, end), note: note)
  }
}
