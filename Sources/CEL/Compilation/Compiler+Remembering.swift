// What does not change from turn to turn. A comprehension or a call of a library's function inside a
// loop that uses no variable of the loop gives the same on every turn, mistakes included, so it runs
// once an evaluation. Each later use takes the steps and the work that running it would have taken:
// limits and estimates hold as if it had run, and with a trace, which shows every turn, it does.
extension Compiler {
  /// Compiles parts of the comprehension whose first local is `first`, which run once a turn.
  mutating func inLoop<Result>(from first: Int, _ compile: (inout Compiler) -> Result) -> Result {
    let outer = loopStart
    loopStart = outer ?? first
    defer { loopStart = outer }
    return compile(&self)
  }

  /// The code of a comprehension, which remembers its result where it is the same on every turn.
  mutating func remembered(_ node: NodeID, _ compile: (inout Compiler) -> Code) -> Code {
    let (code, used) = usingLocals(compile)
    guard case .locals(let own, _) = resolved.resolution(of: node) else { return code }
    return rememberedInLoop(code, used.filter { $0 < own }, node)
  }

  /// What `compile` gives, and the locals that it uses.
  mutating func usingLocals<Result>(_ compile: (inout Compiler) -> Result)
    -> (result: Result, used: Set<Int>)
  {
    let before = usedLocals
    usedLocals = []
    let result = compile(&self)
    let used = usedLocals
    usedLocals.formUnion(before)
    return (result, used)
  }

  /// `code`, which uses these locals from without, so that it remembers what it gives where none of
  /// them is one of the loops around it.
  mutating func rememberedInLoop(_ code: Code, _ used: Set<Int>, _ node: NodeID) -> Code {
    guard !isTracing, let loopStart, !used.contains(where: { $0 >= loopStart }) else { return code }
    let memo = memoCount
    memoCount += 1
    switch code {
    case .bool(let run):
      let remembering = Compiler.remember(memo) { (frame) throws(Interruption) in
        .bool(try run(&frame))
      }
      return .bool { (frame) throws(Interruption) in
        try Value.unwrapBool(try remembering(&frame), "", node)
      }
    case .string(let run):
      let remembering = Compiler.remember(memo) { (frame) throws(Interruption) in
        .string(try run(&frame))
      }
      return .string { (frame) throws(Interruption) in
        try Value.unwrapString(try remembering(&frame), "", node)
      }
    case .value(let run): return .value(Compiler.remember(memo, run))
    default: return code
    }
  }

  private static func remember(_ memo: Int, _ code: @escaping Evaluation<Value>)
    -> Evaluation<Value>
  {
    { (frame) throws(Interruption) in
      if let known = frame.recall(memo) {
        switch known {
        case .success(let value): return value
        case .failure(let interruption): throw interruption
        }
      }
      let before = frame.budget
      do throws(Interruption) {
        let value = try code(&frame)
        frame.remember(memo, .success(value), since: before)
        return value
      } catch {
        frame.remember(memo, .failure(error), since: before)
        throw error
      }
    }
  }
}
