/// The values seen so far, in order.
struct TraceLog {
  /// What one part gave, and the turns of comprehensions in which it did.
  struct Entry {
    let node: NodeID
    let result: Result<Value, Interruption>
    let turns: [Turn]
  }

  private(set) var entries: [Entry] = []
  private let limit: Int
  /// The turns in which the evaluation is, the outermost first.
  private var turns: [Turn] = []
  /// By what is gone over: the fresh cursor and the turn it is at.
  private var cursors: [NodeID: (cursor: Cursor, position: Int)] = [:]

  init(limit: Int) { self.limit = limit }

  mutating func record(_ node: NodeID, _ result: Result<Value, Interruption>) {
    guard entries.count < limit else { return }
    entries.append(Entry(node: node, result: result, turns: turns))
  }

  /// A comprehension over `range` begins.
  mutating func start(_ cursor: Cursor, _ range: NodeID) { cursors[range] = (cursor, -1) }

  /// A part of the comprehension over `range` is about to run, in its next turn or in the same.
  mutating func enter(_ range: NodeID, isNext: Bool) {
    guard var known = cursors[range] else { return }
    if isNext {
      known.position += 1
      cursors[range] = known
    }
    turns.append(known.cursor.turn(range, at: known.position))
  }

  /// The part has run.
  mutating func leave() { _ = turns.popLast() }
}
