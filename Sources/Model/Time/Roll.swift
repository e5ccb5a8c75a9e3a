/// What happens to a last good day that is no workday.
public enum Roll: String, Sendable, Hashable, CaseIterable {
  /// It stays where it is.
  case none
  /// It moves forward to the next workday.
  case next
  /// It moves back to the last workday before it.
  case prev
}
