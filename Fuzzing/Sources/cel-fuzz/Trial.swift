import CEL
import Diagnostics
import LocatedYAML

/// What is done with one input.
///
/// An input that begins with `---` is read as a YAML file, any other as an expression, which is
/// compiled with and without checking, run and traced. A trap, a hang or much memory is a finding,
/// and so is a disagreement between two ways of running one expression.
enum Trial {
  private static let limits = Limits(steps: 100_000, tracedValues: 10_000)

  /// Fields of every kind, present, absent and invalid.
  private static let object = ObjectType(
    name: "Thing",
    fields: [
      ObjectType.Field(name: "n", type: .int),
      ObjectType.Field(name: "s", type: .string),
      ObjectType.Field(name: "l", type: .list(.int)),
      ObjectType.Field(name: "d", type: .date),
      ObjectType.Field(name: "o", type: .object("Thing")),
      ObjectType.Field(name: "absent", type: .double),
      ObjectType.Field(name: "bad", type: .int),
    ]
  )

  private static let environment = Environment(
    variables: [
      Variable("i", .int), Variable("s", .string), Variable("l", .list(.int)),
      Variable("m", .map(.string, .dyn)), Variable("d", .dyn), Variable("o", .object("Thing")),
      Variable("u", .bool),
    ],
    objects: [object],
    limits: limits
  )

  private static let bindings: Bindings = {
    let file = "{n: 3, s: hòa, l: [1, 2, 3], d: 2019-10-30, bad: x, o: {n: 4, l: []}}"
    let tree = YAMLTree.read(SourceText(path: "things.yaml", text: file)).tree
    var map = MapValue()
    map.insert(.string("a"), .int(1))
    map.insert(.string("b"), .list([.double(1.5), .null]))
    var bindings = Bindings(for: environment)
    bindings["i"] = .int(-7)
    bindings["s"] = .string("Hạ Long 2019")
    bindings["l"] = .list([.int(3), .int(1), .int(2)])
    bindings["m"] = .map(map)
    bindings["d"] = .double(2.5)
    bindings["o"] = tree.roots.first.map { .node($0, .object("Thing")) }
    return bindings
  }()

  static func run(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: "---".utf8) {
      readFile(Array(bytes))
    } else {
      runExpression(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func readFile(_ bytes: [UInt8]) {
    let reading = YAMLTree.read(SourceText(path: "input.yaml", bytes: bytes))
    describe(reading.diagnostics)
  }

  private static func runExpression(_ text: String) {
    let checked = environment.compile(ExpressionText(text))
    let unchecked = environment.compileUnchecked(ExpressionText(text))
    describe(checked.diagnostics)
    let first = checked.program.map(outcome)
    let second = unchecked.program.map(outcome)
    guard case .value(let one)? = first, case .value(let two)? = second else { return }
    demand("checked", one, "unchecked", two)
  }

  /// What the program gives; running and tracing must agree on it.
  private static func outcome(_ program: Program) -> Outcome {
    let outcome = program.evaluate(bindings)
    let (traced, _) = program.trace(bindings)
    switch (outcome, traced) {
    case (.value(let one), .value(let two)): demand("run", one, "traced", two)
    case (.unknown, .unknown): break
    case (.failure(let one), .failure(let two)):
      describe([one.diagnostic, two.diagnostic])
    default: fatalError("run: \(outcome)\ntraced: \(traced)")
    }
    return outcome
  }

  private static func demand(_ first: String, _ one: Value, _ second: String, _ two: Value) {
    guard isSame(one, two) else { fatalError("\(first): \(one)\n\(second): \(two)") }
  }

  /// Whether two values are the same; numbers and text by their description.
  private static func isSame(_ one: Value, _ two: Value) -> Bool {
    switch (one, two) {
    case (.list(let one), .list(let two)):
      one.count == two.count && zip(one, two).allSatisfy { isSame($0, $1) }
    case (.map(let one), .map(let two)):
      one.count == two.count
        && zip(one.entries, two.entries).allSatisfy {
          isSame($0.key, $1.key) && isSame($0.value, $1.value)
        }
    case (.int(let one), .int(let two)): one == two
    case (.string(let one), .string(let two)): one.utf8.elementsEqual(two.utf8)
    case (.bytes(let one), .bytes(let two)): one == two
    default: String(describing: one) == String(describing: two)
    }
  }

  /// Words and places of diagnostics are computed too.
  private static func describe(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      precondition(!diagnostic.wording.what.en.isEmpty)
      if let place = diagnostic.place { precondition(place.start.line > 0) }
    }
  }
}
