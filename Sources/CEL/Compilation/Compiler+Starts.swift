import LocatedYAML

extension Compiler {
  /// Code that makes the cursor over what the node `range` gives, which sets these locals.
  mutating func start(_ range: NodeID, _ first: Int, _ second: Int?) -> Start {
    if let start = filteredStart(range, first, second) { return start }
    let code = compile(range)
    if case .path(let path) = code {
      let type = path.type
      switch type {
      case .list, .map:
        let kind: YAMLNode.Kind = if case .list = type { .sequence } else { .mapping }
        return { (frame) throws(Interruption) in
          guard let found = try path.find(in: &frame) else {
            return try Cursor(try path.fallback(&frame), first: first, second: second)
          }
          guard found.kind == kind else { throw Value.invalid(found, type) }
          return Cursor(found.node, type, first: first, second: second)
        }
      default: break
      }
    }
    let value = code.asValue
    return { (frame) throws(Interruption) in
      let elements = try value(&frame)
      return try place(range) { () throws(Interruption) in
        try Cursor(elements, first: first, second: second)
      }
    }
  }

  /// Whether a filter goes over something of the loop's own variables, so that its list is another
  /// on every turn and need not be remembered.
  private func changesWithTurns(_ range: NodeID) -> Bool {
    var node = range
    while true {
      switch syntax[node].kind {
      case .comprehension(let form): node = form.range
      case .select(let operand, _, _): node = operand
      case .name:
        guard let loopStart, case .local(let local) = resolved.resolution(of: node) else {
          return false
        }
        return local >= loopStart
      default: return false
      }
    }
  }

  /// The start of a comprehension over what a filter keeps: located elements stay where they stand
  /// and make no list. `nil` where `range` is no filter, and while tracing, which shows the list.
  private mutating func filteredStart(_ range: NodeID, _ first: Int, _ second: Int?) -> Start? {
    guard !isTracing, loopStart == nil || changesWithTurns(range),
      case .comprehension(let form) = syntax[range].kind, form.form == .filter,
      case .locals(let local, _) = resolved.resolution(of: range), form.second == nil
    else { return nil }
    let inner = seeking(start(form.range, local, nil), form, local)
    let body = inLoop(from: local) { $0.compile(form.body) }.asBool("filter", at: form.body)
    let filter = Compiler.filter(form.range, body)
    return { (frame) throws(Interruption) in
      var cursor = try inner(&frame)
      guard cursor.holdsCollections else {
        return try Cursor(try filter(&cursor, &frame), first: first, second: second)
      }
      var kept: [Int32] = []
      while try cursor.next(&frame) {
        do throws(Interruption) {
          if try body(&frame) { kept.append(try cursor.currentIndex(frame)) }
        } catch {
          throw error.during(cursor.turn(form.range))
        }
      }
      return cursor.keeping(kept, first: first, second: second)
    }
  }
}
