import Foundation
import Testing

/// A text kept beside the tests; `UPDATE_GOLDEN=1` writes it anew, and that run fails.
enum GoldenFile {
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
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
      Issue.record(
        "\(path) was written anew; run again without UPDATE_GOLDEN",
        sourceLocation: sourceLocation
      )
      return
    }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, keptLines).first { $0 != $1 }
    #expect(
      Array(kept.utf8) == Array(text.utf8),
      "\(path) differs: «\(first?.0 ?? "length")» is kept as «\(first?.1 ?? "length")»",
      sourceLocation: sourceLocation
    )
  }
}
