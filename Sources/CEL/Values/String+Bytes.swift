extension String {
  /// Whether both have the same UTF-8 bytes, which is when the language's strings are equal.
  func hasBytes(of other: String) -> Bool {
    let (left, right) = (utf8.span, other.utf8.span)
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
}
