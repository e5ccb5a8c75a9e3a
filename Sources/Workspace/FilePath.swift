/// Paths as text: joined and shortened without looking at the disk.
enum FilePath {
  /// `path` seen from `folder`: itself when it is absolute.
  static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") { return path }
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    if folder == "." || folder.isEmpty { return path.isEmpty ? "." : String(path) }
    if path.isEmpty || path == "." { return folder }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// The folder in which the last component of the absolute `path` lies; `nil` for the root.
  static func parent(of path: String) -> String? {
    guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The absolute `path` as one would type it in the absolute `folder`; both without links.
  static func relative(_ path: String, to folder: String) -> String {
    var target: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = target.popLast() } else { target.append(part) }
    }
    let base = folder.split(separator: "/")
    let common = zip(target, base).prefix { $0 == $1 }.count
    if common == 0, !base.isEmpty { return path }
    let up = [Substring](repeating: "..", count: base.count - common)
    let parts = up + target[common...]
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
