import Diagnostics

/// What can be wrong with how a text is written, whatever it says.
enum TextSituation: Situation {
  /// So many words of a line are written with letters and marks apart.
  case decomposed(Int)
  /// Both placements of tone marks stand in one file; a word of each.
  case mixedTones(String, String)
  /// A word with signs that only look like its letters; the right word where it is certain, and
  /// whether it is no more than Ð for Đ.
  case lookAlike(String, right: String?, isD: Bool)
  /// A character that shows nothing, by its code point.
  case invisible(UInt32)
  /// A character that changes the direction of the text.
  case direction(UInt32)
  /// A space other than the usual one.
  case strangeSpace(UInt32)
  /// A word that text recognition mistook for another.
  case slip(String, right: String)
  /// Letters that stand for digits.
  case digitSlip(String, right: String)
  /// A word with blanks between its letters.
  case letterSpaced(String, String)
  /// Blanks at the end of a line.
  case trailingBlanks
  /// Lines that end in two ways.
  case mixedLineEndings(windows: Int, unix: Int)
  /// A mark of urgency, as it is written.
  case urgency(String)
  /// More slips than are listed.
  case omitted(Int)
}
