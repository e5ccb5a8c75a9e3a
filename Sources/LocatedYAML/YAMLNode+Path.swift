extension YAMLNode {
  /// Where it stands in the data: `report.received`, `activities[2].ended`; empty for a root.
  ///
  /// Items count from 0. A key has the path of its value. Linear in the depth and, for items, in
  /// the logarithm of their number.
  public var path: String {
    var steps: [String] = []
    var node = self
    while let parent = node.parent {
      if parent.kind == .sequence {
        steps.append("[\(parent.position(of: node))]")
      } else {
        let name = (node.keyNode ?? node).text
        steps.append(parent.parent == nil ? name : ".\(name)")
      }
      node = parent
    }
    return steps.reversed().joined()
  }

  /// The position of `item`; members stand in the order of their indices.
  private func position(of item: YAMLNode) -> Int {
    let members = tree.children[record.content]
    var (low, high) = (members.startIndex, members.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < item.index { low = middle + 1 } else { high = middle }
    }
    return low - members.startIndex
  }
}
