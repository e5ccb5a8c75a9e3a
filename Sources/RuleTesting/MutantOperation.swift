import CivilTime

/// The ways in which a file is changed, each with what its wording needs.
enum MutantOperation {
  /// `before` and `by` exchanged; `wasBefore` tells which stood there.
  case deadlineKind(String, wasBefore: Bool)
  /// A day moved by one, under a key such as `before`, `until`.
  case day(CivilDate, to: CivilDate, key: String)
  /// A number changed by one.
  case number(Int, to: Int)
  /// A word or number of a closed form exchanged with another, or two entries with each other.
  case other(String, than: String)
  /// A yes or no turned round.
  case flag(Bool)
  /// A late factor changed.
  case factor(String, to: String, until: String)
  /// A late step dropped; the day of its bound.
  case step(String)
  /// `proportional` and `all-or-nothing` exchanged.
  case credit(isAllOrNothing: Bool)
  /// A comparison with another operator.
  case comparison(left: String, right: String, from: String, to: String)
  /// `&&` and `||` exchanged between two terms.
  case junction(left: String, right: String, wasAnd: Bool)
  /// What was true made false: `!` set or dropped.
  case negation(of: String)
  /// A text constant changed.
  case text(String)
  /// An item of a list dropped.
  case item(String)
  /// A key with its value dropped.
  case key(String, value: String)
  /// A gate that requires another obligation.
  case required(String, to: String)
  /// A gate that blocks something else, or no longer only the classes above one.
  case blocks(String)
  /// A gate dropped.
  case gate(String)
}
