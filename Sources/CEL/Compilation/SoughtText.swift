import LocatedYAML

/// What `item.field == text` asks for, where it is what a comprehension asks of an item first.
struct SoughtText: Sendable {
  /// The text, which is the same on every turn.
  enum Text: Sendable {
    case constant(String)
    case path(Path)
  }

  /// The way from an item to its text.
  let field: Path
  let text: Text
  /// Whether the item's text is written first.
  let isFieldFirst: Bool

  /// The fewest items for which an index is worth asking for.
  private static let fewest = 32

  /// Lets `cursor` go to the items alone that have the text, where an index of the list is there.
  ///
  /// Where there is no text, the loop says why.
  func narrow(_ cursor: inout Cursor, _ frame: inout Frame) {
    guard cursor.form == .items, cursor.total >= Self.fewest, let list = cursor.located,
      let text = text(&frame),
      let index = list.lending({
        $0.textIndex(of: list.index, keys: field.keys, ends: field.ends)
      })
    else { return }
    let bytes = Array(text.utf8)
    let positions = list.lending { $0.positions(in: index, of: bytes) }
    cursor.go(onlyTo: FoundItems(positions, index, price(bytes.count)))
  }

  private func text(_ frame: inout Frame) -> String? {
    switch text {
    case .constant(let text): return text
    case .path(let path):
      do throws(Interruption) {
        guard case .string(let text) = try path.value(&frame) else { return nil }
        return text
      } catch {
        return nil
      }
    }
  }

  /// What comparing looks at; see `Compiler.equality`.
  private func price(_ count: Int) -> FoundItems.Price {
    guard case .path(let path) = text else { return FoundItems.Price(turn: 0, byte: 0) }
    guard path.type == .string else { return FoundItems.Price(turn: count + 2, byte: 1) }
    return isFieldFirst
      ? FoundItems.Price(turn: 0, byte: 1) : FoundItems.Price(turn: count, byte: 0)
  }
}

// A list of the facts that are the same for every file, as the units of the registry, is often
// asked for the item with a certain text. With an index the loop goes to these items alone. What
// is left out could only have been false, and takes the steps and the work that it would have
// taken, so limits hold as if the loop had run; with a trace, which shows every turn, it does.
extension Compiler {
  /// The start of a comprehension whose cursor leaves out items that cannot be meant.
  mutating func seeking(_ start: @escaping Start, _ form: Comprehension, _ local: Int) -> Start {
    guard let sought = soughtText(form, local) else { return start }
    return { (frame) throws(Interruption) in
      var cursor = try start(&frame)
      sought.narrow(&cursor, &frame)
      return cursor
    }
  }

  private mutating func soughtText(_ form: Comprehension, _ local: Int) -> SoughtText? {
    guard !isTracing, form.second == nil else { return nil }
    switch form.form {
    case .exists, .existsOne, .filter: break
    case .all, .map, .transformList, .transformMap, .transformMapEntry: return nil
    }
    var term = form.body
    while case .and(let terms) = syntax[term].kind, let first = terms.first { term = first }
    guard case .call(OperatorName.equal, let sides) = syntax[term].kind, sides.count == 2 else {
      return nil
    }
    return soughtText(sides[0], sides[1], local, isFieldFirst: true)
      ?? soughtText(sides[1], sides[0], local, isFieldFirst: false)
  }

  private mutating func soughtText(
    _ field: NodeID,
    _ text: NodeID,
    _ local: Int,
    isFieldFirst: Bool
  ) -> SoughtText? {
    guard let field = path(field), case .local(local) = field.root, !field.steps.isEmpty,
      field.type == .string
    else { return nil }
    if case .constant(.string(let text)) = syntax[text].kind {
      return SoughtText(field: field, text: .constant(text), isFieldFirst: isFieldFirst)
    }
    guard let text = path(text), text.type == .string || text.type == .dyn else { return nil }
    if case .local(local) = text.root { return nil }
    return SoughtText(field: field, text: .path(text), isFieldFirst: isFieldFirst)
  }

  /// The path that a node writes as names alone.
  private mutating func path(_ node: NodeID) -> Path? {
    var lowest = node
    while case .select(let operand, _, isOptional: false) = syntax[lowest].kind { lowest = operand }
    guard case .name = syntax[lowest].kind, case .path(let path) = compile(node) else { return nil }
    return path
  }
}
