internal import Diagnostics
public import LocatedYAML

extension Program {
  /// Runs the program on `bindings`.
  ///
  /// Equal bindings give equal outcomes. Lists, maps and objects that stand in a file come out as
  /// the nodes they are, scalars as plain values.
  public func evaluate(_ bindings: Bindings) -> Outcome {
    if body.isObserved, let observer = body.observer {
      return evaluate(bindings, seenBy: observer)
    }
    return body.withCode { code in
      withFrame(bindings) { frame in
        guard code.isBool else { return run(code.run, &frame) }
        do throws(Interruption) {
          return .value(.bool(try code.runBool(&frame)))
        } catch {
          return body.outcome(error)
        }
      }
    }
  }

  private func evaluate(_ bindings: Bindings, seenBy observer: any ExpressionObserver) -> Outcome {
    let (outcome, values) = trace(bindings)
    observer.ran(self, values)
    return outcome
  }

  func run(_ code: Evaluation<Value>, _ frame: inout Frame) -> Outcome {
    do throws(Interruption) {
      return .value(try code(&frame))
    } catch {
      return body.outcome(error)
    }
  }

  /// Runs the program and keeps the value of each part, in the order in which they were computed.
  public func trace(_ bindings: Bindings) -> (Outcome, Trace) {
    withFrame(bindings) { frame in
      frame.trace = TraceLog(limit: body.context.limits.tracedValues)
      let outcome = run(body.traced.run, &frame)
      let log = frame.trace.take() ?? TraceLog(limit: 0)
      return (outcome, Trace(kept: KeptTrace(log, body)))
    }
  }

  /// The node that the expression names, where it is a variable or fields of one: `a.ended`.
  ///
  /// `nil` for other expressions, and where nothing stands there.
  public func locate(_ bindings: Bindings) -> YAMLNode? {
    body.withCode { code -> YAMLNode? in
      guard case .path(let path) = code.code else { return nil }
      return withFrame(bindings) { frame in
        do throws(Interruption) { return try path.find(in: &frame)?.node } catch { return nil }
      }
    }
  }

  @inline(__always)
  func withFrame<Result>(_ bindings: Bindings, _ work: (inout Frame) -> Result) -> Result {
    Frame.with(
      bindings.slots,
      localCount: body.resolved.localCount,
      context: body.context,
      work
    )
  }
}

extension CompiledBody {
  func outcome(_ interruption: Interruption) -> Outcome {
    switch interruption {
    case .missing(let facts): .unknown(facts)
    case .failure(let situation, at: let node, turns: let turns):
      .failure(
        RuntimeError(
          situation,
          at: place(of: node ?? resolved.syntax.root),
          iterations: turns.map { iteration($0) }
        )
      )
    }
  }

  func place(of node: NodeID) -> Place { text.place(of: resolved.syntax[node].range.range) }
}
