import Foundation
import Testing

/// Texts kept beside the tests; `UPDATE_GOLDEN=1` writes them anew, and that run fails.
enum Golden {
  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  /// Expects `text` to be what the file `name` holds.
  static func expect(
    _ text: String,
    is name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) was written anew", sourceLocation: sourceLocation)
      return
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    guard let kept, kept != text else {
      #expect(kept != nil, "no golden file \(name)", sourceLocation: sourceLocation)
      return
    }
    let (new, old) = (text.split(separator: "\n"), kept.split(separator: "\n"))
    let line = zip(new, old).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(name) differs at line \(line + 1) (without empty lines):
      - \(line < old.count ? String(old[line]) : "(end)")
      + \(line < new.count ? String(new[line]) : "(end)")
      """,
      sourceLocation: sourceLocation
    )
  }
}
