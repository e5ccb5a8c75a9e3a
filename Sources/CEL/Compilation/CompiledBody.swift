/// What a program runs; shared by its copies, which is why it is a class.
final class CompiledBody: Sendable {
  let text: ExpressionText
  let resolved: Resolved
  let environment: Environment
  let code: Code
  let context: CallContext
  let run: Evaluation<Value>
  /// Who sees every run; nobody, as a rule.
  let observer: (any ExpressionObserver)?
  /// Whether there is an observer: asking for it would count references on every run.
  let isObserved: Bool
  /// Whether the result is certain to be a bool, as that of a rule is.
  let isBool: Bool
  /// As `run`, where `isBool`.
  let runBool: Evaluation<Bool>
  private let tracing = SharedOnce<TracedCode>()

  init(text: ExpressionText, resolved: Resolved, environment: Environment, code: Code) {
    self.text = text
    self.resolved = resolved
    self.environment = environment
    self.code = code
    self.context = environment.tables.context
    self.run = code.asValue
    self.observer = environment.observer
    self.isObserved = environment.observer != nil
    if case .bool = code { isBool = true } else { isBool = false }
    self.runBool = code.asBool("", at: resolved.syntax.root)
  }

  var resultType: CELType { resolved.type(of: resolved.syntax.root) }

  /// The code that records the value of each part; made when it is first asked for.
  var traced: TracedCode {
    tracing.value {
      var compiler = Compiler(resolved, environment, isTracing: true)
      return TracedCode(run: compiler.compile(resolved.syntax.root).asValue)
    }
  }
}

/// Code that is shared once it is made.
///
/// A class, because only references can be stored for all threads at once.
final class TracedCode: Sendable {
  let run: Evaluation<Value>

  init(run: @escaping Evaluation<Value>) { self.run = run }
}
