extension Compiler {
  /// Code that also records what it gives.
  func traced(_ code: Code, _ node: NodeID) -> Code {
    switch code {
    case .constant: code
    case .bool(let code): .bool(Compiler.recorded(code, node))
    case .int(let code): .int(Compiler.recorded(code, node))
    case .double(let code): .double(Compiler.recorded(code, node) { .double($0) })
    case .string(let code): .string(Compiler.recorded(code, node) { .string($0) })
    case .date(let code): .date(Compiler.recorded(code, node) { .date($0) })
    case .timestamp(let code): .timestamp(Compiler.recorded(code, node) { .timestamp($0) })
    case .path(let path): .path(path.traced(at: node))
    case .value(let code): .value(Compiler.recorded(code, node) { $0 })
    }
  }

  /// A comprehension's start whose cursor also records its turns, while tracing.
  func counted(_ start: @escaping Start, _ range: NodeID) -> Start {
    guard isTracing else { return start }
    return { (frame) throws(Interruption) in
      var cursor = try start(&frame)
      if let number = frame.trace?.start(cursor, range) { cursor.traced = number }
      return cursor
    }
  }

  private static func recorded(_ code: @escaping Evaluation<Bool>, _ node: NodeID)
    -> Evaluation<Bool>
  {
    { (frame) throws(Interruption) in
      let turn = frame.trace?.turn ?? -1
      do throws(Interruption) {
        let result = try code(&frame)
        frame.trace?.turn = turn
        frame.trace?.record(node, result)
        return result
      } catch {
        failed(error, node, turn, &frame)
        throw error
      }
    }
  }

  private static func recorded(_ code: @escaping Evaluation<Int64>, _ node: NodeID)
    -> Evaluation<Int64>
  {
    { (frame) throws(Interruption) in
      let turn = frame.trace?.turn ?? -1
      do throws(Interruption) {
        let result = try code(&frame)
        frame.trace?.turn = turn
        frame.trace?.record(node, result)
        return result
      } catch {
        failed(error, node, turn, &frame)
        throw error
      }
    }
  }

  private static func recorded<Result>(
    _ code: @escaping Evaluation<Result>,
    _ node: NodeID,
    _ asValue: @escaping @Sendable (Result) -> Value
  ) -> Evaluation<Result> {
    { (frame) throws(Interruption) in
      let turn = frame.trace?.turn ?? -1
      do throws(Interruption) {
        let result = try code(&frame)
        frame.trace?.turn = turn
        frame.trace?.record(node, .success(asValue(result)))
        return result
      } catch {
        failed(error, node, turn, &frame)
        throw error
      }
    }
  }

  /// Records an interruption, in the turn in which the part began.
  @inline(never)
  private static func failed(
    _ interruption: Interruption,
    _ node: NodeID,
    _ turn: Int32,
    _ frame: inout Frame
  ) {
    frame.trace?.turn = turn
    frame.trace?.record(node, .failure(interruption))
  }
}
