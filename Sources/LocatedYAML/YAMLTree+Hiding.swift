extension YAMLTree {
  /// The same tree without the items and values that `isHidden` picks, keys included.
  ///
  /// What is left keeps its indices and places. Roots, keys and scalars are never asked about; what
  /// lies below a hidden node is not either. Returns the tree itself when nothing is hidden; linear
  /// in the nodes.
  public func hiding(_ isHidden: (YAMLNode) -> Bool) -> YAMLTree {
    var records = records
    var children = children
    var isChanged = false
    for index in records.indices {
      let record = records[index]
      guard record.kind == .mapping || record.kind == .sequence else { continue }
      let step = record.kind == .mapping ? 2 : 1
      var kept: [Int32] = []
      for position in stride(from: 0, to: Int(record.contentCount), by: step) {
        let members = (0..<step).map { children[Int(record.contentStart) + position + $0] }
        guard let value = members.last, !isPicked(value, isHidden) else { continue }
        kept += members
      }
      guard kept.count < Int(record.contentCount) else { continue }
      isChanged = true
      records[index].setContent(start: children.count, count: kept.count)
      children += kept
    }
    guard isChanged else { return self }
    return YAMLTree(
      source: source,
      records: records,
      children: children,
      decoded: decoded,
      rootIndices: rootIndices
    )
  }

  private func isPicked(_ index: Int32, _ isHidden: (YAMLNode) -> Bool) -> Bool {
    kind(of: index) != .scalar && isHidden(YAMLNode(tree: self, index: index))
  }
}
