import LocatedYAML

/// What an evaluation works on.
struct Frame {
  /// The values of the environment's variables.
  let slots: [Slot]
  /// The values of the variables that the expression introduces.
  var locals: [Local]
  /// Why locals have no value, for those that have none; `nil` while all have.
  var failed: [Int: Interruption]?
  /// The steps that are left.
  var steps: Int
  let context: CallContext
  /// What has been traced; `nil` when nothing is.
  var trace: TraceLog?

  init(_ bindings: Bindings, localCount: Int, context: CallContext) {
    self.slots = bindings.slots
    self.locals = localCount == 0 ? [] : Array(repeating: Local(), count: localCount)
    self.steps = context.limits.steps
    self.context = context
  }

  /// Counts `count` steps; fails when there are none left.
  @inline(__always)
  mutating func step(_ count: Int = 1) throws(Interruption) {
    steps &-= count
    if steps < 0 { throw .failure(.tooManySteps(limit: context.limits.steps)) }
  }
}

/// The value of a variable of the environment; a located one also taken apart, for speed.
struct Slot: Sendable {
  let value: Value?
  let tree: YAMLTree?
  let index: Int32

  init(_ value: Value?) {
    self.value = value
    if case .node(let node, _)? = value {
      tree = node.tree
      index = node.index
    } else {
      tree = nil
      index = -1
    }
  }
}

/// The value of a variable that an expression introduces: a located one by its index in a tree,
/// any other as it is.
struct Local {
  private var plain = Value.null
  private(set) var tree: YAMLTree?
  /// The index of the node in `tree`.
  var index: Int32 = -1
  private var type = CELType.dyn

  /// The value, which may be a located scalar.
  var value: Value {
    get {
      guard let tree else { return plain }
      return .node(YAMLNode(index, of: tree), type)
    }
    set {
      if case .node(let node, let type) = newValue {
        enter(node.tree, type)
        index = node.index
      } else {
        plain = newValue
        tree = nil
      }
    }
  }

  /// Makes the local stand for nodes of `tree` from now on; which one, `index` says.
  mutating func enter(_ tree: YAMLTree, _ type: CELType) {
    self.tree = tree
    self.type = type
  }
}
