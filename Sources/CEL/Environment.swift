public import CivilTime

/// The names that expressions may use, and what they mean.
///
/// An environment is made once and shared: making it costs much more than compiling an expression.
public struct Environment: Sendable {
  let tables: EnvironmentTables
  let variables: [Variable]
  let slots: [String: Int]
  /// The last words of the variables and types whose names are dotted.
  let dottedTails: Set<String>
  /// Who sees what is compiled and run; nobody, as a rule.
  var observer: (any ExpressionObserver)?

  /// An environment.
  ///
  /// - Parameters:
  ///   - container: The namespace in which names are resolved first: `a.b`.
  ///   - variables: The names that bindings give values to.
  ///   - objects: The object types that occur in the types of `variables`.
  ///   - libraries: The functions; `Library.all` is everything this module offers.
  ///   - zone: The zone in which days begin and end.
  ///   - zones: Zones that expressions name.
  ///   - limits: The bounds of expressions and of their evaluation.
  public init(
    container: String = "",
    variables: [Variable],
    objects: [ObjectType] = [],
    libraries: [Library] = Library.all,
    zone: Zone = .utc,
    zones: ZoneDatabase = .fixedOnly,
    limits: Limits = .standard
  ) {
    let context = CallContext(
      zone: zone,
      zones: zones,
      limits: limits,
      objects: Dictionary(objects.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    )
    self.init(
      tables: EnvironmentTables(container: container, libraries: libraries, context: context),
      variables: variables
    )
  }

  /// The zone in which days begin and end.
  public var zone: Zone { tables.context.zone }

  /// Whether somebody sees what is compiled and run.
  public var isObserved: Bool { observer != nil }

  private init(tables: EnvironmentTables, variables: [Variable]) {
    self.tables = tables
    self.variables = variables
    self.slots = Dictionary(
      variables.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { _, last in last }
    )
    self.dottedTails = Set(variables.compactMap { $0.name.dottedTail } + tables.dottedTypeTails)
  }

  /// This environment with further variables; a name that is there already gets the new type.
  ///
  /// Programs of this environment and of the extended one may run on the same bindings.
  public func extended(with further: [Variable]) -> Environment {
    guard !further.isEmpty else { return self }
    return Environment(self, further)
  }

  private init(_ base: Environment, _ further: [Variable]) {
    tables = base.tables
    variables = base.variables + further
    observer = base.observer
    var (slots, tails) = (base.slots, base.dottedTails)
    for (offset, variable) in further.enumerated() {
      slots[variable.name] = base.variables.count + offset
      if let tail = variable.name.dottedTail { tails.insert(tail) }
    }
    self.slots = slots
    dottedTails = tails
  }

  /// Reads, checks and compiles an expression.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - expected: The type that the result must be assignable to.
  /// - Returns: The program, or what is wrong with the expression, sorted by place and capped.
  public func compile(_ text: ExpressionText, expecting expected: CELType? = nil) -> Compilation {
    compile(text, expecting: expected, isChecked: true)
  }

  /// Reads, checks and compiles an expression; refuses one that is sure to pass `Limits.steps` on
  /// inputs of these sizes. See `Program.estimate`.
  public func compile(
    _ text: ExpressionText,
    expecting expected: CELType? = nil,
    for sizes: InputSizes
  ) -> Compilation {
    let compilation = compile(text, expecting: expected, isChecked: true)
    let limit = tables.context.limits.steps
    guard let program = compilation.program, program.estimate(sizes).lower > limit else {
      return compilation
    }
    let situation = RuntimeSituation.tooManySteps(limit: limit)
    let place = text.place(of: 0..<text.text.utf8.count)
    return .mistakes([RuntimeError(situation, at: place).diagnostic])
  }

  /// Reads and compiles an expression without checking its types.
  ///
  /// Names are resolved as in `compile`; every operation finds its overload while it runs.
  public func compileUnchecked(_ text: ExpressionText) -> Compilation {
    compile(text, expecting: nil, isChecked: false)
  }
}
