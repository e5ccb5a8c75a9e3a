import Foundation
import GoldenFiles
import Testing

/// A text kept beside the tests; `UPDATE_GOLDEN=1` writes it anew, and that run fails.
enum PackageFile {
  /// The root of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized

  /// Expects that the file at `path`, from the root of the package, holds `text`.
  static func expect(
    _ text: String,
    at path: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = package.appending(path: path)
    guard let difference = try GoldenFile.difference(between: text, and: file) else { return }
    Issue.record("\(difference)", sourceLocation: sourceLocation)
  }
}
