import CLibYAML
import Diagnostics

extension TreeBuilder {
  /// Adds an alias; one that names nothing stands as an empty scalar.
  mutating func takeAlias(_ event: UnsafeMutablePointer<yaml_event_t>) -> Step {
    let range = unsafe range(of: event)
    let name = unsafe bytes(of: event.pointee.data.alias.anchor)
    aliases += 1
    guard aliases <= limits.aliases else { return refuse(.aliases, range) }
    guard let anchor = anchors[name] else {
      report(.unknownAnchor(String(decoding: name, as: UTF8.self)), range)
      return addEmpty(range)
    }
    unusedAnchors[name] = nil
    guard anchor.weight > 0 else {
      let place = place(of: anchor.index)
      let note = Note(Localized(vi: "phần ấy bắt đầu ở đây", en: "that begins here"), at: place)
      report(.cyclicAlias(String(decoding: name, as: UTF8.self)), range, notes: [note])
      return addEmpty(range)
    }
    expansion += anchor.weight
    guard expansion <= limits.expansion else { return refuse(.expansion, range) }
    guard open.count + anchor.height <= limits.depth else { return refuse(.depth, range) }
    var record = NodeRecord(.alias, range)
    record.contentStart = anchor.index
    guard add(record) != nil else { return .refused }
    if !open.isEmpty {
      open[open.count - 1].height = max(open[open.count - 1].height, anchor.height)
    }
    return .goOn
  }

  /// Says which anchors before a value nobody uses: they may be meant as part of it.
  mutating func reportUnusedAnchors() {
    guard !unusedAnchors.isEmpty else { return }
    for (name, range) in unusedAnchors.sorted(by: { $0.value.lowerBound < $1.value.lowerBound }) {
      report(.unusedAnchor(String(decoding: name, as: UTF8.self)), range)
    }
    unusedAnchors.removeAll()
  }

  private mutating func addEmpty(_ range: Range<Int>) -> Step {
    var record = NodeRecord(.scalar, range)
    record.setContent(start: range.lowerBound, count: 0)
    return add(record) == nil ? .refused : .goOn
  }

  /// The first byte of a collection, or all of a scalar.
  func place(of index: Int32) -> Place {
    let record = records[Int(index)]
    let end = record.kind == .scalar ? record.end : min(record.start + 1, Int32(source.bytes.count))
    return Place(source, SourceRange(Int(record.start), Int(end)))
  }
}
