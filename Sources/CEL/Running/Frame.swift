import LocatedYAML

/// What an evaluation works on.
///
/// A frame lives inside `with`, whose arguments keep alive what the frame refers to without counting.
@safe struct Frame {
  /// The values of the environment's variables.
  private let slots: UnsafeBufferPointer<Slot>
  /// The values of the variables that the expression introduces.
  var locals: [Local]
  /// Why locals have no value, for those that have none; `nil` while all have.
  var failed: [Int: Interruption]?
  /// What is left of steps, and of elements and bytes to look at.
  var budget: Budget
  /// What parts that are the same on every turn gave; empty until there is one.
  var memos: [Memo?] = []
  /// Whether somebody wants to know which facts are missing; telling them takes most of the time
  /// where one is.
  var tellsMissingFacts = true
  private let shared: Unmanaged<CallContext>
  /// What has been traced; `nil` when nothing is.
  var trace: TraceLog?

  /// A frame whose slots and context the caller keeps alive and in their place.
  @unsafe init(_ slots: UnsafeBufferPointer<Slot>, _ localCount: Int, _ context: CallContext) {
    unsafe self.slots = slots
    self.locals = localCount == 0 ? [] : Array(repeating: Local(), count: localCount)
    self.budget = Budget(steps: context.limits.steps, work: context.limits.work)
    unsafe self.shared = Unmanaged.passUnretained(context)
  }

  /// Lends a new frame to `body`.
  @inline(__always)
  static func with<Result>(
    _ slots: [Slot],
    localCount: Int,
    context: CallContext,
    _ body: (inout Frame) -> Result
  ) -> Result {
    defer { withExtendedLifetime(context) {} }
    return unsafe slots.withUnsafeBufferPointer { slots in
      var frame = unsafe Frame(slots, localCount, context)
      return body(&frame)
    }
  }

  var context: CallContext { unsafe shared.takeUnretainedValue() }

  /// Makes the frame as good as new, for another run of the same program.
  @inline(__always)
  mutating func restart() {
    failed = nil
    if !memos.isEmpty { memos.removeAll(keepingCapacity: true) }
    let limits = context.limits
    budget = Budget(steps: limits.steps, work: limits.work)
  }

  /// The located node that is the value of the variable in `slot`; `nil` where the value is another.
  @inline(__always)
  func located(inSlot slot: Int) -> Located? {
    unsafe slot < slots.count ? slots[slot].located : nil
  }

  /// The value of the variable in `slot`, where it has one.
  func value(inSlot slot: Int) -> Value? {
    unsafe slot < slots.count ? slots[slot].value : nil
  }

  /// Counts `count` steps; fails when there are none left.
  @inline(__always)
  mutating func step(_ count: Int = 1) throws(Interruption) {
    budget.steps &-= count
    if budget.steps < 0 { throw .failure(.tooManySteps(limit: context.limits.steps)) }
  }
}

extension Frame {
  /// Counts `count` elements or bytes that are looked at; fails when that is too many.
  @inline(__always)
  mutating func look(_ count: Int) throws(Interruption) {
    budget.work &-= count
    if budget.work < 0 { throw .failure(.tooMuchWork(limit: context.limits.work)) }
  }

  /// Counts the bytes of a text that is made; fails also where no function may make it that long.
  mutating func makeText(_ count: Int) throws(Interruption) {
    try allowMaking(count)
    try look(count)
  }

  /// Fails where so many elements or bytes are more than one operation may make.
  func allowMaking(_ count: Int) throws(Interruption) {
    let limit = context.limits.steps
    guard count <= limit else { throw .failure(.tooManySteps(limit: limit)) }
  }

  /// Counts all that can be looked at in `value`.
  @inline(__always)
  @discardableResult
  mutating func look(at value: Value) throws(Interruption) -> Int {
    let weight = value.weight(upTo: budget.work)
    try look(weight)
    return weight
  }
}

/// The value of a variable of the environment; a located one also taken apart, for speed.
struct Slot: Sendable {
  /// The value, which keeps the tree of `located` alive.
  let value: Value?
  let located: Located?

  init(_ value: Value?) {
    self.value = value
    if case .node(let node, _)? = value {
      located = Located(node.tree, node.index)
    } else {
      located = nil
    }
  }
}

/// The value of a variable that an expression introduces: a located one by its place in a tree,
/// any other as it is.
struct Local {
  private var plain = Value.null
  /// The tree of `located`, kept alive.
  private var tree: YAMLTree?
  private(set) var located: Located?
  private var type = CELType.dyn

  /// The value, which may be a located scalar.
  var value: Value {
    get {
      guard let located else { return plain }
      return .node(located.node, type)
    }
    set {
      if case .node(let node, let type) = newValue {
        enter(node.tree, type)
        move(to: node.index)
      } else {
        plain = newValue
        located = nil
      }
    }
  }

  /// Makes the local stand for nodes of `tree` from now on; which one, `move` says.
  mutating func enter(_ tree: YAMLTree, _ type: CELType) {
    self.tree = tree
    self.type = type
    located = Located(tree, 0)
  }

  /// Makes the local stand for another node of its tree.
  @inline(__always)
  mutating func move(to index: Int32) { located = located?.at(index) }
}
