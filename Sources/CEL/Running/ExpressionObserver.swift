/// Sees every expression that an environment compiles, and what each of its parts gave.
///
/// Watching costs a trace of every run; environments without an observer pay nothing for it. It may
/// be called from several tasks at once.
public protocol ExpressionObserver: Sendable {
  /// An expression was compiled.
  func compiled(_ program: Program)
  /// A program ran; `trace` holds the values of its parts in the order in which they were computed.
  func ran(_ program: Program, _ trace: Trace)
}

extension Environment {
  /// This environment, with everything that it and its extensions compile seen by `observer`.
  public func observed(by observer: any ExpressionObserver) -> Environment {
    var environment = self
    environment.observer = observer
    return environment
  }
}
