extension YAMLTree {
  /// Whether the value of an entry is a mapping in which nothing is filled in: it has entries, and
  /// each is `null` or such a mapping itself.
  ///
  /// Items of a list are never blank, so that a list keeps as many as are written. Allocates nothing;
  /// ends at the first entry that is filled in.
  public func isBlank(_ index: Int32) -> Bool {
    precondition(index >= 0 && Int(index) < records.count, "the index lies in the tree")
    let record = records[Int(index)]
    guard record.kind == .mapping, record.isValue, record.contentCount > 0 else { return false }
    let values = stride(from: 1, to: Int(record.contentCount), by: 2)
    return values.allSatisfy { position in
      let value = children[Int(record.contentStart) + position]
      return isNull(value) || isBlank(value)
    }
  }
}
