extension Estimator {
  mutating func comprehension(_ node: NodeID, _ form: Comprehension) -> Part {
    guard case .locals(let first, let second) = resolved.resolution(of: node) else {
      return Part()
    }
    let range = part(form.range)
    bindLocals(form, range, first, second)
    let condition = form.condition.map { part($0) }
    let body = part(form.body)
    let count = count(range.shape).ifSure(range.isSure)
    let isSure = range.isSure && body.isSure && condition?.isSure ?? true
    let turn = turn(condition, body)
    let turns = StepBounds(leastTurns(form, count, isSure), count.upper)
    return Part(
      steps: range.steps + turns * turn,
      shape: shape(form, range, body, count),
      isSure: isSure && form.form != .transformMapEntry
    )
  }

  private mutating func bindLocals(
    _ form: Comprehension,
    _ range: Part,
    _ first: Int,
    _ second: Int
  ) {
    let element = element(range.shape)
    // Keys have no elements to go over; the elements of a map stand under its second variable.
    let isMap = if case .map = resolved.type(of: form.range) { true } else { false }
    locals[first] = isMap || form.second != nil ? Part() : element
    if form.second != nil { locals[second] = element }
  }

  /// The steps of one turn: the turn itself, and what is computed in it.
  private func turn(_ condition: Part?, _ body: Part) -> StepBounds {
    let one = StepBounds(1, 1)
    guard let condition else { return one + body.steps }
    return one + condition.steps + body.steps.ifSure(false)
  }

  /// How many turns there are at least: `all` and `exists` may be decided by the first element, and
  /// the others end with the first that fails.
  private func leastTurns(_ form: Comprehension, _ count: StepBounds, _ isSure: Bool) -> Int {
    switch form.form {
    case .all, .exists: min(1, count.lower)
    case .existsOne, .filter, .map, .transformList, .transformMap:
      isSure ? count.lower : min(1, count.lower)
    case .transformMapEntry: min(1, count.lower)
    }
  }

  private func shape(_ form: Comprehension, _ range: Part, _ body: Part, _ count: StepBounds)
    -> Shape
  {
    let some = StepBounds(0, count.upper)
    switch form.form {
    case .all, .exists, .existsOne: return .unknown
    case .filter:
      let isMap = if case .map = resolved.type(of: form.range) { true } else { false }
      return .elements(some, isMap ? .unknown : element(range.shape).shape)
    case .map, .transformList, .transformMap:
      return .elements(form.condition == nil ? count : some, body.shape)
    case .transformMapEntry:
      let entries = StepBounds(0, self.count(body.shape).upper)
      guard case .elements(_, let value) = body.shape else {
        return .elements(some * entries, .unknown)
      }
      return .elements(some * entries, value)
    }
  }
}
