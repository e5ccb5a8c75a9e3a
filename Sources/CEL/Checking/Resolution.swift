/// What a node's name or operation turned out to mean.
enum Resolution: Sendable {
  /// Nothing to resolve.
  case none
  /// A variable of the environment.
  case variable(slot: Int)
  /// A variable that the expression itself introduces.
  case local(Int)
  /// A constant, such as the name of a type.
  case constant(Value)
  /// A function and the overloads that may be meant.
  case function(FunctionCall)
  /// The locals that a comprehension, `cel.bind` or `optMap` introduces.
  case locals(Int, Int)
  /// No such name; only in expressions that are not checked.
  case undeclared(String)

  struct FunctionCall: Sendable {
    let name: String
    let overloads: [Overload]
    /// Whether the receiver is an argument; it is not where it is a namespace.
    let takesReceiver: Bool
  }
}

/// The names and types of a syntax tree, settled.
struct Resolved: Sendable {
  let syntax: Syntax
  let types: [CELType]
  let resolutions: [Resolution]
  let localCount: Int
  /// How deep lists, maps and optionals nest in the result beyond those of the inputs, at most.
  let levels: Int32

  func type(of node: NodeID) -> CELType { types[Int(node)] }
  func resolution(of node: NodeID) -> Resolution { resolutions[Int(node)] }

  /// The slots of the environment's variables that are named anywhere.
  var slots: Set<Int> {
    Set(
      resolutions.compactMap { resolution in
        if case .variable(let slot) = resolution { slot } else { nil }
      }
    )
  }

  /// Whether a function is called that looks at constant arguments before it runs, and may refuse
  /// them.
  var preparesCalls: Bool {
    resolutions.contains { resolution in
      guard case .function(let call) = resolution, call.overloads.count == 1 else { return false }
      return call.overloads[0].prepare != nil
    }
  }
}
