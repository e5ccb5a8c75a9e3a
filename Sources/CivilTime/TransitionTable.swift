/// The changes of a zone's offset, as a TZif file lists them, and the rule for later years.
struct TransitionTable: Sendable, Hashable {
  /// Seconds since the epoch of each change, rising.
  let times: [Int64]
  /// The offset from each change on; as many as `times`.
  let offsets: [Int]
  /// The offset before the first change.
  let initialOffset: Int
  /// What holds after the last change, where the file says so.
  let yearly: YearlyRule?

  /// A time during which the offset is the same.
  struct Stretch {
    /// Seconds east of UTC.
    let offset: Int
    /// The second at which it ends, exclusive; `nil` when it never does.
    let end: Int64?
  }

  /// The stretch that holds the second `seconds`; logarithmic in the number of changes.
  func stretch(at seconds: Int64) -> Stretch {
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      if times[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    if low < times.count {
      return Stretch(offset: low == 0 ? initialOffset : offsets[low - 1], end: times[low])
    }
    return yearly?.stretch(at: seconds)
      ?? Stretch(offset: offsets.last ?? initialOffset, end: nil)
  }
}
