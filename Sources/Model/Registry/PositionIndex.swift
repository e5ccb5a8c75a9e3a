/// Where each identifier of a list stands first, in eight bytes an entry: the list itself says what
/// stands where.
struct PositionIndex: Sendable, Hashable {
  /// Positions by the hash of what stands there, or in the next free slot; -1 where there is none.
  private var slots: [Int32]

  /// An index of `ids`. As a rule linear.
  init<ID: Hashable>(of ids: [ID]) {
    slots = [Int32](repeating: -1, count: 2 * ids.count + 1)
    for (position, id) in ids.enumerated() {
      let slot = slot(of: id) { ids[$0] }
      if slots[slot] < 0 { slots[slot] = Int32(truncatingIfNeeded: position) }
    }
  }

  /// Where `id` stands first in the list, of which `member` gives the identifiers; `nil` where it
  /// does not. As a rule constant.
  func position<ID: Hashable>(of id: ID, in member: (Int) -> ID) -> Int? {
    let position = slots[slot(of: id, in: member)]
    return position < 0 ? nil : Int(position)
  }

  /// The slot of `id`: where it stands, or would.
  private func slot<ID: Hashable>(of id: ID, in member: (Int) -> ID) -> Int {
    var slot = Int(UInt(bitPattern: id.hashValue) % UInt(slots.count))
    while slots[slot] >= 0, member(Int(slots[slot])) != id { slot = (slot + 1) % slots.count }
    return slot
  }
}
