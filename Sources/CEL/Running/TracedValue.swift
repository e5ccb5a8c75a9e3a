public import Diagnostics

/// What the parts of an expression gave while the program ran, in the order in which they were
/// computed: an element for each time that a part was evaluated.
///
/// What an element says is worked out when it is asked for.
public struct Trace: Sendable, RandomAccessCollection {
  let kept: KeptTrace

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of values.
  public var endIndex: Int { kept.log.entries.count }
  /// The value at `position`. Constant time.
  public subscript(position: Int) -> TracedValue {
    precondition(indices.contains(position), "the position lies among the values")
    return TracedValue(trace: kept, index: position)
  }
}

/// A log that is complete, with the program that wrote it.
///
/// A class, so that every traced value refers to it without copying.
final class KeptTrace: Sendable {
  let log: TraceLog
  let body: CompiledBody

  init(_ log: TraceLog, _ body: CompiledBody) {
    self.log = log
    self.body = body
  }
}

/// What a part of an expression gave while the program ran.
public struct TracedValue: Sendable {
  let trace: KeptTrace
  let index: Int

  private var entry: TraceLog.Entry { trace.log.entries[index] }
  private var body: CompiledBody { trace.body }

  /// The bytes of the part in the expression's text.
  public var range: Range<Int> { body.resolved.syntax[entry.node].range.range }

  /// The part in its file. Linear in the length of the expression.
  public var place: Place { body.place(of: entry.node) }

  /// What it gave.
  public var outcome: Outcome {
    switch trace.log.result(of: entry, as: body.resolved.type(of: entry.node)) {
    case .success(let value): .value(value)
    case .failure(let interruption): body.outcome(interruption)
    }
  }

  /// The turns of comprehensions in which it gave that, the outermost first.
  public var iterations: [Iteration] {
    trace.log.turns(of: entry).map { body.iteration($0) }
  }
}
