internal import Model
internal import Spreadsheets

/// How a status looks where there is no room for its title: a colour; the letters stand beside it, so
/// that it can be read without.
enum StatusTone: String, CaseIterable {
  /// Fulfilled.
  case good
  /// Fulfilled late.
  case late
  /// Fulfilled in part.
  case partial
  /// There is time.
  case waiting
  /// Overdue, and still worth something.
  case overdue
  /// Not fulfilled.
  case bad
  /// A fact is missing.
  case unknown
  /// An input is wrong.
  case broken
  /// It does not count.
  case neutral

  /// The tone of a status.
  init(_ status: Status) {
    switch status {
    case .satisfied: self = .good
    case .late: self = .late
    case .partial: self = .partial
    case .pending, .onTrack: self = .waiting
    case .overdue: self = .overdue
    case .violated: self = .bad
    case .unknown: self = .unknown
    case .error: self = .broken
    case .notApplicable, .waived: self = .neutral
    }
  }

  /// The colours, `0xRRGGBB`: those of the text have a contrast of at least 4.5 to those behind it.
  var colors: CellStyle.Colors {
    switch self {
    case .good: .init(background: 0xC8_E6C9, text: 0x0B_3D1A)
    case .late: .init(background: 0xE3_EDB4, text: 0x38_4000)
    case .partial: .init(background: 0xFF_E8A3, text: 0x4A_3800)
    case .waiting: .init(background: 0xDC_E9F7, text: 0x12_324F)
    case .overdue: .init(background: 0xFF_CF9E, text: 0x5A_2A00)
    case .bad: .init(background: 0xB3_261E, text: 0xFF_FFFF)
    case .unknown: .init(background: 0xE4_DAF2, text: 0x3B_1F66)
    case .broken: .init(background: 0x5B_2A86, text: 0xFF_FFFF)
    case .neutral: .init(background: 0xF2_F2F2, text: 0x59_5959)
    }
  }
}
