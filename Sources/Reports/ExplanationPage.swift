internal import Diagnostics
internal import Model

/// What an explanation, or the way to a goal, says to people in one language, block by block; the forms write it out.
struct ExplanationPage {
  /// A piece of a line.
  enum Span: Equatable {
    /// Words.
    case text(String)
    /// An identifier, a path or an expression.
    case code(String)
    /// Words that matter most.
    case strong(String)
    /// A status in words.
    case status(Status, String)
  }

  typealias Line = [Span]

  /// A block.
  enum Block: Equatable {
    /// A heading, of level 1 to 3.
    case heading(Int, Line)
    /// Sentences.
    case paragraph(Line)
    /// Points, each by itself.
    case list([Line])
    /// Names with what they say.
    case details([Detail])
    /// Rows of equal length under a header.
    case table(header: [String], rows: [[Line]])
    /// Lines of a tree, each with its depth from 0.
    case tree([Branch])
  }

  /// A name with what it says.
  struct Detail: Equatable {
    let label: String
    let value: Line
  }

  /// A line of a tree.
  struct Branch: Equatable {
    let depth: Int
    let line: Line
  }

  let language: Language
  var blocks: [Block] = []

  init(_ language: Language) { self.language = language }

  mutating func heading(_ level: Int, _ line: Line) { blocks.append(.heading(level, line)) }

  mutating func section(_ title: Localized) { heading(3, [.text(title[language])]) }

  /// Where something stands, as the end of a line.
  static func at(_ place: Place?) -> Line {
    guard let place else { return [] }
    return [.text(" ("), .code(written(place)), .text(")")]
  }

  /// `path:line:column`.
  static func written(_ place: Place) -> String {
    place.source.bytes.isEmpty ? place.source.path : "\(place.source.path):\(place.start)"
  }
}
