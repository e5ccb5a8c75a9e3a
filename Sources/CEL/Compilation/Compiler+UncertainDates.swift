import CivilTime
import LocatedYAML

extension Compiler {
  /// The code of a call that says of uncertain dates that leave it open where they stand.
  func placingDates(_ code: Code, _ arguments: [NodeID]) -> Code {
    guard arguments.contains(where: { resolved.type(of: $0).mayHoldDates }) else { return code }
    let places = DatePlaces(compiler: self, arguments: arguments)
    return switch code {
    case .constant, .path: code
    case .bool(let code): .bool(places.named(code))
    case .int(let code): .int(places.named(code))
    case .double(let code): .double(places.named(code))
    case .string(let code): .string(places.named(code))
    case .date(let code): .date(places.named(code))
    case .timestamp(let code): .timestamp(places.named(code))
    case .value(let code): .value(places.named(code))
    }
  }
}

extension CELType {
  /// Whether a value of the type may be a date, as far as calls look into it.
  fileprivate var mayHoldDates: Bool {
    switch self {
    case .date, .dyn: true
    case .list(let element): element.mayHoldDates
    case .optional(let wrapped): wrapped.mayHoldDates
    default: false
    }
  }
}

/// Finds the uncertain dates in a call's arguments; only a call that they leave open asks.
private struct DatePlaces: Sendable {
  let compiler: Compiler
  let arguments: [NodeID]

  /// Inlined, so that each type of result has code of its own: a generic closure is called through
  /// others.
  @inline(__always)
  func named<Result>(_ code: @escaping Evaluation<Result>) -> Evaluation<Result> {
    { (frame) throws(Interruption) in
      do throws(Interruption) {
        return try code(&frame)
      } catch {
        throw placed(error, &frame)
      }
    }
  }

  @inline(never)
  private func placed(_ interruption: Interruption, _ frame: inout Frame) -> Interruption {
    guard case .missing(let facts) = interruption, facts.contains(where: \.isUnplacedDate) else {
      return interruption
    }
    var placed: [MissingFact] = []
    for argument in arguments { collect(argument, into: &placed, &frame) }
    guard !placed.isEmpty else { return interruption }
    return .missing(facts.filter { !$0.isUnplacedDate } + placed)
  }

  /// Goes through what gives the call its dates: names, fields, operands, elements, branches.
  private func collect(_ node: NodeID, into facts: inout [MissingFact], _ frame: inout Frame) {
    let parts: [NodeID]
    switch compiler.syntax[node].kind {
    case .name, .select: return collect(path: node, into: &facts, &frame)
    case .call(_, let arguments): parts = arguments
    case .memberCall(let receiver, _, let arguments): parts = [receiver] + arguments
    case .conditional(_, let then, let otherwise): parts = [then, otherwise]
    case .list(let elements): parts = elements.map(\.value)
    case .comprehension(let form): parts = [form.range]
    case .bind(_, let value, let body): parts = [value, body]
    case .optionalMap(let target, _, let body, _): parts = [target, body]
    case .constant, .has, .and, .or, .map, .message: return
    }
    for part in parts { collect(part, into: &facts, &frame) }
  }

  private func collect(
    path node: NodeID,
    into facts: inout [MissingFact],
    _ frame: inout Frame
  ) {
    var compiler = Compiler(compiler.resolved, compiler.environment, isTracing: false)
    guard case .path(let path) = compiler.compile(node) else { return }
    if case .local(let local) = path.root, path.steps.isEmpty,
      let value = value(boundTo: local, at: node)
    {
      return collect(value, into: &facts, &frame)
    }
    for fact in path.uncertainDates(&frame) where !facts.contains(fact) { facts.append(fact) }
  }
}

extension DatePlaces {
  /// The expression to whose value `cel.bind` gives the local that stands at `node`, where it is
  /// one of these: of the bindings around it the innermost.
  ///
  /// It stands before `node` in the text, so going on from it comes to an end.
  private func value(boundTo local: Int, at node: NodeID) -> NodeID? {
    let place = compiler.syntax[node].range.range
    var innermost: (value: NodeID, length: Int)?
    for (index, binder) in compiler.syntax.nodes.enumerated() {
      guard case .bind(_, let value, _) = binder.kind,
        case .locals(local, _) = compiler.resolved.resolutions[index],
        binder.range.range.contains(place),
        compiler.syntax[value].range.range.upperBound <= place.lowerBound
      else { continue }
      let length = binder.range.range.count
      if innermost.map({ length < $0.length }) ?? true { innermost = (value, length) }
    }
    return innermost?.value
  }
}

extension Path {
  /// The uncertain dates to which the path leads: one, or the elements of a list.
  fileprivate func uncertainDates(_ frame: inout Frame) -> [MissingFact] {
    do throws(Interruption) {
      if let found = try find(in: &frame)?.node {
        let nodes = found.kind == .sequence ? Array(found.items) : [found]
        return nodes.compactMap { node in
          guard node.kind == .scalar, let moment = Moment(node.text), moment.isUncertain else {
            return nil
          }
          return MissingFact(inexact: node)
        }
      }
      guard case .date(let moment) = try fallback(&frame), moment.isUncertain,
        case .slot(_, let name) = root
      else { return [] }
      let path = ([name] + steps.map(\.field)).joined(separator: ".")
      return [MissingFact(inexact: moment, variable: path)]
    } catch {
      return []
    }
  }
}
