import LocatedYAML

/// Goes over the elements of a list or the keys of a map, setting the locals of a comprehension.
struct Cursor {
  enum Form {
    case values
    case entries
    case items
    case pairs
    /// The items of a located list that a filter has kept.
    case kept
    /// Those items of a located list that an index has found.
    case found
  }

  private(set) var form: Form
  private let values: [Value]
  private let entries: [MapValue.Entry]
  /// What is gone over where it is located; its tree is kept alive.
  let node: YAMLNode?
  let located: Located?
  /// The indices of the items of the form `kept`.
  private let kept: [Int32]
  /// What the form `found` goes to, and how many of them it has gone to.
  private(set) var found: FoundItems?
  var foundCount = 0
  let type: CELType
  var position = 0
  let first: Int
  private let second: Int
  /// The number under which the trace counts the turns; -1 where it does not.
  var traced: Int32 = -1
  /// The number of turns in all.
  let total: Int

  /// A cursor over `value` that sets the locals `first` and `second`.
  init(_ value: Value, first: Int, second: Int?) throws(Interruption) {
    switch value {
    case .node(let node, let type) where node.kind != .scalar && !type.isObject:
      self.init(node, type, first: first, second: second)
    case .list(let elements):
      self.init(.values, elements, [], elements.count, first, second)
    case .map(let map):
      self.init(.entries, [], map.entries, map.count, first, second)
    default:
      throw .failure(.noOverload(function: "comprehension", operands: [value.dynamicType]))
    }
  }

  private init(
    _ form: Form,
    _ values: [Value],
    _ entries: [MapValue.Entry],
    _ total: Int,
    _ first: Int,
    _ second: Int?
  ) {
    self.form = form
    self.values = values
    self.entries = entries
    self.total = total
    self.first = first
    self.second = second ?? -1
    node = nil
    located = nil
    kept = []
    type = .dyn
  }

  /// A cursor over a located list or map.
  init(_ node: YAMLNode, _ type: CELType, first: Int, second: Int?) {
    let isList = node.kind == .sequence
    form = isList ? .items : .pairs
    (values, entries) = ([], [])
    self.node = node
    located = Located(node.tree, node.index)
    kept = []
    self.type = isList ? type.element : type.mapped
    total = node.count
    self.first = first
    self.second = second ?? -1
  }

  /// Goes to the next element; `false` when there is none.
  @inline(__always)
  mutating func next(_ frame: inout Frame) throws(Interruption) -> Bool {
    guard position < total else { return false }
    if form == .found { return try nextFound(&frame) }
    try frame.step()
    if traced >= 0 { frame.trace?.enter(traced, position) }
    if form == .items || form == .kept, let located {
      let local = second < 0 ? first : second
      if second >= 0 { frame.locals[first].value = .int(Int64(position)) }
      // From here on the local keeps the tree of `located` alive.
      if position == 0 { enter(local, &frame) }
      let member = form == .items ? located.member(position) : kept[position]
      frame.locals[local].move(to: member)
    } else {
      set(&frame)
    }
    position += 1
    return true
  }

  @inline(never)
  private func enter(_ local: Int, _ frame: inout Frame) {
    if let node { frame.locals[local].enter(node.tree, type) }
  }

  @inline(never)
  private func set(_ frame: inout Frame) {
    switch form {
    case .values, .items, .kept, .found:
      frame.locals[second < 0 ? first : second].value = values[position]
      if second >= 0 { frame.locals[first].value = .int(Int64(position)) }
    case .entries:
      frame.locals[first].value = entries[position].key
      if second >= 0 { frame.locals[second].value = entries[position].value }
    case .pairs:
      guard let key = member(2 * position) else { return }
      frame.locals[first].value = .string(key.text)
      guard second >= 0, let value = member(2 * position + 1) else { return }
      frame.locals[second].value = .node(value, type)
    }
  }

  /// The turn that `next` last went to.
  @inline(never)
  func turn(_ range: NodeID) -> Turn { turn(range, at: position - 1) }

  /// The turn at `position`, from 0.
  func turn(_ range: NodeID, at position: Int) -> Turn {
    let (key, value): (Value?, Value?) =
      switch form {
      case .values: (nil, values[position])
      case .entries: (entries[position].key, entries[position].value)
      case .items, .found: (nil, value(position))
      case .kept: (nil, node.map { .node(YAMLNode(kept[position], of: $0.tree), type) })
      case .pairs: (value(2 * position), value(2 * position + 1))
      }
    return Turn(range: range, position: position, key: key, value: value)
  }

  private func value(_ position: Int) -> Value? { member(position).map { .node($0, type) } }

  private func member(_ position: Int) -> YAMLNode? {
    node.map { YAMLNode($0.tree.member(of: $0.index, at: position), of: $0.tree) }
  }

  /// Whether the elements are located lists, maps or objects, which a filter may keep as they stand.
  var holdsCollections: Bool {
    guard form == .items || form == .kept || form == .found else { return false }
    return switch type {
    case .list, .map, .object: true
    default: false
    }
  }

  /// Goes to these items alone from now on; the others take what their turns would have taken.
  mutating func go(onlyTo found: FoundItems) {
    form = .found
    self.found = found
  }

  /// A cursor over those of this one's elements that have these indices.
  func keeping(_ indices: [Int32], first: Int, second: Int?) -> Cursor {
    Cursor(self, indices, first, second)
  }

  private init(_ all: Cursor, _ kept: [Int32], _ first: Int, _ second: Int?) {
    form = .kept
    (values, entries) = ([], [])
    (node, located, type) = (all.node, all.located, all.type)
    self.kept = kept
    total = kept.count
    self.first = first
    self.second = second ?? -1
  }

  /// The index of the current element of a cursor that `holdsCollections`.
  ///
  /// - Throws: `.missing` when it is none of its type, as settling it does.
  @inline(__always)
  func currentIndex(_ frame: borrowing Frame) throws(Interruption) -> Int32 {
    guard let located = frame.locals[first].located else { return -1 }
    let kind = located.kind
    if case .list = type {
      guard kind == .sequence else { throw Value.invalid(located, type) }
    } else {
      guard kind == .mapping else { throw Value.invalid(located, type) }
    }
    return located.index
  }

  /// What a filter keeps of the current turn: the element, or the key.
  @inline(__always)
  func current(_ frame: borrowing Frame) throws(Interruption) -> Value {
    try frame.locals[first].value.settled()
  }
}
