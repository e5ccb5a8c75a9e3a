internal import CXLSXWriter
internal import Spreadsheets

/// The formats of a workbook, each made once; they belong to the workbook and end with it.
@safe struct FormatTable {
  /// How a number is written.
  enum Numbers: Hashable {
    /// With so many decimals, unless the style says how many.
    case decimals(Int)
    /// As a day.
    case day
  }

  private struct Key: Hashable {
    let style: CellStyle
    let numbers: Numbers?
  }

  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Key: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) { unsafe self.book = book }

  /// The format of a style; `nil` numbers for a cell that holds none.
  subscript(style: CellStyle, numbers numbers: Numbers?) -> UnsafeMutablePointer<lxw_format>? {
    mutating get {
      let key = Key(style: style, numbers: numbers)
      if let known = unsafe formats[key] { return unsafe known }
      guard let made = unsafe workbook_add_format(book) else { return nil }
      unsafe Self.apply(style, to: made)
      if let numbers { unsafe Self.apply(numbers, style, to: made) }
      unsafe formats[key] = made
      return unsafe made
    }
  }

  private static func apply(
    _ style: CellStyle,
    to format: UnsafeMutablePointer<lxw_format>
  ) {
    unsafe format_set_font_name(format, "Arial")
    unsafe format_set_font_size(format, style.emphasis == .title ? 14 : 10)
    switch style.emphasis {
    case .plain: break
    case .strong, .title: unsafe format_set_bold(format)
    case .quiet: unsafe format_set_font_color(format, 0x59_5959)
    }
    let isUpright = style.isUpright
    unsafe format_set_align(
      format,
      UInt8((isUpright ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP).rawValue)
    )
    if style.alignment == .center {
      unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    if style.isWrapped { unsafe format_set_text_wrap(format) }
    if isUpright { unsafe format_set_rotation(format, 90) }
    if style.hasBorder {
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_border_color(format, 0xBF_BFBF)
    }
    if let colors = style.colors {
      unsafe format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      unsafe format_set_bg_color(format, colors.background)
      unsafe format_set_font_color(format, colors.text)
    }
  }

  /// A blank's width at the right, so that a number does not touch the text in the next column.
  private static let gap = "_ "

  private static func apply(
    _ numbers: Numbers,
    _ style: CellStyle,
    to format: UnsafeMutablePointer<lxw_format>
  ) {
    switch numbers {
    case .decimals(let written):
      let decimals = style.decimals ?? written
      let zeros = String(repeating: "0", count: decimals)
      unsafe format_set_num_format(format, (decimals == 0 ? "0" : "0.\(zeros)") + Self.gap)
    case .day: unsafe format_set_num_format(format, "dd-mm-yyyy" + Self.gap)
    }
  }
}
