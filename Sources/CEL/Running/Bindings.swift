/// The values of an environment's variables for one evaluation.
public struct Bindings: Sendable {
  private var slotsByName: [String: Int]
  var slots: [Slot]

  /// Bindings in which no variable has a value yet.
  public init(for environment: Environment) {
    self.slotsByName = environment.slots
    self.slots = Array(repeating: Slot(nil), count: environment.variables.count)
  }

  /// The value of the variable `name`.
  ///
  /// A variable without a value is a missing fact. Setting a name that the environment does not
  /// declare is a programming error.
  public subscript(name: String) -> Value? {
    get { slotsByName[name].flatMap { slots[$0].value } }
    set {
      guard let slot = slotsByName[name] else {
        preconditionFailure("the environment declares no such variable")
      }
      slots[slot] = Slot(newValue)
    }
  }

  /// The value of the variable in `slot`; see `Environment.slot(of:)`. Constant time.
  public subscript(slot slot: Int) -> Value? {
    get { slots[slot].value }
    set { slots[slot] = Slot(newValue) }
  }

  /// These bindings with room for the variables of `environment`, which extends the one that they
  /// were made for.
  public func extended(for environment: Environment) -> Bindings {
    var bindings = self
    bindings.extend(for: environment)
    return bindings
  }

  /// Makes room for the variables of `environment`, which extends the one that they were made for.
  mutating func extend(for environment: Environment) {
    slotsByName = environment.slots
    let missing = environment.variables.count - slots.count
    guard missing > 0 else { return }
    slots.append(contentsOf: repeatElement(Slot(nil), count: missing))
  }
}

extension Environment {
  /// The slot of the variable `name`, for `Bindings`; `nil` when there is no such variable.
  public func slot(of name: String) -> Int? { slots[name] }
}
