import Diagnostics
import LocatedYAML

/// A variable and the fields selected from it one after another.
struct Path: Sendable {
  enum Root: Sendable {
    case slot(Int, name: String)
    case local(Int)
  }

  struct Step: Sendable {
    let field: String
    let key: [UInt8]
    /// The type of what the field is selected from.
    let owner: CELType
    /// The type of the field.
    let type: CELType
    let node: NodeID
  }

  let root: Root
  let rootType: CELType
  var steps: [Step] = []
  let node: NodeID
  /// The node under which the value is recorded, while tracing.
  var tracedAt: NodeID?

  /// This path, recording its value at `node`.
  func traced(at node: NodeID) -> Path {
    var path = self
    path.tracedAt = node
    return path
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
  func find(in frame: inout Frame) throws(Interruption) -> YAMLNode? {
    guard var current = try located(frame) else { return nil }
    for step in steps {
      guard let next = current.child(step.key) else {
        throw recorded(step.absent(in: current), &frame)
      }
      current = next
    }
    if let tracedAt { record(current, at: tracedAt, &frame) }
    return current
  }

  private func recorded(_ interruption: Interruption, _ frame: inout Frame) -> Interruption {
    if let tracedAt { frame.trace?.record(tracedAt, .failure(interruption)) }
    return interruption
  }

  private func record(_ found: YAMLNode, at node: NodeID, _ frame: inout Frame) {
    do throws(Interruption) {
      frame.trace?.record(node, .success(try Value.settle(found, as: type)))
    } catch {
      frame.trace?.record(node, .failure(error))
    }
  }

  @inline(__always)
  private func located(_ frame: borrowing Frame) throws(Interruption) -> YAMLNode? {
    switch root {
    case .local(let index):
      if let reason = frame.failed?[index] { throw reason }
      guard case .node(let node, _) = frame.locals[index] else { return nil }
      return node
    case .slot(let slot, let name):
      guard slot < frame.slots.count, let value = frame.slots[slot] else {
        throw .missing([MissingFact(variable: name)])
      }
      guard case .node(let node, _) = value else { return nil }
      return node
    }
  }

  /// The value that the path leads to, settled.
  func value(_ frame: inout Frame) throws(Interruption) -> Value {
    guard let node = try find(in: &frame) else { return try fallback(&frame) }
    if steps.isEmpty, type == .dyn { return try rootValue(&frame).settled() }
    return try Value.settle(node, as: type)
  }

  /// The value where the variable's value is no located node.
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
      return frame.locals[index]
    case .slot(let slot, let name):
      guard slot < frame.slots.count, let value = frame.slots[slot] else {
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
        return Value.invalid(node, owner)
      }
      return .missing([MissingFact(field: field, of: node)])
    }
    return Selection.noSuchKey(field, in: node).placed(at: self.node)
  }
}

extension YAMLNode {
  /// What stands under `key`; `nil` where nothing does, or `null` does.
  @inline(__always)
  func child(_ key: [UInt8]) -> YAMLNode? {
    self[utf8: key]
  }
}
