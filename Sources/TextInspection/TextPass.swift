import Diagnostics

/// One pass over a text, from its first byte to its last, that collects what is remarkable.
///
/// What is common (small letters, single blanks) costs a few instructions a byte; what stands around
/// a word is looked at only where the word alone is suspicious.
struct TextPass {
  /// What is looked for.
  struct Aims: OptionSet {
    let rawValue: UInt8
    static let secrets = Aims(rawValue: 1)
    static let slips = Aims(rawValue: 2)
  }

  /// A secret, and the bytes by which it was recognised.
  struct Secret: Equatable {
    let kind: SecretKind
    let range: SourceRange
  }

  /// A slip of writing, with what mends it.
  struct Slip {
    let situation: any Situation
    let range: SourceRange
    var fix: Fix?
    var note: (message: Localized, range: SourceRange)?
  }

  let text: InspectedText
  let aims: Aims
  /// How many slips are listed; the rest is counted.
  private let limit: Int
  var secrets: [Secret] = []
  var slips: [Slip] = []
  /// The slips beyond the limit.
  var omitted = 0

  /// Whether a backslash was met.
  private(set) var hasEscapes = false

  /// The last two tokens.
  var previous: Token?
  var beforePrevious: Token?
  /// The groups of the number that is being read.
  var number: [SourceRange] = []
  var spaced = SpacedRun()
  var tones = TonePlacement()
  var line = LineState()
  /// The block of text of which it was said already that it holds a comment.
  var commentedBlock: SourceRange?
  /// Words of look-alike letters alone, which are slips only in a text that has no such alphabet.
  var alikeWords: [Token] = []
  var hasForeignLetters = false

  init(_ text: InspectedText, _ aims: Aims, limit: Int = TextInspector.limit) {
    self.text = text
    self.aims = aims
    self.limit = limit
  }

  /// Looks at every byte once.
  mutating func run(_ bytes: Span<UInt8>) {
    var index = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isLetter || byte.isDigit {
        index = takeToken(at: index, bytes)
      } else if byte == 0x20 {
        index += 1
      } else if byte == 0x0A {
        endLine(at: index, bytes)
        index += 1
      } else if byte == UInt8(ascii: "@") {
        takeAt(index, bytes)
        index += 1
      } else if byte >= 0x80 {
        index = takeCharacter(at: index, bytes)
      } else {
        takeSign(byte, at: index, bytes)
        index += 1
      }
    }
    endNumber(before: nil, bytes)
    endSpaced(bytes)
    endLine(at: bytes.count, bytes)
    finish(bytes)
  }

  /// A sign of ASCII that may mean something to YAML.
  @inline(__always)
  private mutating func takeSign(_ sign: UInt8, at index: Int, _ bytes: Span<UInt8>) {
    switch sign {
    case UInt8(ascii: "\\"): hasEscapes = true
    case UInt8(ascii: "#"): if aims.contains(.slips) { lookAtHash(index, bytes) }
    case UInt8(ascii: ":"): if aims.contains(.slips) { lookAtColon(index, bytes) }
    default: break
    }
  }

  private mutating func takeCharacter(at index: Int, _ bytes: Span<UInt8>) -> Int {
    let (code, length) = bytes.codePoint(at: index, until: bytes.count)
    switch CharacterClass(code) {
    case .letter, .digit: return takeToken(at: index, bytes)
    case .space, .invisible, .direction:
      if aims.contains(.slips) { addHidden(code, SourceRange(index, index + length), bytes) }
    case .mark, .other: break
    }
    return index + length
  }

  private mutating func takeToken(at start: Int, _ bytes: Span<UInt8>) -> Int {
    let token = Token(in: bytes, at: start, until: bytes.count)
    if token.isNumber {
      takeNumber(token, bytes)
    } else {
      if !number.isEmpty { endNumber(before: token, bytes) }
      if aims.contains(.secrets) { lookForSecrets(token, bytes) }
    }
    if aims.contains(.slips) { lookForSlips(token, bytes) }
    beforePrevious = previous
    previous = token
    return token.end
  }

  /// What lies after everything was seen.
  private mutating func finish(_ bytes: Span<UInt8>) {
    guard aims.contains(.slips) else { return }
    if !hasForeignLetters { for token in alikeWords { addAlike(token, bytes) } }
    addTones()
    addLineEndings()
  }

  mutating func add(_ slip: Slip) {
    if slips.count < limit { slips.append(slip) } else { omitted += 1 }
  }
}
