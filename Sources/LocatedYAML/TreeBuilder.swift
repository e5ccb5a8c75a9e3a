import CLibYAML
import Diagnostics

/// Builds the arena from libyaml's events, one after the other; nothing recurses.
struct TreeBuilder {
  let source: SourceText
  let limits: YAMLLimits
  private var offsets: CharacterOffsets
  private var records: [NodeRecord] = []
  private var children: [Int32] = []
  private var decoded: [UInt8] = []
  private var roots: [Int32] = []
  private var found: [Diagnostic] = []

  /// The open collections, outermost first, and the children met so far of all of them.
  private var open: [OpenCollection] = []
  private var pending: [Int32] = []
  private var anchors: [String: Int32] = [:]
  /// For each anchored node, the nodes for which it stands with everything below it.
  private var weights: [Int32: Int] = [:]
  private var documents = 0
  private var aliases = 0
  private var expansion = 0

  private struct OpenCollection {
    let index: Int32
    let base: Int
    let expansionBefore: Int
    let recordsBefore: Int
  }

  init(_ source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>, base: Int, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    offsets = unsafe CharacterOffsets(bytes, base: base)
    records.reserveCapacity(bytes.count / 12)
    children.reserveCapacity(bytes.count / 12)
  }

  /// What was built and found; open collections end where reading stopped.
  mutating func finish(isComplete: Bool) -> YAMLReading {
    while !open.isEmpty { closeCollection(end: records[Int(open[open.count - 1].index)].end) }
    let tree = YAMLTree(
      source: source,
      records: records,
      children: children,
      decoded: decoded,
      rootIndices: roots
    )
    let sorted = found.sorted { left, right in
      (left.place?.range ?? SourceRange(0, 0)) < (right.place?.range ?? SourceRange(0, 0))
    }
    return YAMLReading(tree: tree, diagnostics: sorted, isComplete: isComplete)
  }

  /// Adds a finding at a range of bytes of the file.
  mutating func report(_ situation: YAMLSituation, _ range: SourceRange, note: Note? = nil) {
    found.append(
      Diagnostic(situation, at: Place(source, range), notes: note.map { [$0] } ?? [])
    )
  }

  /// The byte offset in the file of the character with this index.
  mutating func byte(of character: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    unsafe offsets.byte(of: character, in: bytes)
  }

  /// What the loop does after an event.
  enum Step {
    case goOn
    case finished
    case refused
  }

  /// Takes one event.
  mutating func take(
    _ event: borrowing yaml_event_t,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Step {
    let start = unsafe offsets.byte(of: Int(event.start_mark.index), in: bytes)
    let end = unsafe offsets.byte(of: Int(event.end_mark.index), in: bytes)
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: return .finished
    case YAML_DOCUMENT_START_EVENT: return startDocument(SourceRange(start, end))
    case YAML_SCALAR_EVENT: return unsafe scalar(event, start, end)
    case YAML_ALIAS_EVENT:
      return unsafe alias(String(cString: event.data.alias.anchor), SourceRange(start, end))
    case YAML_SEQUENCE_START_EVENT:
      let anchor = unsafe Self.name(event.data.sequence_start.anchor)
      return openCollection(.sequence, anchor, start, end)
    case YAML_MAPPING_START_EVENT:
      let anchor = unsafe Self.name(event.data.mapping_start.anchor)
      return openCollection(.mapping, anchor, start, end)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      closeCollection(end: start == end ? lastContentEnd(orAtMost: end) : end)
      return .goOn
    default: return .goOn
    }
  }

  private static func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe anchor.map { unsafe String(cString: $0) }
  }

  private mutating func startDocument(_ range: SourceRange) -> Step {
    anchors = [:]
    documents += 1
    guard documents <= limits.documents else {
      report(.limit(.documents, limits.documents), range)
      return .refused
    }
    return .goOn
  }

  /// Block collections end, for libyaml, where the next thing starts; for people, with their
  /// content.
  private func lastContentEnd(orAtMost end: Int) -> Int {
    let frame = open[open.count - 1]
    guard pending.count > frame.base, let last = pending.last else {
      return Int(records[Int(frame.index)].end)
    }
    return min(max(Int(records[Int(last)].end), Int(records[Int(frame.index)].start)), end)
  }
}

extension TreeBuilder {
  private mutating func add(_ record: NodeRecord, anchor: String?) -> Step {
    guard records.count < limits.nodes else {
      report(.limit(.nodes, limits.nodes), SourceRange(Int(record.start), Int(record.end)))
      return .refused
    }
    var record = record
    let index = Int32(records.count)
    place(&record, index)
    records.append(record)
    if let anchor {
      anchors[anchor] = index
      weights[index] = 1
    }
    return .goOn
  }

  /// Puts a node under what is open: as a root, an item, a key, or the value of the last key.
  private mutating func place(_ record: inout NodeRecord, _ index: Int32) {
    guard let frame = open.last else {
      roots.append(index)
      return
    }
    record.parent = frame.index
    let position = pending.count - frame.base
    if records[Int(frame.index)].kind == .mapping, position % 2 == 1 {
      record.key = pending[pending.count - 1]
    }
    pending.append(index)
  }

