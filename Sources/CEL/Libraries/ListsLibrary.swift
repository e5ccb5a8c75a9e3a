import CivilTime

extension Library {
  /// Lists made, cut, flattened, sorted and made distinct.
  public static let lists = Library(
    name: "lists",
    functions: ListsLibrary.functions,
    macros: [ListsLibrary.sortBy]
  )
}

/// The functions of the `lists` library.
enum ListsLibrary {
  static let functions = [
    range, slice, reverse, flatten, distinct, sort, sortByKeys, first, last,
  ]

  private static let anyList = CELType.list(.parameter("T"))

  private static let range = FunctionDeclaration(
    "lists.range",
    [
      Overload(
        "lists_range",
        [.int],
        .list(.int),
        .inContext("lists.range") { (count: Int64, context) throws(Interruption) in
          guard count <= context.limits.steps else {
            throw .failure(.tooManySteps(limit: context.limits.steps))
          }
          return count > 0 ? (0..<count).map { Value.int($0) } : []
        }
      )
    ]
  )

  private static let slice = FunctionDeclaration(
    "slice",
    [
      Overload(
        "list_slice",
        [anyList, .int, .int],
        anyList,
        isMember: true,
        .of("slice") { (list: [Value], start: Int64, end: Int64) throws(Interruption) in
          guard start >= 0, start <= end, end <= list.count else {
            throw .failure(
              .badArgument(
                function: "slice",
                argument: "\(start), \(end)",
                expected: LibraryWording.slice(of: list.count)
              )
            )
          }
          return Array(list[Int(start)..<Int(end)])
        }
      )
    ]
  )

  private static let reverse = FunctionDeclaration(
    "reverse",
    [
      Overload(
        "list_reverse",
        [anyList],
        anyList,
        isMember: true,
        .of("reverse") { (list: [Value]) in Array(list.reversed()) }
      )
    ]
  )

  private static let first = FunctionDeclaration(
    "first",
    [
      Overload(
        "list_first",
        [anyList],
        .optional(.parameter("T")),
        isMember: true,
        .of("first") { (list: [Value]) in Value.optional(list.first) }
      )
    ]
  )

  private static let last = FunctionDeclaration(
    "last",
    [
      Overload(
        "list_last",
        [anyList],
        .optional(.parameter("T")),
        isMember: true,
        .of("last") { (list: [Value]) in Value.optional(list.last) }
      )
    ]
  )

  private static let flatten = FunctionDeclaration(
    "flatten",
    [
      Overload(
        "list_flatten",
        [.list(anyList)],
        anyList,
        isMember: true,
        .of("flatten") { (list: [Value]) in flattened(list, depth: 1) }
      ),
      Overload(
        "list_flatten_int",
        [.list(.dyn), .int],
        .list(.dyn),
        isMember: true,
        .of("flatten") { (list: [Value], depth: Int64) throws(Interruption) in
          guard depth >= 0 else {
            throw .failure(
              .badArgument(
                function: "flatten",
                argument: String(depth),
                expected: LibraryWording.notNegative
              )
            )
          }
          return flattened(list, depth: min(Int(depth), 256))
        }
      ),
    ]
  )

  private static func flattened(_ list: [Value], depth: Int) -> [Value] {
    guard depth > 0 else { return list }
    var flat: [Value] = []
    for value in list {
      if case .list(let inner) = value {
        flat += flattened(inner, depth: depth - 1)
      } else {
        flat.append(value)
      }
    }
    return flat
  }

  private static let distinct = FunctionDeclaration(
    "distinct",
    [
      Overload(
        "list_distinct",
        [anyList],
        anyList,
        isMember: true,
        .inContext("distinct") { (list: [Value], context) throws(Interruption) in
          var seen = DistinctValues()
          var result: [Value] = []
          var isAllowed = false
          for value in list where try seen.insert(value, in: context.zone) {
            try context.allow(comparisons: seen.uncommonCount, list.count)
            if seen.uncommonCount > 0, !isAllowed {
              try context.allow(looking: list, times: list.count)
              isAllowed = true
            }
            result.append(value)
          }
          return result
        }
      )
    ]
  )
}

/// The values met so far; those that can be keys of maps, and doubles, are found in constant time.
private struct DistinctValues {
  private var keys: Set<MapKey> = []
  private var doubles: Set<Double> = []
  private var others: [Value] = []

  /// How many values were met that are compared one by one.
  var uncommonCount: Int { others.count }

  /// Notes a value; `false` when an equal one was met before.
  ///
  /// - Throws: `.missing` where uncertain dates leave that open.
  mutating func insert(_ value: Value, in zone: Zone) throws(Interruption) -> Bool {
    if let key = MapKey(lookup: value) { return keys.insert(key).inserted }
    // A double that is no key of maps equals no integer; NaN equals nothing, itself included.
    if case .double(let double) = value { return double.isNaN || doubles.insert(double).inserted }
    for other in others where try other.isEqual(to: value, in: zone) { return false }
    others.append(value)
    return true
  }
}
