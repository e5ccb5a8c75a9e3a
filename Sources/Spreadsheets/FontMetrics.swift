/// How much room text takes in the font in which workbooks are written, Arial at 10 points, or one
/// with the same widths.
///
/// Not every program finds out the height of a row by itself when it opens a file, so the heights
/// stand in the file.
enum FontMetrics {
  /// The height of a line, in quarters of a point.
  static let lineHeight = 51

  /// The width of `text` on one line, in hundredths of a point. Linear in the text.
  static func width(of text: some StringProtocol, isStrong: Bool = false) -> Int {
    let plain = text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
    return isStrong ? plain * 108 / 100 : plain
  }

  /// The room for text in a column, in hundredths of a point: its characters are those of another
  /// font, and a little is left free at both sides.
  static func room(inColumn width: Int) -> Int { max(width * 525 - 150, 525) }

  /// The room that a column takes on paper, in hundredths of a point.
  static func extent(ofColumn width: Int) -> Int { width * 525 + 375 }

  /// How many lines the words of `text` take in so much room. Linear in the text.
  static func lines(of text: String, room: Int, isStrong: Bool = false) -> Int {
    let blank = advance(of: " ")
    var lines = 0
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines += 1
      var used = 0
      for word in paragraph.split(whereSeparator: \.isWhitespace) {
        let width = width(of: word, isStrong: isStrong)
        if used > 0, used + blank + width > room {
          lines += 1
          used = 0
        }
        // A word that is too long is broken where the room ends.
        lines += max(width - 1, 0) / room
        used += width % room + (used > 0 ? blank : 0)
      }
    }
    return lines
  }

  /// Vowels with marks are as wide as those without; of what is not known the widest is taken.
  private static func advance(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "ì", "í", "ỉ", "ĩ", "ị", "j", "l", "'", "|": 222
    case " ", "!", ",", ".", "/", ":", ";", "I", "[", "]", "f", "t", "\u{A0}": 278
    case "(", ")", "-", "r", "“", "”", "‘", "’": 333
    case "c", "k", "s", "v", "x", "y", "z", "J", "ý", "ỳ", "ỷ", "ỹ", "ỵ": 500
    case "F", "T", "Z": 611
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "&": 667
    case "C", "D", "H", "N", "R", "U", "w", "Đ": 722
    case "G", "O", "Q": 778
    case "M", "m": 833
    case "W", "%", "→", "…", "—": 1000
    case "\u{300}"..."\u{36F}": 0
    case "\u{20}"..."\u{7E}": 556
    case "à"..."ÿ", "ă", "đ", "ạ"..."ỹ", "–": 556
    case "ơ", "ư": 620
    case "À"..."ß", "Ă", "Ơ", "Ư": 778
    default: 1000
    }
  }
}
