import Diagnostics

extension TreeBuilder {
  /// Up to so many keys each is compared with each; more are sorted first.
  private static let fewKeys = 24

  /// Says which keys of a closed mapping stand there twice, are merge keys, or are no scalars.
  mutating func checkKeys(of index: Int) {
    let members = records[index].content
    let keys = stride(from: members.lowerBound, to: members.upperBound, by: 2)
    for position in keys { checkKey(scalarOf(children[position]), written: children[position]) }
    if members.count <= 2 * Self.fewKeys {
      for position in keys {
        for earlier in stride(from: members.lowerBound, to: position, by: 2)
        where isSameText(children[earlier], children[position]) {
          reportDuplicate(children[position], first: children[earlier])
          break
        }
      }
    } else {
      checkManyKeys(keys.map { children[$0] })
    }
  }

  /// Sorting bounds the time at n log n comparisons, whatever the keys are.
  private mutating func checkManyKeys(_ keys: [Int32]) {
    let scalars = keys.filter { records[Int(scalarOf($0))].kind == .scalar }
    let sorted = scalars.sorted { left, right in
      let order = compare(records[Int(scalarOf(left))], records[Int(scalarOf(right))])
      return order < 0 || order == 0 && left < right
    }
    var first = 0
    for position in sorted.indices.dropFirst() {
      if isSameText(sorted[first], sorted[position]) {
        reportDuplicate(sorted[position], first: sorted[first])
      } else {
        first = position
      }
    }
  }

  private mutating func checkKey(_ index: Int32, written: Int32) {
    let record = records[Int(index)]
    guard record.kind == .scalar else {
      report(.collectionAsKey, range(of: written))
      return
    }
    guard record.style == .plain, record.contentCount == 2, !record.isDecoded else { return }
    let start = Int(record.contentStart) - base
    if bytes[start] == UInt8(ascii: "<"), bytes[start + 1] == UInt8(ascii: "<") {
      report(.mergeKey, range(of: written))
    }
  }

  private mutating func reportDuplicate(_ index: Int32, first: Int32) {
    let key = String(decoding: text(of: index), as: UTF8.self)
    let note = Note(
      Localized(vi: "khóa này đã có ở đây", en: "the key stands here already"),
      at: place(of: first)
    )
    report(.duplicateKey(key), range(of: index), notes: [note])
  }

  private func range(of index: Int32) -> Range<Int> {
    Int(records[Int(index)].start)..<Int(records[Int(index)].end)
  }

  /// The node itself, or the node for which an alias stands.
  private func scalarOf(_ index: Int32) -> Int32 {
    records[Int(index)].kind == .alias ? records[Int(index)].contentStart : index
  }

  private func text(of index: Int32) -> [UInt8] {
    withBytes(of: records[Int(scalarOf(index))]) { $0.copy }
  }

  private func isSameText(_ left: Int32, _ right: Int32) -> Bool {
    let (left, right) = (Int(scalarOf(left)), Int(scalarOf(right)))
    guard records[left].contentCount == records[right].contentCount,
      records[left].kind == .scalar, records[right].kind == .scalar
    else { return false }
    return compare(records[left], records[right]) == 0
  }

  /// The order of two scalars by their bytes.
  private func compare(_ left: NodeRecord, _ right: NodeRecord) -> Int {
    if !left.isDecoded, !right.isDecoded {
      return bytes[inParser(left)].compare(with: bytes[inParser(right)])
    }
    return withBytes(of: left) { left in withBytes(of: right) { left.compare(with: $0) } }
  }

  private func withBytes<Result>(
    of record: NodeRecord,
    _ body: (BorrowedBytes) -> Result
  ) -> Result {
    if record.isDecoded {
      return unsafe decoded.withUnsafeBufferPointer {
        body(unsafe BorrowedBytes($0)[record.content])
      }
    }
    return body(bytes[inParser(record)])
  }

  /// Where a text that stands in the file is in the parser's bytes.
  private func inParser(_ record: NodeRecord) -> Range<Int> {
    let start = Int(record.contentStart) - base
    return start..<(start + Int(record.contentCount))
  }
}
