/// What a program runs; shared by its copies, which is why it is a class.
final class CompiledBody: Sendable {
  let text: ExpressionText
  let resolved: Resolved
  let environment: Environment
  let context: CallContext
  /// Who sees every run; nobody, as a rule.
  let observer: (any ExpressionObserver)?
  /// Whether there is an observer: asking for it would count references on every run.
  let isObserved: Bool
  private let plain = SharedOnce<RunnableCode>()
  private let tracing = SharedOnce<TracedCode>()
  private let naming = SharedOnce<NamedPath>()

  /// What runs a checked expression; `code` where it is made already.
  init(text: ExpressionText, resolved: Resolved, environment: Environment, code: Code?) {
    self.text = text
    self.resolved = resolved
    self.environment = environment
    self.context = environment.tables.context
    self.observer = environment.observer
    self.isObserved = environment.observer != nil
    if let code { _ = plain.value { RunnableCode(code, resolved) } }
  }

  /// Lends the code that is run; made when it is first asked for, which is never for most sentences
  /// of rules and for the duties of others.
  @inline(__always)
  func withCode<Result>(_ body: (RunnableCode) -> Result) -> Result {
    plain.lend({ makeCode() }, to: body)
  }

  /// The code that is run, counted; see `withCode`.
  var code: RunnableCode { plain.value { makeCode() } }

  private func makeCode() -> RunnableCode {
    var compiler = Compiler(resolved, environment, isTracing: false)
    return RunnableCode(compiler.compile(resolved.syntax.root), resolved)
  }

  /// What the expression names; see `Program.named`.
  var named: NamedPath { naming.value { NamedPath(text.text, environment.slots) } }

  var resultType: CELType { resolved.type(of: resolved.syntax.root) }

  /// The code that records the value of each part; made when it is first asked for.
  var traced: TracedCode {
    tracing.value {
      var compiler = Compiler(resolved, environment, isTracing: true)
      return TracedCode(run: compiler.compile(resolved.syntax.root).asValue)
    }
  }
}

/// Code in the forms in which it is run.
///
/// A class for the reason for which `TracedCode` is one.
final class RunnableCode: Sendable {
  let code: Code
  let run: Evaluation<Value>
  /// Whether the result is certain to be a bool, as that of a rule is.
  let isBool: Bool
  /// As `run`, where `isBool`.
  let runBool: Evaluation<Bool>

  init(_ code: Code, _ resolved: Resolved) {
    self.code = code
    run = code.asValue
    if case .bool = code { isBool = true } else { isBool = false }
    runBool = code.asBool("", at: resolved.syntax.root)
  }
}

/// Code that is shared once it is made.
///
/// A class, because only references can be stored for all threads at once.
final class TracedCode: Sendable {
  let run: Evaluation<Value>

  init(run: @escaping Evaluation<Value>) { self.run = run }
}
