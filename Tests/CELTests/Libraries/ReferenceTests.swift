import Foundation
import Testing

@testable import CEL

@Suite("The reference of expressions")
struct ReferenceTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../docs/cel.md")

  /// An example of the page: an expression and what it gives.
  struct Example: Sendable, CustomTestStringConvertible {
    let expression: String
    let result: String
    var testDescription: String { expression }
  }

  private static func examples() throws -> [Example] {
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line -> Example? in
      guard line.hasPrefix("| `"), line.hasSuffix("|") else { return nil }
      let row = line.replacingOccurrences(of: "\\|", with: "\u{0}")
      let cells = row.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count == 5 else { return nil }
      return Example(expression: code(cells[1]), result: code(cells[2]))
    }
  }

  /// The code of a cell, without its one or two backticks.
  private static func code(_ cell: Substring) -> String {
    var text = cell.trimmingCharacters(in: .whitespaces)
    let ticks = text.prefix { $0 == "`" }.count
    text = String(text.dropFirst(ticks).dropLast(ticks))
    if ticks > 1 { text = text.trimmingCharacters(in: .whitespaces) }
    return text.replacingOccurrences(of: "\u{0}", with: "|")
  }

  private static func evaluate(_ expression: String) -> Outcome? {
    let environment = Environment(variables: [])
    return environment.compile(ExpressionText(expression)).program.map {
      $0.evaluate(Bindings(for: environment))
    }
  }

  @Test("Each example gives the result that stands beside it")
  func examplesHold() throws {
    let examples = try ReferenceTests.examples()
    #expect(examples.count > 150)
    for example in examples {
      let outcome = ReferenceTests.evaluate(example.expression)
      guard example.result != "error" else {
        // A call of constants that is bound to fail may be refused at once.
        if case .value? = outcome { Issue.record("\(example.expression) gives a value") }
        continue
      }
      let expected = ReferenceTests.evaluate(example.result)
      guard case .value(let value)? = outcome, case .value(let due)? = expected else {
        Issue.record("\(example.expression): \(String(describing: outcome))")
        continue
      }
      let isSame = value.equals(due) && value.dynamicType.name == due.dynamicType.name
      if !isSame { Issue.record("\(example.expression) gives \(value), not \(due)") }
    }
  }

  @Test("Each function of the libraries has an example")
  func coverage() throws {
    let expressions = try ReferenceTests.examples().map(\.expression)
    let names = Library.all.flatMap(\.functions).map(\.name)
    let macros = Library.all.flatMap(\.macros).map { macro in
      macro.key.namespace.map { "\($0).\(macro.key.name)" } ?? macro.key.name
    }
    for name in Set(names + macros) where !name.contains("@") && !name.hasPrefix("_") {
      guard name != "!_", name != "-_" else { continue }
      #expect(expressions.contains { $0.contains("\(name)(") }, "no example of \(name)")
    }
  }

  @Test("No two functions of different libraries have one overload")
  func overloadIDs() {
    var seen: Set<String> = []
    for function in Library.all.flatMap(\.functions) {
      for overload in function.overloads {
        #expect(seen.insert("\(function.name) \(overload.id)").inserted, "\(overload.id)")
      }
    }
  }
}
