import CivilTime

extension Library {
  /// Lists as sets: `sets.contains`, `sets.equivalent`, `sets.intersects`.
  public static let sets = Library(
    name: "sets",
    functions: [
      SetsLibrary.function("contains") { (left, right, zone) throws(Interruption) in
        try SetsLibrary.all(right, in: left, zone)
      },
      SetsLibrary.function("equivalent") { (left, right, zone) throws(Interruption) in
        guard try SetsLibrary.all(right, in: left, zone) else { return false }
        return try SetsLibrary.all(left, in: right, zone)
      },
      SetsLibrary.function("intersects") { (left, right, zone) throws(Interruption) in
        try SetsLibrary.any(right) { (value) throws(Interruption) in
          try SetsLibrary.holds(left, value, zone)
        }
      },
    ]
  )
}

/// Comparisons of two lists in which order and repetition do not count.
private enum SetsLibrary {
  static func function(
    _ name: String,
    _ body: @escaping @Sendable ([Value], [Value], Zone) throws(Interruption) -> Bool
  ) -> FunctionDeclaration {
    let list = CELType.list(.parameter("T"))
    return FunctionDeclaration(
      "sets.\(name)",
      [
        Overload(
          "list_sets_\(name)_list",
          [list, list],
          .bool,
          .inContext("sets.\(name)") {
            (left: [Value], right: [Value], context)
              throws(Interruption) in
            try context.allow(comparisons: left.count, right.count)
            try context.allow(looking: left, times: right.count)
            return try body(left, right, context.zone)
          }
        )
      ]
    )
  }

  /// Whether each of `values` is in `list`.
  static func all(_ values: [Value], in list: [Value], _ zone: Zone) throws(Interruption) -> Bool {
    try !any(values) { (value) throws(Interruption) in try !holds(list, value, zone) }
  }

  static func holds(_ list: [Value], _ value: Value, _ zone: Zone) throws(Interruption) -> Bool {
    try any(list) { (other) throws(Interruption) in try other.isEqual(to: value, in: zone) }
  }

  /// Whether some value passes `test`; one that does decides, whatever others leave open.
  static func any(_ values: [Value], _ test: (Value) throws(Interruption) -> Bool)
    throws(Interruption) -> Bool
  {
    var interruption: Interruption?
    for value in values {
      do throws(Interruption) {
        if try test(value) { return true }
      } catch {
        interruption = interruption?.combined(with: error) ?? error
      }
    }
    if let interruption { throw interruption }
    return false
  }
}

extension CallContext {
  /// Fails where going through `list` so many times looks at more than an evaluation may.
  func allow(looking list: [Value], times count: Int) throws(Interruption) {
    let weight = Value.list(list).weight(upTo: limits.work)
    let (product, overflows) = weight.multipliedReportingOverflow(by: count)
    guard !overflows, product <= limits.work else {
      throw .failure(.tooMuchWork(limit: limits.work))
    }
  }

  /// Fails where comparing every element with every other takes more steps than an evaluation may.
  func allow(comparisons left: Int, _ right: Int) throws(Interruption) {
    let (product, overflows) = left.multipliedReportingOverflow(by: right)
    guard !overflows, product <= limits.steps else {
      throw .failure(.tooManySteps(limit: limits.steps))
    }
  }
}
