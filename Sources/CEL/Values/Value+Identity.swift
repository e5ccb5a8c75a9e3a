import CivilTime

extension Value {
  /// Whether this value is a located part of a file or holds one.
  var holdsNodes: Bool {
    switch self {
    case .node: true
    case .list(let elements): elements.contains { $0.holdsNodes }
    case .map(let map): map.entries.contains { $0.value.holdsNodes }
    case .optional(let inner): inner?.holdsNodes ?? false
    case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date, .type:
      false
    }
  }

  /// Equality of values that may hold located parts; located objects are equal when they are the
  /// same part of the same file.
  ///
  /// - Throws: `.missing` when a located scalar is no value of its type, or when uncertain dates
  ///   leave it open.
  func equalsLocated(_ other: Value, in zone: Zone) throws(Interruption) -> Bool {
    let left = holdsNodes ? try materialized() : self
    let right = other.holdsNodes ? try other.materialized() : other
    return try left.isEqual(to: right, in: zone)
  }
}
