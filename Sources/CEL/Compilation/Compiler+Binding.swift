extension Compiler {
  /// `cel.bind`: a value that cannot be had is a mistake only where the body asks for it.
  mutating func bind(_ node: NodeID, _ value: NodeID, _ body: NodeID) -> Code {
    guard case .locals(let local, _) = resolved.resolution(of: node) else {
      return undeclared("cel.bind", node)
    }
    let valueCode = compile(value).asValue
    let bodyCode = compile(body).asValue
    return .value { (frame) throws(Interruption) in
      frame.locals[local].value = .null
      do throws(Interruption) {
        frame.locals[local].value = try valueCode(&frame)
      } catch {
        if error.isFinal { throw error }
        return try Compiler.run(bodyCode, &frame, without: local, because: error)
      }
      return try bodyCode(&frame)
    }
  }

  /// Runs `code` while a local has no value.
  private static func run(
    _ code: Evaluation<Value>,
    _ frame: inout Frame,
    without local: Int,
    because reason: Interruption
  ) throws(Interruption) -> Value {
    let before = frame.failed
    frame.failed = (before ?? [:]).merging([local: reason]) { _, new in new }
    defer { frame.failed = before }
    return try code(&frame)
  }

  mutating func optionalMap(_ node: NodeID, _ target: NodeID, _ body: NodeID, isFlat: Bool)
    -> Code
  {
    guard case .locals(let local, _) = resolved.resolution(of: node) else {
      return undeclared("optMap", node)
    }
    let targetCode = compile(target).asValue
    let bodyCode = compile(body).asValue
    return .value { (frame) throws(Interruption) in
      let value = try targetCode(&frame)
      guard let content = try Compiler.content(value, at: target) else { return .optional(nil) }
      frame.locals[local].value = content
      let result = try bodyCode(&frame)
      guard isFlat else { return .optional(result) }
      guard case .optional = result else {
        throw .failure(
          .noOverload(function: "optFlatMap", operands: [result.dynamicType]),
          at: body
        )
      }
      return result
    }
  }
}
