import CLibYAML
import Diagnostics

extension TreeBuilder {
  /// Opens a mapping.
  mutating func openMapping(_ event: UnsafeMutablePointer<yaml_event_t>) -> Step {
    let data = unsafe event.pointee.data.mapping_start
    let isFlow = unsafe data.style == YAML_FLOW_MAPPING_STYLE
    return unsafe open(.mapping, isFlow: isFlow, range(of: event), data.anchor, data.tag)
  }

  /// Opens a sequence.
  mutating func openSequence(_ event: UnsafeMutablePointer<yaml_event_t>) -> Step {
    let data = unsafe event.pointee.data.sequence_start
    let isFlow = unsafe data.style == YAML_FLOW_SEQUENCE_STYLE
    return unsafe open(.sequence, isFlow: isFlow, range(of: event), data.anchor, data.tag)
  }

  private mutating func open(
    _ kind: NodeRecord.Kind,
    isFlow: Bool,
    _ range: Range<Int>,
    _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> Step {
    var range = range
    if unsafe anchor != nil || tag != nil {
      let all = range.lowerBound..<(base + bytes.count)
      let start = contentRange(afterPropertiesOf: all).lowerBound
      range = start..<max(start, range.upperBound)
    }
    guard open.count < limits.depth else { return refuse(.depth, range) }
    if let tag = unsafe tag { unsafe checkCollectionTag(tag, kind, range) }
    guard let index = add(NodeRecord(kind, range)) else { return .refused }
    let name = unsafe anchor.map { unsafe bytes(of: $0) }
    if let name { anchors[name] = Anchor(index: index, weight: 0, height: 0) }
    open.append(
      OpenCollection(
        index: index,
        isMapping: kind == .mapping,
        isFlow: isFlow,
        base: pending.count,
        expansionBefore: expansion,
        anchor: name
      )
    )
    return .goOn
  }

  private mutating func checkCollectionTag(
    _ tag: UnsafeMutablePointer<yaml_char_t>,
    _ kind: NodeRecord.Kind,
    _ range: Range<Int>
  ) {
    let name = unsafe String(decoding: bytes(of: tag), as: UTF8.self)
    let usual = kind == .mapping ? "tag:yaml.org,2002:map" : "tag:yaml.org,2002:seq"
    if name != usual, name != "!" { report(.unknownTag(name), range) }
  }

  /// Closes the innermost collection.
  mutating func closeCollection(_ event: UnsafeMutablePointer<yaml_event_t>) -> Step {
    guard let frame = open.last else { return .goOn }
    // The end of a block collection is, for libyaml, where the next thing starts.
    closeCollection(flowEnd: frame.isFlow ? unsafe range(of: event).upperBound : nil)
    return .goOn
  }

  /// Closes the innermost collection, which ends at `flowEnd` or with its last member.
  mutating func closeCollection(flowEnd: Int?) {
    guard let frame = open.popLast() else { return }
    let index = Int(frame.index)
    var count = pending.count - frame.base
    // A key without a value is met only where reading stopped.
    if frame.isMapping { count &= ~1 }
    let last = count > 0 ? records[Int(pending[frame.base + count - 1])].end : records[index].end
    records[index].end = max(
      flowEnd.map { Int32(truncatingIfNeeded: $0) } ?? last,
      records[index].start
    )
    records[index].setContent(start: children.count, count: count)
    children.append(contentsOf: pending[frame.base..<(frame.base + count)])
    pending.removeLast(pending.count - frame.base)
    if let name = frame.anchor {
      let weight = records.count - index + expansion - frame.expansionBefore
      anchors[name] = Anchor(index: frame.index, weight: weight, height: frame.height + 1)
    }
    if !open.isEmpty {
      open[open.count - 1].height = max(open[open.count - 1].height, frame.height + 1)
    }
    if frame.isMapping { checkKeys(of: index) }
  }
}
