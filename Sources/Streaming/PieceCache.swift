/// Pieces kept from earlier runs that asked the same question under the same plan.
///
/// What it gives is what was kept, or nothing; several tasks may look at once.
public protocol PieceCache: Sendable {
  /// What was kept for the file of this path and content; `nil` where nothing was, or where what was
  /// kept is damaged.
  func entry(for path: String, _ digest: ContentDigest) -> [UInt8]?
  /// Keeps something for a file, in place of what was kept before.
  func keep(_ entry: [UInt8], for path: String, _ digest: ContentDigest)
}
