import Diagnostics

/// What can be wrong with a file before anything is known of its meaning.
enum YAMLSituation: Situation {
  /// The bytes are no UTF-8; the encoding that they look like.
  case notUTF8(EncodingGuess)
  /// A byte order mark, which is skipped.
  case byteOrderMark
  /// A NUL or another control character.
  case controlCharacter(UInt8)
  /// libyaml's words for a mistake of syntax.
  case syntax(String)
  /// A tab where YAML indents or separates.
  case tab
  /// A key stands twice in one mapping.
  case duplicateKey(String)
  /// A merge key, which YAML 1.2 does not know.
  case mergeKey
  /// An alias to no anchor.
  case unknownAnchor(String)
  /// An alias to what encloses it.
  case cyclicAlias(String)
  /// A limit is exceeded.
  case limit(Limit, Int)
  /// libyaml has no memory.
  case noMemory

  /// The limits by name.
  enum Limit: String {
    case bytes, nodes, documents, depth, aliases, expansion
  }
}
