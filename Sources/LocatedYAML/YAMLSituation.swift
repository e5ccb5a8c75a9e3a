import Diagnostics

/// What can be wrong with a file before anything is known of its meaning.
enum YAMLSituation: Situation {
  /// The bytes are no UTF-8; the encoding that they look like.
  case notUTF8(EncodingGuess)
  /// ASCII that seems to spell Vietnamese in VIQR.
  case viqr
  /// A byte order mark, which is skipped.
  case byteOrderMark
  /// A NUL.
  case nul
  /// Another character that no text has, by its code point.
  case controlCharacter(UInt32)
  /// A mistake of syntax.
  case syntax(SyntaxProblem)
  /// A tab where YAML indents or separates.
  case tab
  /// A key whose colon no space follows.
  case missingSpace(String)
  /// A key stands twice in one mapping.
  case duplicateKey(String)
  /// A merge key, which YAML 1.2 does not know.
  case mergeKey
  /// A sequence or a mapping as a key.
  case collectionAsKey
  /// A tag that is not of the core schema.
  case unknownTag(String)
  /// An anchor before a value to which no alias refers.
  case unusedAnchor(String)
  /// An alias to no anchor.
  case unknownAnchor(String)
  /// An alias to what encloses it.
  case cyclicAlias(String)
  /// A limit is exceeded.
  case limit(Limit, Int)
  /// More findings than are listed.
  case omitted(Int)
  /// There is no memory.
  case noMemory

  /// The limits by name.
  enum Limit: String, CaseIterable {
    case bytes, nodes, documents, depth, aliases, expansion, directives
  }

  /// Whether nothing after the place is read.
  var endsReading: Bool {
    switch self {
    case .notUTF8, .nul, .controlCharacter, .syntax, .tab, .missingSpace, .limit, .noMemory: true
    case .viqr, .byteOrderMark, .duplicateKey, .mergeKey, .collectionAsKey, .unknownTag,
      .unusedAnchor, .unknownAnchor, .cyclicAlias, .omitted:
      false
    }
  }
}

extension YAMLLimits {
  /// The value of the limit with this name.
  subscript(limit: YAMLSituation.Limit) -> Int {
    switch limit {
    case .bytes: bytes
    case .nodes: nodes
    case .documents: documents
    case .depth: depth
    case .aliases: aliases
    case .expansion: expansion
    case .directives: directives
    }
  }
}
