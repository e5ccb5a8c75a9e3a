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
