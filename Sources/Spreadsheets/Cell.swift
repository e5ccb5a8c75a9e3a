public import CivilTime

/// A cell: what stands in it, and how it looks.
public struct Cell: Sendable, Equatable {
  /// What stands in it.
  public var content: Content
  /// How it looks.
  public var style: CellStyle

  /// What can stand in a cell. There are no formulas: text that begins like one stays text.
  public enum Content: Sendable, Equatable {
    /// Nothing; the cell may still be coloured.
    case empty
    /// Text.
    case text(String)
    /// A decimal number, exact as it is written: `83.45`.
    case number(DecimalText)
    /// A day.
    case day(CivilDate)
  }

  /// A cell.
  public init(_ content: Content, _ style: CellStyle = CellStyle()) {
    self.content = content
    self.style = style
  }

  /// Text.
  public static func text(_ text: String, _ style: CellStyle = CellStyle()) -> Cell {
    Cell(text.isEmpty ? .empty : .text(text), style)
  }

  /// A whole number.
  public static func number(_ number: Int, _ style: CellStyle = CellStyle()) -> Cell {
    Cell(.number(DecimalText(number)), style)
  }

  /// A decimal number as it is written; text where it is none.
  public static func decimal(_ written: String, _ style: CellStyle = CellStyle()) -> Cell {
    DecimalText(written).map { Cell(.number($0), style) } ?? .text(written, style)
  }

  /// A day, which the program that opens the file knows as one.
  public static func day(_ day: CivilDate, _ style: CellStyle = CellStyle()) -> Cell {
    Cell(.day(day), style)
  }

  /// No content.
  public static func empty(_ style: CellStyle = CellStyle()) -> Cell { Cell(.empty, style) }
}

/// A decimal number as it is written, with a point and without an exponent: it stays exact until the
/// file's own format, which knows only binary numbers, takes it.
public struct DecimalText: Sendable, Hashable {
  /// The digits, with a sign and a point where there are any.
  public let text: String

  /// More digits than the file's format can hold exactly.
  static let mostDigits = 15

  /// A whole number.
  public init(_ number: Int) { text = String(number) }

  /// The number written so: `-7`, `83.45`; `nil` for any other text, or one of more than 15 digits.
  public init?(_ written: String) {
    var digits = written.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      parts.joined().allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      parts.reduce(0, { $0 + $1.count }) <= Self.mostDigits
    else { return nil }
    text = written
  }

  /// How many digits stand after the point.
  public var decimals: Int {
    text.utf8.split(separator: UInt8(ascii: ".")).dropFirst().first?.count ?? 0
  }
}
