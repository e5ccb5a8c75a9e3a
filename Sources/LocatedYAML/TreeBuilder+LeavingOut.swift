import CLibYAML

extension TreeBuilder {
  /// Whether the scalar of `event` is the first key of the file's last entries, all of which are to
  /// be left out; notes which of them are there.
  mutating func beginsWhatIsLeftOut(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
    guard open.count == 1, documents == 1, let root = open.first, root.isMapping, !root.isFlow,
      pending.count & 1 == 0, unsafe event.pointee.type == YAML_SCALAR_EVENT,
      unsafe event.pointee.start_mark.column == 0,
      // What an anchor before them names may be used in them.
      unusedAnchors.isEmpty
    else { return false }
    let start = unsafe marks.offset(of: event.pointee.start_mark.index)
    guard let first = removableKey(at: start), let others = removableKeys(after: start) else {
      return false
    }
    leftOut = [first] + others
    return true
  }

  /// The key of those to be left out that stands at `offset`, plainly and with its colon.
  private func removableKey(at offset: Int) -> [UInt8]? {
    removable.first { key in
      let end = offset + key.count
      return end < bytes.count && bytes[end] == UInt8(ascii: ":")
        && (end + 1 == bytes.count || bytes[end + 1].isBlank)
        && key.indices.allSatisfy { bytes[offset + $0] == key[$0] }
    }
  }

  /// The keys to be left out with which lines behind `start` begin; `nil` where a line may begin
  /// with anything else that counts.
  private func removableKeys(after start: Int) -> [[UInt8]]? {
    var keys: [[UInt8]] = []
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") {
        guard index < bytes.count, !isEmptyOrIndented(index) else { continue }
        guard let key = removableKey(at: index) else { return nil }
        keys.append(key)
      } else if byte == UInt8(ascii: "\r") || byte >= 0xC2 && isBreakElsewhere(at: index - 1) {
        return nil
      }
    }
    return keys
  }

  private func isEmptyOrIndented(_ index: Int) -> Bool {
    let byte = bytes[index]
    return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "#")
  }

  /// Whether a line break that only YAML 1.1 knows stands at `index`, as libyaml reads it.
  private func isBreakElsewhere(at index: Int) -> Bool {
    if bytes[index] == 0xC2 { return index + 1 < bytes.count && bytes[index + 1] == 0x85 }
    return bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
  }
}
