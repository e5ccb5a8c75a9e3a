import Diagnostics

/// What is said beside the findings of rules about the round.
enum RoundWording {
  /// At the place in another unit's submission.
  static let elsewhere = Localized(
    vi: "cũng có ở hồ sơ của đơn vị khác",
    en: "it also stands in another unit's submission"
  )
}
