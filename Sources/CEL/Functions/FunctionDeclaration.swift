/// A function: a name and its overloads.
public struct FunctionDeclaration: Sendable {
  /// The name, dotted where it stands in a namespace: `size`, `math.abs`, `_+_`.
  public let name: String
  /// The overloads, in the order in which they are tried.
  public let overloads: [Overload]

  /// A function with these overloads.
  public init(_ name: String, _ overloads: [Overload]) {
    self.name = name
    self.overloads = overloads
  }
}

/// One signature of a function and what it does.
public struct Overload: Sendable {
  /// The stable identifier, as in the language's documentation: `size_string`.
  public let id: String
  /// The types of the arguments, the receiver first; may hold type parameters.
  public let parameters: [CELType]
  /// The type of the result; may hold the type parameters of `parameters`.
  public let result: CELType
  /// Whether it is called as `receiver.name(…)` rather than `name(…)`.
  public let isMember: Bool
  /// What it does.
  public let implementation: Implementation
  /// Makes a faster implementation where some arguments are constants; see `Preparation`.
  public let prepare: Preparation?
  /// The same for two texts, without values around them; `nil` for all other functions.
  let textTest: TextTest?
  /// Under what its results are kept with the file of a located text; `nil` where they are not.
  let keptAs: TextResults.Function?
  /// Whether type parameters occur in its types.
  let isGeneric: Bool

  /// Prepares a call whose arguments are partly constant.
  ///
  /// It gets one value an argument, `nil` where the argument is not constant, and returns the
  /// implementation to use, or `nil` for the ordinary one. What it throws is reported as a mistake
  /// of the expression, at load.
  public typealias Preparation =
    @Sendable ([Value?]) throws(Interruption) -> Implementation?

  /// What is asked of two texts.
  typealias TextTest = @Sendable (String, String) -> Bool

  /// An overload.
  public init(
    _ id: String,
    _ parameters: [CELType],
    _ result: CELType,
    isMember: Bool = false,
    prepare: Preparation? = nil,
    _ implementation: Implementation
  ) {
    self.init(
      id,
      parameters,
      result,
      isMember: isMember,
      prepare: prepare,
      textTest: nil,
      implementation
    )
  }

  /// An overload that asks something of two texts.
  init(_ id: String, isMember: Bool, named name: String, test: @escaping TextTest) {
    self.init(
      id,
      [.string, .string],
      .bool,
      isMember: isMember,
      textTest: test,
      .of(name) { (one: String, other: String) in test(one, other) }
    )
  }

  init(
    _ id: String,
    _ parameters: [CELType],
    _ result: CELType,
    isMember: Bool = false,
    prepare: Preparation? = nil,
    textTest: TextTest? = nil,
    keptAs: TextResults.Function? = nil,
    _ implementation: Implementation
  ) {
    self.id = id
    self.parameters = parameters
    self.result = result
    self.isMember = isMember
    self.prepare = prepare
    self.textTest = textTest
    self.keptAs = keptAs
    self.implementation = implementation
    self.isGeneric = result.isGeneric || parameters.contains { $0.isGeneric }
  }
}

/// What a function does, by the number of its arguments.
///
/// Arguments arrive already as the values they stand for: an implementation sees `.node` only for
/// located objects (type `object`), never for scalars, lists or maps. All arguments conform to the
/// overload's parameter types. Functions are pure: equal arguments give equal results.
public enum Implementation: Sendable {
  /// A function of no arguments.
  case nullary(@Sendable (CallContext) throws(Interruption) -> Value)
  /// A function of one argument.
  case unary(@Sendable (Value, CallContext) throws(Interruption) -> Value)
  /// A function of two arguments.
  case binary(@Sendable (Value, Value, CallContext) throws(Interruption) -> Value)
  /// A function of three arguments.
  case ternary(@Sendable (Value, Value, Value, CallContext) throws(Interruption) -> Value)
  /// A function of any number of arguments.
  case variadic(@Sendable ([Value], CallContext) throws(Interruption) -> Value)
  /// Not callable: declared for checking only. A call fails.
  case undefined
}
