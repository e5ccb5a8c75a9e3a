/// Where a file or folder is, for people and for the disk.
struct Location: Equatable, Sendable {
  /// The path by which people know it.
  let shown: String
  /// The absolute path.
  let absolute: String
}
