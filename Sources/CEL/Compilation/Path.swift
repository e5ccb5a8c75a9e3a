import Diagnostics
import LocatedYAML

/// A variable and the fields selected from it one after another.
///
/// A class, so that closures that follow the path share one.
final class Path: Sendable {
  enum Root: Sendable {
    case slot(Int, name: String)
    case local(Int)
  }

  struct Step: Sendable {
    let field: String
    /// The type of what the field is selected from.
    let owner: CELType
    /// The type of the field.
    let type: CELType
    let node: NodeID
  }

  let root: Root
  let rootType: CELType
  let steps: [Step]
  let node: NodeID
  /// The node under which the value is recorded, while tracing.
  let tracedAt: NodeID?
  /// The UTF-8 bytes of all fields, and where each ends.
  let keys: [UInt8]
  let ends: [Int]
  private let slot: Int
  private let local: Int
  /// Whether a step that leads nowhere is a missing fact, never a mistake.
  private let isDeclared: Bool

  init(
    root: Root,
    rootType: CELType,
    steps: [Step] = [],
    node: NodeID,
    tracedAt: NodeID? = nil
  ) {
    self.root = root
    self.rootType = rootType
    self.steps = steps
    self.node = node
    self.tracedAt = tracedAt
    var keys: [UInt8] = []
    var ends: [Int] = []
    for step in steps {
      keys += step.field.utf8
      ends.append(keys.count)
    }
    self.keys = keys
    self.ends = ends
    isDeclared = steps.allSatisfy { $0.owner.isObject }
    if case .slot(let slot, _) = root { self.slot = slot } else { self.slot = -1 }
    if case .local(let local) = root { self.local = local } else { self.local = -1 }
  }

  /// This path and one more field.
  func appending(_ step: Step) -> Path {
    Path(root: root, rootType: rootType, steps: steps + [step], node: node)
  }

  /// This path, recording its value at `node`.
  func traced(at node: NodeID) -> Path {
    Path(root: root, rootType: rootType, steps: steps, node: self.node, tracedAt: node)
  }

  /// The static type of what the path leads to.
  var type: CELType { steps.last?.type ?? rootType }

  /// The failure of a value that does not have the type declared for it.
  var mismatch: Interruption {
    .failure(.noOverload(function: "variable", operands: [type]), at: node)
  }

  /// The located node that the path leads to; `nil` when the variable's value is no located node.
  ///
  /// - Throws: `.missing` where a declared field is absent.
  @inline(__always)
  func find(in frame: inout Frame) throws(Interruption) -> Located? {
    let start: Located
    if slot >= 0 {
      guard let found = frame.located(inSlot: slot) else { return try absentRoot(frame) }
      start = found
    } else {
      guard let found = frame.locals[local].located, frame.failed == nil else {
        return try absentRoot(frame)
      }
      start = found
    }
    let index = ends.isEmpty ? start.index : start.descend(keys, ends)
    guard index >= 0 else { throw absent(start, &frame) }
    let node = start.at(index)
    if let tracedAt { frame.trace?.record(tracedAt, node) }
    return node
  }

  /// What finding comes to where the root is no located node: `nil`, a missing fact or a failure.
  @inline(never)
  private func absentRoot(_ frame: borrowing Frame) throws(Interruption) -> Located? {
    switch root {
    case .local(let index):
      if let reason = frame.failed?[index] { throw reason }
      guard let found = frame.locals[index].located else { return nil }
      return found.at(try follow(found.node).index)
    case .slot(let slot, let name):
      guard frame.value(inSlot: slot) != nil else {
        throw .missing([MissingFact(variable: name)])
      }
      return nil
    }
  }

  /// Follows the path from `node`, key by key.
  private func follow(_ node: YAMLNode) throws(Interruption) -> YAMLNode {
    var current = node
    for step in steps {
      guard let next = current[step.field] else { throw step.absent(in: current) }
      current = next
    }
    return current
  }

  /// Why the path does not lead anywhere from `start`.
  @inline(never)
  private func absent(_ start: Located, _ frame: inout Frame) -> Interruption {
    if isDeclared, !frame.tellsMissingFacts { return .untoldMissing }
    do throws(Interruption) {
      _ = try follow(start.node)
      return mismatch
    } catch {
      if let tracedAt { frame.trace?.record(tracedAt, .failure(error)) }
      return error
    }
  }
}

extension Path {
  /// The value that the path leads to, settled.
  func value(_ frame: inout Frame) throws(Interruption) -> Value {
    guard let node = try find(in: &frame) else { return try fallback(&frame) }
    if steps.isEmpty, type == .dyn { return try rootValue(&frame).settled() }
    return try Value.settle(node, as: type)
  }

  /// The value where the variable's value is no located node.
  @inline(never)
  func fallback(_ frame: inout Frame) throws(Interruption) -> Value {
    var value = try rootValue(&frame)
    for step in steps {
      do throws(Interruption) {
        value = try Selection.field(step.field, of: value, owner: step.owner, frame.context)
      } catch {
        throw error.placed(at: step.node)
      }
    }
    let settled = try value.settled()
    if let tracedAt { frame.trace?.record(tracedAt, .success(settled)) }
    return settled
  }

  private func rootValue(_ frame: inout Frame) throws(Interruption) -> Value {
    switch root {
    case .local(let index):
      if let reason = frame.failed?[index] { throw reason }
      return frame.locals[index].value
    case .slot(let slot, let name):
      guard let value = frame.value(inSlot: slot) else {
        throw .missing([MissingFact(variable: name)])
      }
      return value
    }
  }
}

extension Path.Step {
  /// What an absent field comes to: a missing fact where it is declared, else a mistake.
  func absent(in node: YAMLNode) -> Interruption {
    if case .object = owner {
      guard node.kind == .mapping else {
        return Value.invalid(Located(node.tree, node.index), owner)
      }
      return .missing([MissingFact(field: field, of: node)])
    }
    return Selection.noSuchKey(field, in: node).placed(at: self.node)
  }
}
