public import Diagnostics

extension CoverageSituation {
  /// The example that goes through it, in a few words.
  public var wording: Localized {
    switch self {
    case .example(let passes):
      passes
        ? Localized(vi: "một ví dụ đạt", en: "an example that passes")
        : Localized(vi: "một ví dụ không đạt", en: "an example that fails")
    case .branch(let text, let holds):
      holds
        ? Localized(vi: "một ví dụ mà “\(text)” đúng", en: "an example in which “\(text)” holds")
        : Localized(
          vi: "một ví dụ mà “\(text)” sai",
          en: "an example in which “\(text)” does not hold"
        )
    case .comparison(let left, let right, let step):
      switch step {
      case 0:
        Localized(
          vi: "một ví dụ có “\(left)” bằng “\(right)”",
          en: "an example with “\(left)” equal to “\(right)”"
        )
      case ..<0:
        Localized(
          vi: "một ví dụ có “\(left)” kém “\(right)” đúng một đơn vị",
          en: "an example with “\(left)” one below “\(right)”"
        )
      default:
        Localized(
          vi: "một ví dụ có “\(left)” hơn “\(right)” đúng một đơn vị",
          en: "an example with “\(left)” one above “\(right)”"
        )
      }
    case .side(let side): side.wording
    }
  }
}

extension BoundSide {
  /// The example on this side, in a few words.
  var wording: Localized {
    switch self {
    case .doneOnLastDay:
      Localized(vi: "làm đúng ngày cuối còn hạn", en: "done on the last good day")
    case .doneDayAfter:
      Localized(vi: "làm ngay sau ngày cuối", en: "done on the day after the last good day")
    case .waitingOnLastDay:
      Localized(vi: "chưa làm, xét đúng ngày cuối", en: "not done, asked on the last good day")
    case .missedDayAfter:
      Localized(vi: "chưa làm, xét ngay sau ngày cuối", en: "not done, asked on the day after")
    case .enough: Localized(vi: "đúng số phải có", en: "exactly as many as are asked for")
    case .oneShort: Localized(vi: "thiếu đúng một", en: "one less than are asked for")
    case .dayBeforeWindow:
      Localized(vi: "ngay trước ngày đầu của khoảng", en: "on the day before the window")
    case .firstDayOfWindow:
      Localized(vi: "đúng ngày đầu của khoảng", en: "on the first day of the window")
    case .lastDayOfWindow:
      Localized(vi: "đúng ngày cuối của khoảng", en: "on the last day of the window")
    case .dayAfterWindow:
      Localized(vi: "ngay sau ngày cuối của khoảng", en: "on the day after the window")
    case .kept: Localized(vi: "không có vi phạm nào", en: "without a breach")
    case .broken: Localized(vi: "có một vi phạm", en: "with a breach")
    case .atLimit: Localized(vi: "đúng bằng giới hạn", en: "exactly at the limit")
    case .beyondLimit: Localized(vi: "vượt giới hạn", en: "beyond the limit")
    case .holds: Localized(vi: "điều phải đúng là đúng", en: "the statement holds")
    case .holdsNot: Localized(vi: "điều phải đúng là sai", en: "the statement does not hold")
    }
  }
}
