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
