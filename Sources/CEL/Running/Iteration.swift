public import Diagnostics
internal import LocatedYAML

/// A turn of a comprehension: which list or map was gone over, and at which element.
public struct Iteration: Sendable, Equatable {
  /// Where in the list or map.
  public enum Element: Sendable, Hashable {
    /// The index in a list, from 0.
    case index(Int)
    /// The key in a map, as an expression writes it.
    case key(String)
  }

  /// The list or map, as the expression writes it; blanks are single, and long text is cut.
  public let collection: String
  /// Where in it.
  public let element: Element
  /// The place of the element in its file, where it is located.
  public let place: Place?

  /// The turn in words, for people.
  public var wording: Localized {
    switch element {
    case .index(let index):
      Localized(
        vi: "ở phần tử thứ \(index + 1) của \(collection) (chỉ số \(index))",
        en: "at element \(index + 1) of \(collection) (index \(index))"
      )
    case .key(let key):
      Localized(vi: "ở khóa \(key) của \(collection)", en: "at the key \(key) of \(collection)")
    }
  }
}

/// A turn as the run knows it: the part of the expression that is gone over, and the element.
public struct Turn: Sendable {
  let range: NodeID
  /// How many turns came before.
  let position: Int
  /// The key, where a map is gone over.
  let key: Value?
  /// The element, or the value under the key.
  let value: Value?

  var element: Iteration.Element { key.map { .key($0.spoken) } ?? .index(position) }

  /// The place of the element in its file, where it is located.
  var place: Place? {
    guard case .node(let node, _)? = value else { return nil }
    return node.keyNode?.place ?? node.place
  }
}

extension Interruption {
  /// The interruption with the turn in which it came, outside those that it has.
  func during(_ turn: @autoclosure () -> Turn) -> Interruption {
    guard !isFinal, case .failure(let situation, at: let node, turns: let turns) = self else {
      return self
    }
    return .failure(situation, at: node, turns: [turn()] + turns)
  }
}

extension CompiledBody {
  /// The turn with the text of what was gone over.
  func iteration(_ turn: Turn) -> Iteration {
    let range = resolved.syntax[turn.range].range.range
    let bytes = Array(text.text.utf8)
    let written = String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
    let words = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isLong = words.unicodeScalars.count > 60
    let shown = isLong ? String(String.UnicodeScalarView(words.unicodeScalars.prefix(60))) : words
    return Iteration(
      collection: isLong ? shown + "…" : shown,
      element: turn.element,
      place: turn.place
    )
  }
}
