import Diagnostics

/// A mistake of syntax, as far as libyaml tells mistakes apart.
enum SyntaxProblem: Equatable {
  case valueNotAllowed, keyNotAllowed, itemNotAllowed
  case colonMissing, keyExpected, itemExpected
  case sequenceNotClosed, mappingNotClosed, quoteNotClosed, markerInQuote
  case strangeStart, unknownEscape, badEscapeNumber, badEscapeCharacter
  case anchorName, tag, blockHeader, contentExpected, documentStart, version, directive
  /// Anything else, in libyaml's words.
  case other(String)

  /// The mistake that libyaml describes with these words.
  init(_ problem: String) {
    self = Self.known.first { problem.hasPrefix($0.words) }?.problem ?? .other(problem)
  }

  /// Whether a key without a space after its colon makes this mistake.
  var mayLackSpace: Bool { self == .colonMissing || self == .valueNotAllowed }

  private static let known: [(words: String, problem: SyntaxProblem)] = [
    ("mapping values are not allowed", .valueNotAllowed),
    ("found unexpected ':'", .valueNotAllowed),
    ("mapping keys are not allowed", .keyNotAllowed),
    ("block sequence entries are not allowed", .itemNotAllowed),
    ("could not find expected ':'", .colonMissing),
    ("did not find expected key", .keyExpected),
    ("did not find expected '-' indicator", .itemExpected),
    ("did not find expected ',' or ']'", .sequenceNotClosed),
    ("did not find expected ',' or '}'", .mappingNotClosed),
    ("found unexpected end of stream", .quoteNotClosed),
    ("found unexpected document indicator", .markerInQuote),
    ("found character that cannot start any token", .strangeStart),
    ("found unknown escape character", .unknownEscape),
    ("did not find expected hexdecimal number", .badEscapeNumber),
    ("found invalid Unicode character escape code", .badEscapeCharacter),
    ("did not find expected alphabetic or numeric character", .anchorName),
    ("did not find expected tag URI", .tag),
    ("did not find expected '!'", .tag),
    ("did not find the expected '>'", .tag),
    ("did not find expected whitespace or line break", .tag),
    ("found undefined tag handle", .tag),
    ("did not find URI escaped octet", .tag),
    ("found an incorrect", .tag),
    ("found an indentation indicator equal to 0", .blockHeader),
    ("did not find expected comment or line break", .blockHeader),
    ("did not find expected node content", .contentExpected),
    ("did not find expected <document start>", .documentStart),
    ("found incompatible YAML document", .version),
    ("found extremely long version number", .version),
    ("did not find expected version number", .version),
    ("did not find expected digit or '.'", .version),
    ("found duplicate %", .directive),
    ("found unknown directive name", .directive),
    ("could not find expected directive name", .directive),
    ("found unexpected non-alphabetical character", .directive),
    ("did not find expected whitespace", .directive),
  ]
}

/// What libyaml was reading when it gave up.
enum SyntaxContext {
  case key, quotedText, plainText, blockText, sequence, mapping, block, anchor, tag, directive,
    other

  /// The context that libyaml describes with these words.
  init(_ context: String) {
    self = Self.known.first { context.hasSuffix($0.words) }?.context ?? .other
  }

  private static let known: [(words: String, context: SyntaxContext)] = [
    ("simple key", .key),
    ("quoted scalar", .quotedText),
    ("plain scalar", .plainText),
    ("block scalar", .blockText),
    ("flow sequence", .sequence),
    ("flow mapping", .mapping),
    ("block mapping", .block),
    ("block collection", .block),
    ("an anchor", .anchor),
    ("an alias", .anchor),
    ("a tag", .tag),
    ("directive", .directive),
  ]

  /// What begins at the place of the context.
  var wording: Localized {
    switch self {
    case .key: Localized(vi: "khóa bắt đầu ở đây", en: "the key begins here")
    case .quotedText:
      Localized(vi: "dấu nháy mở ở đây", en: "the quote is opened here")
    case .plainText: Localized(vi: "giá trị bắt đầu ở đây", en: "the value begins here")
    case .blockText: Localized(vi: "khối chữ bắt đầu ở đây", en: "the block of text begins here")
    case .sequence: Localized(vi: "dấu “[” mở ở đây", en: "the “[” is opened here")
    case .mapping: Localized(vi: "dấu “{” mở ở đây", en: "the “{” is opened here")
    case .block:
      Localized(
        vi: "phần có cùng mức thụt lề bắt đầu ở đây",
        en: "the part with this indentation begins here"
      )
    case .anchor: Localized(vi: "tên neo bắt đầu ở đây", en: "the name of the anchor begins here")
    case .tag: Localized(vi: "thẻ bắt đầu ở đây", en: "the tag begins here")
    case .directive: Localized(vi: "chỉ thị bắt đầu ở đây", en: "the directive begins here")
    case .other:
      Localized(vi: "phần đang đọc bắt đầu ở đây", en: "what was being read begins here")
    }
  }
}
