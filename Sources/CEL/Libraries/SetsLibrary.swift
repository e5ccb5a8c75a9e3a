extension Library {
  /// Lists as sets: `sets.contains`, `sets.equivalent`, `sets.intersects`.
  public static let sets = Library(
    name: "sets",
    functions: [
      SetsLibrary.function("contains") { left, right in
        right.allSatisfy { SetsLibrary.holds(left, $0) }
      },
      SetsLibrary.function("equivalent") { left, right in
        right.allSatisfy { SetsLibrary.holds(left, $0) }
          && left.allSatisfy { SetsLibrary.holds(right, $0) }
      },
      SetsLibrary.function("intersects") { left, right in
        right.contains { SetsLibrary.holds(left, $0) }
      },
    ]
  )
}

/// Comparisons of two lists in which order and repetition do not count.
private enum SetsLibrary {
  static func function(
    _ name: String,
    _ body: @escaping @Sendable ([Value], [Value]) -> Bool
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
            return body(left, right)
          }
        )
      ]
    )
  }

  static func holds(_ list: [Value], _ value: Value) -> Bool {
    list.contains { $0.equals(value) }
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