  private mutating func scalar(_ event: borrowing yaml_event_t, _ start: Int, _ end: Int) -> Step {
    let data = unsafe event.data.scalar
    let style = unsafe YAMLNode.Style(data.style)
    var record = NodeRecord(kind: .scalar, style: style, start: Int32(start), end: Int32(end))
    let value = unsafe UnsafeBufferPointer(start: data.value, count: data.length)
    let skip = style == .singleQuoted || style == .doubleQuoted ? 1 : 0
    if unsafe isVerbatim(value, at: start + skip, until: end - skip) {
      record.contentStart = Int32(start + skip)
    } else {
      record.isDecoded = true
      record.contentStart = Int32(decoded.count)
      unsafe decoded.append(contentsOf: value)
    }
    record.contentCount = Int32(value.count)
    let anchor = unsafe Self.name(data.anchor)
    return add(record, anchor: anchor)
  }

  /// Whether the file's bytes are the text: then nothing is copied.
  private func isVerbatim(_ value: UnsafeBufferPointer<UInt8>, at start: Int, until end: Int)
    -> Bool
  {
    guard value.count == end - start else { return false }
    return unsafe source.bytes.withUnsafeBufferPointer { bytes in
      for offset in value.indices where unsafe bytes[start + offset] != value[offset] {
        return false
      }
      return true
    }
  }

  private mutating func openCollection(
    _ kind: YAMLNode.Kind,
    _ anchor: String?,
    _ start: Int,
    _ end: Int
  ) -> Step {
    guard open.count < limits.depth else {
      report(.limit(.depth, limits.depth), SourceRange(start, max(end, start + 1)))
      return .refused
    }
    let index = Int32(records.count)
    let step = add(
      NodeRecord(kind: kind, style: .plain, start: Int32(start), end: Int32(end)),
      anchor: anchor
    )
    guard step == .goOn else { return step }
    open.append(
      OpenCollection(
        index: index,
        base: pending.count,
        expansionBefore: expansion,
        recordsBefore: records.count
      )
    )
    return .goOn
  }

  mutating func closeCollection(end: Int) {
    closeCollection(end: Int32(end))
  }

  private mutating func closeCollection(end: Int32) {
    let frame = open.removeLast()
    let content = pending[frame.base...]
    records[Int(frame.index)].end = end
    records[Int(frame.index)].contentStart = Int32(children.count)
    let isMapping = records[Int(frame.index)].kind == .mapping
    let count = isMapping ? content.count / 2 * 2 : content.count
    records[Int(frame.index)].contentCount = Int32(count)
    children.append(contentsOf: content.prefix(count))
    pending.removeSubrange(frame.base...)
    if weights[frame.index] != nil {
      weights[frame.index] =
        1 + records.count - frame.recordsBefore + expansion - frame.expansionBefore
    }
    if isMapping { checkKeys(of: frame.index) }
  }

  private mutating func alias(_ name: String, _ range: SourceRange) -> Step {
    aliases += 1
    guard aliases <= limits.aliases else {
      report(.limit(.aliases, limits.aliases), range)
      return .refused
    }
    guard let target = anchors[name] else {
      report(.unknownAnchor(name), range)
      return .refused
    }
    guard !open.contains(where: { $0.index == target }) else {
      report(.cyclicAlias(name), range)
      return .refused
    }
    expansion += weights[target] ?? 1
    guard expansion <= limits.expansion else {
      report(.limit(.expansion, limits.expansion), range)
      return .refused
    }
    if open.isEmpty { roots.append(target) } else { pending.append(target) }
    return .goOn
  }
}

extension TreeBuilder {
  /// Says which keys of a mapping stand there twice, and which are merge keys.
  private mutating func checkKeys(of index: Int32) {
    let record = records[Int(index)]
    let start = Int(record.contentStart)
    let keys = stride(from: start, to: start + Int(record.contentCount), by: 2).map { children[$0] }
    var seen: [ArraySlice<UInt8>: Int32] = [:]
    for key in keys {
      let keyRecord = records[Int(key)]
      guard keyRecord.kind == .scalar else { continue }
      let text = bytes(of: keyRecord)
      let range = SourceRange(Int(keyRecord.start), Int(keyRecord.end))
      if keyRecord.style == .plain, text.elementsEqual([UInt8(ascii: "<"), UInt8(ascii: "<")]) {
        report(.mergeKey, range)
      }
      guard let first = seen.updateValue(key, forKey: text) else { continue }
      let firstRecord = records[Int(first)]
      let place = Place(source, SourceRange(Int(firstRecord.start), Int(firstRecord.end)))
      report(
        .duplicateKey(String(decoding: text, as: UTF8.self)),
        range,
        note: Note(Localized(vi: "đã có ở đây", en: "it stands here already"), at: place)
      )
    }
  }

  private func bytes(of record: NodeRecord) -> ArraySlice<UInt8> {
    let start = Int(record.contentStart)
    let range = start..<(start + Int(record.contentCount))
    return record.isDecoded ? decoded[range] : source.bytes[range]
  }
}

extension YAMLNode.Style {
  /// The style as libyaml names it.
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
