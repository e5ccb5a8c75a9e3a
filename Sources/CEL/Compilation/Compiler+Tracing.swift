extension Compiler {
  /// Code that also records what it gives.
  func traced(_ code: Code, _ node: NodeID) -> Code {
    switch code {
    case .constant: code
    case .bool(let code): .bool(Compiler.recorded(code, node) { .bool($0) })
    case .int(let code): .int(Compiler.recorded(code, node) { .int($0) })
    case .double(let code): .double(Compiler.recorded(code, node) { .double($0) })
    case .string(let code): .string(Compiler.recorded(code, node) { .string($0) })
    case .date(let code): .date(Compiler.recorded(code, node) { .date($0) })
    case .timestamp(let code): .timestamp(Compiler.recorded(code, node) { .timestamp($0) })
    case .path(let path): .path(path.traced(at: node))
    case .value(let code): .value(Compiler.recorded(code, node) { $0 })
    }
  }

  /// A comprehension's start that also counts its turns, while tracing.
  func counted(_ start: @escaping Start, _ range: NodeID) -> Start {
    guard isTracing else { return start }
    return { (frame) throws(Interruption) in
      let cursor = try start(&frame)
      frame.trace?.start(cursor, range)
      return cursor
    }
  }

  /// Code of a comprehension over `range` that knows its turn, while tracing; the code that runs
  /// first in each turn goes to the next.
  func during(_ range: NodeID, _ code: Code, isFirst: Bool) -> Code {
    guard isTracing else { return code }
    guard case .bool(let code) = code else {
      return .value(Compiler.during(range, code.asValue, isFirst: isFirst))
    }
    return .bool(Compiler.during(range, code, isFirst: isFirst))
  }

  private static func during<Result>(
    _ range: NodeID,
    _ code: @escaping Evaluation<Result>,
    isFirst: Bool
  ) -> Evaluation<Result> {
    { (frame) throws(Interruption) in
      frame.trace?.enter(range, isNext: isFirst)
      defer { frame.trace?.leave() }
      return try code(&frame)
    }
  }

  private static func recorded<Result>(
    _ code: @escaping Evaluation<Result>,
    _ node: NodeID,
    _ asValue: @escaping @Sendable (Result) -> Value
  ) -> Evaluation<Result> {
    { (frame) throws(Interruption) in
      do throws(Interruption) {
        let result = try code(&frame)
        frame.trace?.record(node, .success(asValue(result)))
        return result
      } catch {
        frame.trace?.record(node, .failure(error))
        throw error
      }
    }
  }
}
