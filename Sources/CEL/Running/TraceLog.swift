import LocatedYAML

/// The values seen so far, in order, as small as they can be kept while the program runs.
///
/// What people ask of a value (its place, its turns, the scalar that stands in the file) is worked
/// out when they ask.
struct TraceLog {
  /// What one part gave.
  struct Entry {
    /// How `payload` is to be read.
    enum Form: UInt8 {
      case bool, int, double
      /// The index of a tree and that of a node in it.
      case located
      /// The index of a result in `results`.
      case other
    }

    let node: NodeID
    /// The turn in which it came; -1 outside of comprehensions.
    let turn: Int32
    let form: Form
    let payload: UInt64
  }

  /// A turn of a comprehension: which, at which element, and in which outer turn.
  struct TurnEntry {
    let parent: Int32
    let cursor: Int32
    let position: Int
  }

  /// A comprehension that began, in which turn.
  struct Start {
    let cursor: Cursor
    let range: NodeID
    let parent: Int32
  }

  private(set) var entries: [Entry] = []
  private(set) var results: [Result<Value, Interruption>] = []
  private var turns: [TurnEntry] = []
  private var starts: [Start] = []
  /// The first tree of which a value came, and all trees once there is a second.
  private var tree: YAMLTree?
  private var trees: [YAMLTree] = []
  /// The last located value, and the index of its tree.
  private var last: Located?
  private var treeIndex = 0
  private let limit: Int
  /// The turn in which the evaluation is; -1 outside of comprehensions.
  var turn: Int32 = -1

  init(limit: Int) {
    self.limit = limit
    // As many as one small block of memory holds.
    entries.reserveCapacity(min(limit, 40))
  }

  @inline(__always)
  private mutating func add(_ node: NodeID, _ form: Entry.Form, _ payload: UInt64) {
    guard entries.count < limit else { return }
    entries.append(Entry(node: node, turn: turn, form: form, payload: payload))
  }

  mutating func record(_ node: NodeID, _ bool: Bool) { add(node, .bool, bool ? 1 : 0) }

  mutating func record(_ node: NodeID, _ int: Int64) {
    add(node, .int, UInt64(bitPattern: int))
  }

  mutating func record(_ node: NodeID, _ double: Double) { add(node, .double, double.bitPattern) }

  /// Records what stands in the file; its type is that of `node`.
  mutating func record(_ node: NodeID, _ located: Located) {
    if last?.isBeside(located) != true { change(to: located) }
    add(node, .located, UInt64(treeIndex) << 32 | UInt64(UInt32(bitPattern: located.index)))
  }

  @inline(never)
  mutating func record(_ node: NodeID, _ result: Result<Value, Interruption>) {
    guard entries.count < limit else { return }
    add(node, .other, UInt64(results.count))
    results.append(result)
  }

  @inline(never)
  private mutating func change(to located: Located) {
    last = located
    let next = located.tree
    guard let tree else {
      tree = next
      return
    }
    if trees.isEmpty { trees.append(tree) }
    if let known = trees.firstIndex(where: { $0 === next }) {
      treeIndex = known
    } else {
      treeIndex = trees.count
      trees.append(next)
    }
  }

  /// A comprehension over `range` begins; the number under which its turns are counted.
  mutating func start(_ cursor: Cursor, _ range: NodeID) -> Int32 {
    guard entries.count < limit else { return -1 }
    starts.append(Start(cursor: cursor, range: range, parent: turn))
    return Int32(starts.count - 1)
  }

  /// The comprehension goes to its turn at `position`.
  mutating func enter(_ start: Int32, _ position: Int) {
    guard entries.count < limit else { return }
    let parent = starts[Int(start)].parent
    turn = Int32(turns.count)
    turns.append(TurnEntry(parent: parent, cursor: start, position: position))
  }
}

extension TraceLog {
  /// The turns in which an entry came, the outermost first.
  func turns(of entry: Entry) -> [Turn] {
    var found: [Turn] = []
    var next = entry.turn
    while next >= 0 {
      let turn = turns[Int(next)]
      let start = starts[Int(turn.cursor)]
      found.append(start.cursor.turn(start.range, at: turn.position))
      next = turn.parent
    }
    return found.reversed()
  }

  /// What a part gave; `type` is the part's static type.
  func result(of entry: Entry, as type: CELType) -> Result<Value, Interruption> {
    switch entry.form {
    case .bool: .success(.bool(entry.payload != 0))
    case .int: .success(.int(Int64(bitPattern: entry.payload)))
    case .double: .success(.double(Double(bitPattern: entry.payload)))
    case .other: results[Int(entry.payload)]
    case .located: settled(entry.payload, as: type)
    }
  }

  private func settled(_ payload: UInt64, as type: CELType) -> Result<Value, Interruption> {
    let position = Int(payload >> 32)
    guard let tree = trees.isEmpty ? tree : trees[position] else { return .success(.null) }
    let node = YAMLNode(Int32(truncatingIfNeeded: payload), of: tree)
    do throws(Interruption) {
      return .success(try Value.settle(node, as: type))
    } catch {
      return .failure(error)
    }
  }
}
