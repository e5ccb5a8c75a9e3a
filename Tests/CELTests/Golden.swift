import Foundation
import GoldenFiles
import Testing

/// Texts kept beside the tests; `UPDATE_GOLDEN=1` writes them anew, and that run fails.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  /// What the file `name` holds.
  static func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Expects `text` to be what the file `name` holds.
  static func expect(
    _ text: String,
    is name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    guard let difference = try GoldenFile.difference(between: text, and: file) else { return }
    Issue.record("\(difference)", sourceLocation: sourceLocation)
  }
}
