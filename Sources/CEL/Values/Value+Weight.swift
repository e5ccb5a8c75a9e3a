import Diagnostics
import LocatedYAML

extension Value {
  /// How many elements and bytes going through the value meets, each time that a part is shared.
  ///
  /// A value whose parts are shared can be exponentially larger than what made it, so counting
  /// stops soon after `limit`. A located part counts the bytes that write it, or the items of a list
  /// of scalars.
  func weight(upTo limit: Int) -> Int {
    switch self {
    case .null, .bool, .int, .uint, .double, .timestamp, .duration, .date, .type: 1
    case .string(let text): text.utf8.count + 1
    case .bytes(let bytes): bytes.count + 1
    case .list, .map, .optional, .node:
      // As deep as values nest, which the depth of expressions and files bounds.
      collectionWeight(upTo: limit)
    }
  }

  @inline(never)
  private func collectionWeight(upTo limit: Int) -> Int {
    var weight = 1
    switch self {
    case .list(let elements):
      for element in elements where weight <= limit {
        weight += element.weight(upTo: limit - weight)
      }
    case .map(let map):
      for entry in map.entries where weight <= limit {
        weight += entry.key.weight(upTo: limit - weight)
        weight += entry.value.weight(upTo: limit - weight)
      }
    case .optional(let inner): weight += inner?.weight(upTo: limit) ?? 0
    case .node(let node, let type):
      weight += type.element.isScalar ? node.count : node.range.end - node.range.start
    default: break
    }
    return weight
  }
}
