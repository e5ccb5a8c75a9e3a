import Synchronization

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
  private let tracing = Mutex<TracedCode?>(nil)

  init(text: ExpressionText, resolved: Resolved, environment: Environment, code: Code) {
    self.text = text
    self.resolved = resolved
    self.environment = environment
    self.code = code
    self.context = environment.tables.context
    self.run = code.asValue
    self.observer = environment.observer
  }

  var resultType: CELType { resolved.type(of: resolved.syntax.root) }

  /// The code that records the value of each part; made when it is first asked for.
  var traced: TracedCode {
    tracing.withLock { known in
      if let known { return known }
      var compiler = Compiler(resolved, environment, isTracing: true)
      let made = TracedCode(run: compiler.compile(resolved.syntax.root).asValue)
      known = made
      return made
    }
  }
}

/// Code kept behind a lock.
///
/// A class: a closure kept there by itself would be wrapped once more each time it is taken out.
final class TracedCode: Sendable {
  let run: Evaluation<Value>

  init(run: @escaping Evaluation<Value>) { self.run = run }
}
