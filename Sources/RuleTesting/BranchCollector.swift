import CEL
import CivilTime
import Diagnostics
import Model
import RulePacks
import Synchronization

/// Keeps which parts of expressions were seen true and false, and how close compared values came.
///
/// A class, because the environment that it watches calls it while compiling and running.
final class BranchCollector: ExpressionObserver {
  private let state = Mutex(State())

  struct State {
    var programs: [SourceRange: Watched] = [:]
  }

  /// One expression with what was seen of it.
  struct Watched {
    let view: ExpressionView
    let path: String
    /// The deciding parts by their bytes in the expression.
    let deciding: [Range<Int>: Int]
    var holds: Set<Int> = []
    var fails: Set<Int> = []
    /// The differences seen between the sides of comparisons: -1, 0 and 1.
    var steps: [Int: Set<Int>] = [:]
    /// The values of the whole expression.
    var values: [Value] = []
  }

  func compiled(_ program: Program) {
    let place = program.text.place(of: 0..<0)
    let range = program.wholeRange
    state.withLock { state in
      guard state.programs[range] == nil else { return }
      let view = ExpressionView(program)
      var deciding: [Range<Int>: Int] = [:]
      for (index, part) in view.parts.enumerated() where part.isDeciding {
        deciding[part.range] = index
      }
      state.programs[range] = Watched(view: view, path: place.source.path, deciding: deciding)
    }
  }

  func ran(_ program: Program, _ trace: Trace) {
    let range = program.wholeRange
    state.withLock { state in
      guard var watched = state.programs[range] else { return }
      state.programs[range] = nil
      watched.take(trace)
      state.programs[range] = watched
    }
  }

  /// What was seen of the expressions of a file, by place.
  func seen(in file: SourceText) -> [(range: SourceRange, watched: Watched)] {
    state.withLock { $0.programs }.filter { $0.value.path == file.path }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension BranchCollector.Watched {
  fileprivate mutating func take(_ trace: Trace) {
    var latest: [Range<Int>: Value] = [:]
    for entry in trace {
      guard case .value(let value) = entry.outcome else { continue }
      latest[entry.range] = value
      if let index = deciding[entry.range], case .bool(let truth) = value {
        if truth { holds.insert(index) } else { fails.insert(index) }
        compare(index, latest)
      }
    }
    if let whole = view.parts.last, let value = latest[whole.range] { values.append(value) }
  }

  private mutating func compare(_ index: Int, _ latest: [Range<Int>: Value]) {
    let part = view.parts[index]
    guard part.boundarySteps != nil, part.parts.count == 2 else { return }
    let sides = part.parts.map { side -> Value? in
      if case .literal(let value) = view.parts[side].kind { return value }
      return latest[view.parts[side].range]
    }
    guard let left = sides[0], let right = sides[1],
      let step = Self.difference(left, right)
    else { return }
    steps[index, default: []].insert(step)
  }

  /// How far `left` lies above `right`, in days or ones; `nil` where that cannot be told.
  private static func difference(_ left: Value, _ right: Value) -> Int? {
    if case .int(let left) = left, case .int(let right) = right { return Int(left - right) }
    guard let leftMoment = left.moment, let rightMoment = right.moment,
      case .day(let leftDay) = leftMoment, case .day(let rightDay) = rightMoment
    else { return nil }
    return leftDay.dayNumber - rightDay.dayNumber
  }
}

extension ExpressionPart {
  /// Whether it says yes or no and is written as an operation; a negation says only the opposite.
  var isDeciding: Bool {
    guard type == .bool else { return false }
    switch kind {
    case .literal, .operation("!"): return false
    default: return true
    }
  }

  /// The differences of the sides between which a comparison turns; `nil` for anything else.
  var boundarySteps: [Int]? {
    guard case .operation(let name) = kind else { return nil }
    switch name {
    case "<", ">=": return [-1, 0]
    case "<=", ">": return [0, 1]
    default: return nil
    }
  }
}
