import CEL
import CivilTime
import Diagnostics
import LocatedYAML

/// Makes the mutants of one file.
struct MutantMaker {
  let root: YAMLNode
  private(set) var mutants: [Mutant] = []
  private var seen: Set<[String]> = []

  init(_ root: YAMLNode) { self.root = root }

  var source: SourceText { root.tree.source }

  /// Adds the mutant that has `replacement` in place of `range`.
  mutating func add(
    _ range: SourceRange,
    _ replacement: String,
    change: String,
    _ operation: MutantOperation
  ) {
    guard seen.insert(["\(range.start)", "\(range.end)", replacement]).inserted else { return }
    mutants.append(
      Mutant(
        source: source,
        range: range,
        replacement: replacement,
        path: YAMLPath.text(of: range, below: root) ?? "",
        change: change,
        witness: operation.witness
      )
    )
  }

  /// Adds the mutant that has `replacement` in place of a scalar.
  mutating func exchange(_ node: YAMLNode, _ replacement: String, _ operation: MutantOperation) {
    guard !node.isAlias else { return }
    let written = node.isPlain ? replacement : "\"\(replacement)\""
    add(node.range, written, change: "\(node.text) → \(replacement)", operation)
  }

  /// Adds the mutant without the item at `index` of a sequence.
  mutating func dropItem(_ index: Int, of list: YAMLNode, _ operation: MutantOperation? = nil) {
    let items = list.items
    guard !list.isAlias else { return }
    let (item, text) = (items[index], Excerpt.of(items[index]))
    let range =
      index + 1 < items.count
      ? SourceRange(item.range.start, items[index + 1].range.start)
      : SourceRange(index > 0 ? items[index - 1].range.end : item.range.start, item.range.end)
    add(range, "", change: "\(text) →", operation ?? .item(text))
  }

  /// Adds the mutant without the entry under `key` of a mapping that has others.
  mutating func dropKey(_ key: String, of mapping: YAMLNode) {
    let entries = mapping.entries
    guard !mapping.isAlias, entries.count > 1,
      let index = entries.firstIndex(where: { $0.key.text == key })
    else { return }
    let entry = entries[index]
    let text = Excerpt.of(entry.value)
    let range =
      index + 1 < entries.count
      ? SourceRange(entry.key.range.start, entries[index + 1].key.range.start)
      : SourceRange(entries[index - 1].value.range.end, entry.value.range.end)
    add(range, "", change: "\(key): \(text) →", .key(key, value: text))
  }

  /// The bytes of a range as they are written.
  func written(_ range: SourceRange) -> String {
    String(decoding: source.bytes[range.start..<range.end], as: UTF8.self)
  }
}

/// A few words of what is written somewhere, on one line.
enum Excerpt {
  private static let limit = 60

  /// The node on one line.
  static func of(_ node: YAMLNode) -> String {
    of(node.kind == .scalar ? node.text : FlowText.of(node))
  }

  /// The text on one line, cut at a limit.
  static func of(_ text: some StringProtocol) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    return line.prefix(limit) + "…"
  }
}
