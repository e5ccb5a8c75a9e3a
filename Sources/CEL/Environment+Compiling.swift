import Diagnostics

extension Environment {
  func compile(_ text: ExpressionText, expecting expected: CELType?, isChecked: Bool)
    -> Compilation
  {
    let syntax: Syntax
    do throws(Mistake) {
      syntax = try Parser.parse(text.text, limits: limits, macros: tables.macros)
    } catch {
      return .mistakes([error.diagnostic(in: text)])
    }
    var checker = Checker(syntax, self, isChecked: isChecked)
    let resolved = checker.run(expecting: expected)
    guard checker.mistakes.isEmpty else { return mistakes(checker.mistakes, text) }
    var code: Code?
    if resolved.preparesCalls {
      var compiler = Compiler(resolved, self, isTracing: false)
      code = compiler.compile(syntax.root)
      guard compiler.mistakes.isEmpty else { return mistakes(compiler.mistakes, text) }
    }
    let program = Program(
      body: CompiledBody(text: text, resolved: resolved, environment: self, code: code)
    )
    observer?.compiled(program)
    return .program(program)
  }

  private var limits: Limits { tables.context.limits }

  private func mistakes(_ mistakes: [Mistake], _ text: ExpressionText) -> Compilation {
    let sorted = mistakes.sorted {
      ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end)
    }
    return .mistakes(sorted.prefix(max(1, limits.diagnostics)).map { $0.diagnostic(in: text) })
  }
}

extension Mistake {
  func diagnostic(in text: ExpressionText) -> Diagnostic {
    Diagnostic(situation, at: text.place(of: range.range))
  }
}
