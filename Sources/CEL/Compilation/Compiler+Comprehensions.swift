import LocatedYAML

/// Code that makes the cursor of a comprehension.
typealias Start = @Sendable (inout Frame) throws(Interruption) -> Cursor

extension Compiler {
  mutating func comprehension(_ node: NodeID, _ form: Comprehension) -> Code {
    guard case .locals(let first, let after) = resolved.resolution(of: node) else {
      return undeclared("comprehension", node)
    }
    let second = form.second == nil ? nil : after
    let range = form.range
    let start = counted(seeking(start(range, first, second), form, first), range)
    let (condition, body) = inLoop(from: first) { compiler in
      (
        form.condition.map { compiler.compile($0).asBool("filter", at: $0) },
        compiler.compile(form.body)
      )
    }
    let node = form.body
    switch form.form {
    case .all:
      return .bool(Compiler.fold(start, range, body.asBool("all", at: node), decisive: false))
    case .exists:
      return .bool(Compiler.fold(start, range, body.asBool("exists", at: node), decisive: true))
    case .existsOne:
      return .bool(Compiler.one(start, range, body.asBool("exists_one", at: node)))
    case .filter:
      let filter = Compiler.filter(range, body.asBool("filter", at: node))
      return .value { (frame) throws(Interruption) in
        var cursor = try start(&frame)
        return try filter(&cursor, &frame)
      }
    case .map, .transformList:
      return .value(Compiler.list(start, range, condition, body.asValue))
    case .transformMap:
      return .value(Compiler.map(start, range, condition, body.asValue, first))
    case .transformMapEntry:
      return .value(Compiler.entries(start, range, condition, body.asValue, node))
    }
  }

  private static func fold(
    _ start: @escaping Start,
    _ range: NodeID,
    _ body: @escaping Evaluation<Bool>,
    decisive: Bool
  ) -> Evaluation<Bool> {
    { (frame) throws(Interruption) in
      var cursor = try start(&frame)
      var interruption: Interruption?
      while try cursor.next(&frame) {
        do throws(Interruption) {
          if try body(&frame) == decisive { return decisive }
        } catch {
          if error.isFinal { throw error }
          interruption =
            interruption?.combined(with: error) ?? error.during(cursor.turn(range))
        }
      }
      if let interruption { throw interruption }
      return !decisive
    }
  }

  private static func one(
    _ start: @escaping Start,
    _ range: NodeID,
    _ body: @escaping Evaluation<Bool>
  )
    -> Evaluation<Bool>
  {
    { (frame) throws(Interruption) in
      var cursor = try start(&frame)
      var count = 0
      var interruption: Interruption?
      while try cursor.next(&frame) {
        do throws(Interruption) {
          if try body(&frame) { count += 1 }
        } catch {
          guard case .missing = error else { throw error.during(cursor.turn(range)) }
          interruption = interruption?.combined(with: error) ?? error
        }
      }
      if let interruption, count < 2 { throw interruption }
      return count == 1
    }
  }

  /// The list of the elements of a cursor that the body keeps.
  static func filter(_ range: NodeID, _ body: @escaping Evaluation<Bool>)
    -> @Sendable (inout Cursor, inout Frame) throws(Interruption) -> Value
  {
    { (cursor, frame) throws(Interruption) in
      var result: [Value] = []
      while try cursor.next(&frame) {
        do throws(Interruption) {
          if try body(&frame) { result.append(try cursor.current(frame)) }
        } catch {
          throw error.during(cursor.turn(range))
        }
      }
      return .list(result)
    }
  }

  private static func list(
    _ start: @escaping Start,
    _ range: NodeID,
    _ condition: Evaluation<Bool>?,
    _ body: @escaping Evaluation<Value>
  ) -> Evaluation<Value> {
    { (frame) throws(Interruption) in
      var cursor = try start(&frame)
      var result: [Value] = []
      result.reserveCapacity(cursor.total)
      while try cursor.next(&frame) {
        do throws(Interruption) {
          if let condition, try !condition(&frame) { continue }
          result.append(try body(&frame))
        } catch {
          throw error.during(cursor.turn(range))
        }
      }
      return .list(result)
    }
  }

  private static func map(
    _ start: @escaping Start,
    _ range: NodeID,
    _ condition: Evaluation<Bool>?,
    _ body: @escaping Evaluation<Value>,
    _ first: Int
  ) -> Evaluation<Value> {
    { (frame) throws(Interruption) in
      var cursor = try start(&frame)
      var result = MapValue()
      while try cursor.next(&frame) {
        do throws(Interruption) {
          if let condition, try !condition(&frame) { continue }
          let key = frame.locals[first].value
          try result.add(key, try body(&frame))
        } catch {
          throw error.during(cursor.turn(range))
        }
      }
      return .map(result)
    }
  }

  private static func entries(
    _ start: @escaping Start,
    _ range: NodeID,
    _ condition: Evaluation<Bool>?,
    _ body: @escaping Evaluation<Value>,
    _ node: NodeID
  ) -> Evaluation<Value> {
    { (frame) throws(Interruption) in
      var cursor = try start(&frame)
      var result = MapValue()
      while try cursor.next(&frame) {
        do throws(Interruption) {
          if let condition, try !condition(&frame) { continue }
          let made = try body(&frame)
          try frame.look(at: made)
          let entry = try made.materialized()
          try place(node) { () throws(Interruption) in try result.add(all: entry) }
        } catch {
          throw error.during(cursor.turn(range))
        }
      }
      return .map(result)
    }
  }
}

extension MapValue {
  /// Adds what one turn of `transformMapEntry` gave, which must be a map.
  fileprivate mutating func add(all value: Value) throws(Interruption) {
    guard case .map(let map) = value else {
      throw .failure(.noOverload(function: "transformMapEntry", operands: [value.dynamicType]))
    }
    for entry in map.entries { try add(entry.key, entry.value) }
  }
}
