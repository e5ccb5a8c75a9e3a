extension Compiler {
  mutating func conjunction(_ terms: [NodeID]) -> Code {
    let codes = terms.map { compile($0).asBool("_&&_", at: $0) }
    return .bool(Compiler.logic(codes, decisive: false))
  }

  mutating func disjunction(_ terms: [NodeID]) -> Code {
    let codes = terms.map { compile($0).asBool("_||_", at: $0) }
    return .bool(Compiler.logic(codes, decisive: true))
  }

  /// Strong Kleene logic: a term that is `decisive` decides whatever the others come to.
  private static func logic(_ codes: [Evaluation<Bool>], decisive: Bool) -> Evaluation<Bool> {
    if codes.count == 2 { return logic(codes[0], codes[1], decisive: decisive) }
    return { (frame) throws(Interruption) in
      var interruption: Interruption?
      for code in codes {
        do throws(Interruption) {
          if try code(&frame) == decisive { return decisive }
        } catch {
          if error.isFinal { throw error }
          interruption = interruption?.combined(with: error) ?? error
        }
      }
      if let interruption { throw interruption }
      return !decisive
    }
  }

  private static func logic(
    _ first: @escaping Evaluation<Bool>,
    _ second: @escaping Evaluation<Bool>,
    decisive: Bool
  ) -> Evaluation<Bool> {
    { (frame) throws(Interruption) in
      do throws(Interruption) {
        if try first(&frame) == decisive { return decisive }
      } catch {
        if error.isFinal { throw error }
        let earlier = error
        do throws(Interruption) {
          if try second(&frame) == decisive { return decisive }
        } catch {
          throw earlier.combined(with: error)
        }
        throw earlier
      }
      return try second(&frame)
    }
  }

  mutating func conditional(_ condition: NodeID, _ then: NodeID, _ otherwise: NodeID) -> Code {
    let test = compile(condition).asBool("_?_:_", at: condition)
    let thenCode = compile(then)
    let otherwiseCode = compile(otherwise)
    if case .bool(let then) = thenCode, case .bool(let otherwise) = otherwiseCode {
      return .bool(Compiler.choose(test, then, otherwise))
    }
    if let then = thenCode.asInt, let otherwise = otherwiseCode.asInt {
      return .int(Compiler.choose(test, then, otherwise))
    }
    if let then = thenCode.asDate, let otherwise = otherwiseCode.asDate {
      return .date(Compiler.choose(test, then, otherwise))
    }
    return .value(Compiler.choose(test, thenCode.asValue, otherwiseCode.asValue))
  }

  private static func choose<Result>(
    _ test: @escaping Evaluation<Bool>,
    _ then: @escaping Evaluation<Result>,
    _ otherwise: @escaping Evaluation<Result>
  ) -> Evaluation<Result> {
    { (frame) throws(Interruption) in
      try test(&frame) ? try then(&frame) : try otherwise(&frame)
    }
  }
}
