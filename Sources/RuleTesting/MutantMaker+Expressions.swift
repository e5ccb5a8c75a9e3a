import CEL
import Diagnostics
import LocatedYAML

extension MutantMaker {
  /// The mutants of one expression of the file.
  mutating func expression(_ program: Program) {
    let view = ExpressionView(program)
    for index in view.parts.indices { part(index, view) }
  }

  private mutating func part(_ index: Int, _ view: ExpressionView) {
    let part = view.parts[index]
    switch part.kind {
    case .operation("!"):
      let operand = view.text(part.parts[0])
      add(view.range(part.focus), "", change: "!\(operand) → \(operand)", .negation(of: operand))
    case .operation("in"): negate(part, view)
    case .operation(let name): comparison(part, name, view)
    case .conjunction: junction(part, view, wasAnd: true)
    case .disjunction: junction(part, view, wasAnd: false)
    case .conditional: negate(view.parts[part.parts[0]], view)
    case .list: list(part, view)
    case .literal(let value): literal(part, index, value, view)
    case .path, .presence, .call, .comprehension, .other: break
    }
  }

  private mutating func negate(_ part: ExpressionPart, _ view: ExpressionView) {
    let range = view.range(part.range)
    let text = view.text(part.range)
    add(range, "!(\(written(range)))", change: "\(text) → !(\(text))", .negation(of: text))
  }

  private static let others = [
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==",
  ]

  private mutating func comparison(
    _ part: ExpressionPart,
    _ name: String,
    _ view: ExpressionView
  ) {
    guard let other = Self.others[name], part.parts.count == 2 else { return }
    let (left, right) = (view.text(part.parts[0]), view.text(part.parts[1]))
    add(
      view.range(part.focus),
      other,
      change: "\(left) \(name) \(right) → \(left) \(other) \(right)",
      .comparison(left: left, right: right, from: name, to: other)
    )
  }

  private mutating func junction(_ part: ExpressionPart, _ view: ExpressionView, wasAnd: Bool) {
    let (mark, other) = wasAnd ? ("&&", "||") : ("||", "&&")
    for (first, second) in zip(part.parts, part.parts.dropFirst()) {
      let between = view.parts[first].range.upperBound..<view.parts[second].range.lowerBound
      guard let found = view.find(mark, in: between) else { continue }
      let (left, right) = (view.text(first), view.text(second))
      add(
        view.range(found),
        other,
        change: "\(mark) \(right) → \(other) \(right)",
        .junction(left: left, right: right, wasAnd: wasAnd)
      )
    }
  }

  private mutating func list(_ part: ExpressionPart, _ view: ExpressionView) {
    guard part.parts.count > 1 else { return }
    for (position, item) in part.parts.enumerated() {
      let range = view.parts[item].range
      let cut =
        position + 1 < part.parts.count
        ? range.lowerBound..<view.parts[part.parts[position + 1]].range.lowerBound
        : view.parts[part.parts[position - 1]].range.upperBound..<range.upperBound
      let text = view.text(item)
      add(view.range(cut), "", change: "\(text) →", .item(text))
    }
  }

  private mutating func literal(
    _ part: ExpressionPart,
    _ index: Int,
    _ value: Value,
    _ view: ExpressionView
  ) {
    switch value {
    case .int(let number):
      let range = view.range(part.range)
      for other in [number - 1, number + 1] {
        add(
          range,
          "\(other)",
          change: "\(view.context(index)): \(number) → \(other)",
          .number(Int(number), to: Int(other))
        )
      }
    case .string(let text):
      guard view.isTelling(index, isEmpty: text.isEmpty) else { return }
      let end = view.range(part.range).end - 1
      add(
        SourceRange(end, end),
        "x",
        change: "\(view.context(index)): '\(Excerpt.of(text))' → '…x'",
        .text(Excerpt.of(text))
      )
    default: break
    }
  }
}

/// An expression with its parts and where they stand in the file.
struct ExpressionView {
  let program: Program
  let parts: [ExpressionPart]
  private let bytes: [UInt8]
  private let parents: [Int: Int]

  init(_ program: Program) {
    self.program = program
    parts = program.parts
    bytes = Array(program.text.text.utf8)
    var parents: [Int: Int] = [:]
    for (index, part) in parts.enumerated() {
      for below in part.parts { parents[below] = index }
    }
    self.parents = parents
  }

  /// Where bytes of the expression stand in the file.
  func range(_ range: Range<Int>) -> SourceRange { program.text.place(of: range).range }

  /// What the part at `index` says, on one line.
  func text(_ index: Int) -> String { text(parts[index].range) }

  /// What these bytes say, on one line.
  func text(_ range: Range<Int>) -> String {
    Excerpt.of(String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self))
  }

  /// What the part right above says, on one line.
  func context(_ index: Int) -> String { text(parents[index] ?? index) }

  /// Where `mark` stands in `range`.
  func find(_ mark: String, in range: Range<Int>) -> Range<Int>? {
    let mark = Array(mark.utf8)
    guard range.count >= mark.count else { return nil }
    for start in range.lowerBound...(range.upperBound - mark.count)
    where bytes[start..<start + mark.count].elementsEqual(mark) {
      return start..<start + mark.count
    }
    return nil
  }

  /// Whether changing a text constant can tell anything: an item of a list of several is dropped
  /// instead, and an empty text is only a stand-in for nothing unless it is compared.
  func isTelling(_ index: Int, isEmpty: Bool) -> Bool {
    guard let parent = parents[index] else { return !isEmpty }
    if case .list = parts[parent].kind { return parts[parent].parts.count == 1 }
    guard isEmpty else { return true }
    if case .operation(let name) = parts[parent].kind { return ["==", "!="].contains(name) }
    return false
  }
}
