public import Foundation

/// A text that is kept in a file, for tests to compare with.
///
/// `UPDATE_GOLDEN=1` writes the files anew, and tells each as a difference, so that such a run cannot
/// pass by accident.
public enum GoldenFile {
  /// What is different between `text` and what `file` holds, for people; `nil` when nothing is.
  public static func difference(between text: String, and file: URL) throws -> String? {
    let name = file.lastPathComponent
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
      return "\(name) was written anew; run again without UPDATE_GOLDEN"
    }
    guard let bytes = try? Data(contentsOf: file) else { return "there is no golden file \(name)" }
    // Compared as bytes: texts in other Unicode forms are other texts here.
    guard Array(bytes) != Array(text.utf8) else { return nil }
    let kept = lines(of: String(decoding: bytes, as: UTF8.self))
    let now = lines(of: text)
    let first = zip(kept, now).prefix { Array($0.utf8) == Array($1.utf8) }.count
    return """
      \(name) differs at line \(first + 1):
      - \(first < kept.count ? String(kept[first]) : "(end)")
      + \(first < now.count ? String(now[first]) : "(end)")
      """
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
