/// Why a workbook cannot be a file.
public enum WorkbookProblem: Error, Sendable, Equatable {
  /// A sheet has more rows than the format holds.
  case rows(sheet: String, count: Int)
  /// A sheet has more columns than the format holds.
  case columns(sheet: String, count: Int)
  /// The library that writes the file gives this reason.
  case library(String)
}

extension Workbook {
  /// The most rows of a sheet.
  public static let mostRows = 1_048_576
  /// The most columns of a sheet.
  public static let mostColumns = 16_384
  /// The most units of UTF-16 in a cell; longer text is cut there and ends in an ellipsis.
  public static let longestText = 32_767

  /// What keeps it from being a file, apart from the disk; `nil` when nothing does.
  ///
  /// Linear in the rows.
  public var problem: WorkbookProblem? {
    for sheet in sheets {
      let name = sheet.name.text
      if sheet.rows.count > Self.mostRows { return .rows(sheet: name, count: sheet.rows.count) }
      let widest = max(sheet.columns.count, sheet.rows.lazy.map(\.cells.count).max() ?? 0)
      if widest > Self.mostColumns { return .columns(sheet: name, count: widest) }
    }
    return nil
  }

  /// `text` as a cell can hold it: cut where it is too long, and `�` for what XML cannot hold.
  public static func cellText(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0xEF || $0 == 0x0A }
    if isPlain, text.utf8.count <= longestText { return text }
    var held = String.UnicodeScalarView()
    var units = 0
    let total = text.utf16.count
    for scalar in text.unicodeScalars {
      let width = scalar.value > 0xFFFF ? 2 : 1
      if total > longestText, units + width >= longestText {
        held.append("…")
        break
      }
      units += width
      held.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
    }
    return String(held)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case ..<0x20, 0x7F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
