internal import Diagnostics

/// A paper for letters and meetings, apart from the form in which it is written.
struct DraftPage {
  /// One part of the paper.
  enum Block {
    /// A heading, 1 the greatest.
    case heading(Int, String)
    /// A paragraph.
    case paragraph(String)
    /// A list.
    case list([String])
    /// A table: the headings, which columns hold numbers, the rows.
    case table([Column], [[String]])
    /// The next part begins a new sheet.
    case sheet
  }

  /// A column of a table, and what its cells hold.
  struct Column {
    /// What its cells hold, as far as that matters for how they are set.
    enum Kind { case text, number, identifier, day }

    let title: String
    let kind: Kind
    var isNumber: Bool { kind == .number }

    init(_ title: Localized, _ language: Language, _ kind: Kind = .text) {
      self.title = title[language]
      self.kind = kind
    }
  }

  /// What stands in the title of the window.
  let title: String
  let language: Language
  private(set) var blocks: [Block] = []

  init(title: String, language: Language) {
    self.title = title
    self.language = language
  }

  mutating func add(_ block: Block) { blocks.append(block) }

  /// Adds a paragraph.
  mutating func add(_ text: Localized) { blocks.append(.paragraph(text[language])) }
}
