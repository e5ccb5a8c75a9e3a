import Diagnostics
public import LocatedYAML

extension Program {
  /// Runs the program on `bindings`.
  ///
  /// Equal bindings give equal outcomes. Lists, maps and objects that stand in a file come out as
  /// the nodes they are, scalars as plain values.
  public func evaluate(_ bindings: Bindings) -> Outcome {
    if let observer = body.observer { return evaluate(bindings, seenBy: observer) }
    var frame = frame(bindings)
    return run(body.run, &frame)
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
      return outcome(error)
    }
  }

  /// Runs the program and keeps the value of each part, in the order in which they were computed.
  public func trace(_ bindings: Bindings) -> (Outcome, [TracedValue]) {
    var frame = frame(bindings)
    frame.trace = TraceLog(limit: body.environment.tables.context.limits.tracedValues)
    let outcome = run(body.traced.run, &frame)
    return (outcome, traced(frame.trace?.entries ?? []))
  }

  /// The node that the expression names, where it is a variable or fields of one: `a.ended`.
  ///
  /// `nil` for other expressions, and where nothing stands there.
  public func locate(_ bindings: Bindings) -> YAMLNode? {
    guard case .path(let path) = body.code else { return nil }
    var frame = frame(bindings)
    do throws(Interruption) { return try path.find(in: &frame) } catch { return nil }
  }

  func frame(_ bindings: Bindings) -> Frame {
    Frame(
      bindings,
      localCount: body.resolved.localCount,
      context: body.context
    )
  }

  private func outcome(_ interruption: Interruption) -> Outcome {
    switch interruption {
    case .missing(let facts): .unknown(facts)
    case .failure(let situation, at: let node, turns: let turns):
      .failure(
        RuntimeError(
          situation,
          at: place(of: node ?? body.resolved.syntax.root),
          iterations: turns.map { body.iteration($0) }
        )
      )
    }
  }

  private func traced(_ entries: [TraceLog.Entry]) -> [TracedValue] {
    var places: [NodeID: Place] = [:]
    return entries.map { entry in
      let place = places[entry.node] ?? place(of: entry.node)
      places[entry.node] = place
      let result: Outcome =
        switch entry.result {
        case .success(let value): .value(value)
        case .failure(let interruption): outcome(interruption)
        }
      let range = body.resolved.syntax[entry.node].range.range
      return TracedValue(
        range: range,
        place: place,
        outcome: result,
        turns: entry.turns,
        body: body
      )
    }
  }

  private func place(of node: NodeID) -> Place {
    body.text.place(of: body.resolved.syntax[node].range.range)
  }
}
