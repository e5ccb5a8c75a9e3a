/// A call that the parser turns into other syntax.
struct Macro: Sendable {
  /// How a call is recognised.
  struct Key: Hashable, Sendable {
    /// The namespace before the name (`cel` of `cel.bind`); `nil` is any receiver or none.
    let namespace: String?
    let name: String
    let isMember: Bool
    /// The number of arguments; -1 is any.
    let arity: Int
  }

  /// What a macro is applied to.
  struct Call: Sendable {
    /// The receiver; absent for global calls and for those of a namespace.
    let receiver: NodeID?
    let arguments: [NodeID]
    let range: ByteRange
    let focus: ByteRange
  }

  let key: Key
  /// Makes the syntax that the call stands for.
  let expand: @Sendable (inout Parser, Call) throws(Mistake) -> NodeID

  init(
    _ name: String,
    namespace: String? = nil,
    isMember: Bool,
    arity: Int,
    expand: @escaping @Sendable (inout Parser, Call) throws(Mistake) -> NodeID
  ) {
    self.key = Key(namespace: namespace, name: name, isMember: isMember, arity: arity)
    self.expand = expand
  }
}
