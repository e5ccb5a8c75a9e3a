/// The known name nearest to a mistyped one, for "did you mean".
public enum Suggestion {
  /// The candidate nearest to `name`, or `nil` when none is near enough.
  ///
  /// Near enough is at most one third of the length of `name` in edits (Damerau–Levenshtein with
  /// adjacent swaps), at least one. Ties go to the first in byte order, so the answer does not
  /// depend on the order of `candidates`. Time is the product of the lengths, for each candidate.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.unicodeScalars)
    let limit = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      let other = Array(candidate.unicodeScalars)
      guard abs(other.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, other)
      guard distance <= limit else { continue }
      if let current = best {
        let isBetter =
          distance < current.distance
          || distance == current.distance
            && candidate.utf8.lexicographicallyPrecedes(current.name.utf8)
        guard isBetter else { continue }
      }
      best = (distance, candidate)
    }
    return best?.name
  }

  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(change, last[column + 1] + 1, current[column] + 1)
        let isSwap =
          row > 0 && column > 0 && left[row] == right[column - 1]
          && left[row - 1] == right[column]
        if isSwap { cost = min(cost, beforeLast[column - 1] + 1) }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
