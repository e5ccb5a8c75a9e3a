import Foundation

/// The project's own files, as the tests of its structure read them.
enum SourceTree {
  /// The root of the package.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files of a module, sorted by path.
  static func swiftFiles(of module: String) -> [SourceFile] {
    files(under: "Sources/\(module)", endingIn: ".swift")
  }

  /// The file at a path of the package.
  static func file(_ path: String) -> SourceFile? {
    guard let data = try? Data(contentsOf: root.appending(path: path)) else { return nil }
    return SourceFile(path: path, text: String(decoding: data, as: UTF8.self))
  }

  /// The files under a folder of the package whose names end in `suffix`, sorted by path.
  static func files(under folder: String, endingIn suffix: String) -> [SourceFile] {
    let base = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: base.path())?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(suffix) }.sorted().compactMap { path in
      guard let data = try? Data(contentsOf: base.appending(path: path)) else { return nil }
      return SourceFile(path: "\(folder)/\(path)", text: String(decoding: data, as: UTF8.self))
    }
  }
}

/// A text file of the project.
struct SourceFile {
  /// The path from the root of the package.
  let path: String
  /// The whole text.
  let text: String

  /// The modules that the file imports, in order, whatever the access level or attributes.
  var imports: [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
        words[..<index].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains(String($0)) })
      else { return nil }
      return String(words[words.count - 1].prefix { $0 != "." })
    }
  }

  /// The lines that are not comments.
  var code: [Substring] {
    text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
  }

  private static let accessLevels: Set<String> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
}
