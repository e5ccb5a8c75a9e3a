import LocatedYAML

/// The items of a list that an index has found, and what the turns of the others would have taken.
final class FoundItems: Sendable {
  /// What a turn at an item looks at before its condition is false: so much, and so often its text.
  struct Price: Sendable {
    let turn: Int
    let byte: Int
  }

  let positions: [Int32]
  private let index: TextIndex
  private let price: Price

  init(_ positions: [Int32], _ index: TextIndex, _ price: Price) {
    self.positions = positions
    self.index = index
    self.price = price
  }

  /// Takes the steps and the work of turns that are left out, and fails where they would.
  func pay(_ turns: Range<Int>, _ frame: inout Frame) throws(Interruption) {
    let work = self.work(turns)
    guard turns.count > frame.budget.steps || work > frame.budget.work else {
      frame.budget.steps -= turns.count
      frame.budget.work -= work
      return
    }
    for turn in turns {
      try frame.step()
      try frame.look(self.work(turn..<(turn + 1)))
    }
  }

  private func work(_ turns: Range<Int>) -> Int {
    let bytes = index.lengths[turns.upperBound] - index.lengths[turns.lowerBound]
    return price.turn * turns.count + price.byte * bytes
  }
}

extension Cursor {
  /// As `next` where an index has found the items.
  @inline(never)
  mutating func nextFound(_ frame: inout Frame) throws(Interruption) -> Bool {
    guard let found, let node, let located else { return false }
    let isOver = foundCount == found.positions.count
    let target = isOver ? total : Int(found.positions[foundCount])
    try found.pay(position..<target, &frame)
    position = target
    guard !isOver else { return false }
    try frame.step()
    frame.locals[first].enter(node.tree, type)
    frame.locals[first].move(to: located.member(position))
    foundCount += 1
    position += 1
    return true
  }
}
