extension YAMLTree {
  /// The same tree without the items and values that `isHidden` picks, keys included.
  ///
  /// What is left keeps its indices and places. Roots, keys and scalars are never asked about.
  /// Returns the tree itself, and allocates nothing, when nothing is hidden; linear in the nodes.
  public func hiding(_ isHidden: (_ index: Int32) -> Bool) -> YAMLTree {
    guard let first = records.indices.first(where: { isPicked($0, isHidden) }) else { return self }
    var hidden: Set<Int32> = []
    for index in first..<records.count where isPicked(index, isHidden) {
      hidden.insert(Int32(truncatingIfNeeded: index))
    }
    return without(hidden)
  }

  /// Whether the member at `index` is hidden: an item, or the value of an entry.
  private func isPicked(_ index: Int, _ isHidden: (_ index: Int32) -> Bool) -> Bool {
    let record = records[index]
    guard record.kind != .scalar, record.parent >= 0 else { return false }
    let isValue = record.isValue || records[Int(record.parent)].kind == .sequence
    let index = Int32(truncatingIfNeeded: index)
    return isValue && kind(of: index) != .scalar && isHidden(index)
  }

  /// The same tree without these members.
  private func without(_ hidden: Set<Int32>) -> YAMLTree {
    var records = records
    var children = children
    for index in Set(hidden.map { records[Int($0)].parent }).sorted() {
      let collection = records[Int(index)]
      let step = collection.kind == .mapping ? 2 : 1
      let start = children.count
      for position in stride(from: 0, to: Int(collection.contentCount), by: step) {
        let member = Int(collection.contentStart) + position
        guard !hidden.contains(children[member + step - 1]) else { continue }
        children.append(contentsOf: children[member..<(member + step)])
      }
      records[Int(index)].setContent(start: start, count: children.count - start)
    }
    return YAMLTree(
      source: source,
      records: records,
      children: children,
      decoded: decoded,
      rootIndices: rootIndices
    )
  }
}
