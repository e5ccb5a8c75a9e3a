internal import Diagnostics
internal import TextInspection

/// The YAML files below paths, each once, in an order that does not depend on the disk.
struct FileWalk {
  /// A file to be read.
  struct Found: Equatable {
    /// The path by which people know it.
    let path: String
    /// The path by which it is opened.
    let absolute: String
    let identity: Disk.Identity
  }

  private static let depthLimit = 32
  private static let fileLimit = 1_000_000

  private(set) var files: [Found] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Disk.Identity>

  /// A walk that passes over the files of `excluding`.
  init(excluding: Set<Disk.Identity> = []) { seen = excluding }

  /// Adds the file at `path`, or the files of the folder there in byte order of their names.
  ///
  /// A path that a person named must lead somewhere; the error says why it does not.
  mutating func add(_ path: String, absolute: String) throws(DiskError) {
    let status = try Disk.status(absolute)
    guard seen.insert(status.identity).inserted else { return }
    switch status.kind {
    case .folder: walk(path, absolute, depth: 0)
    case .file, .other:
      files.append(Found(path: shown(path), absolute: absolute, identity: status.identity))
    }
  }

  private mutating func walk(_ path: String, _ absolute: String, depth: Int) {
    guard depth < Self.depthLimit else {
      return report(.folderTooDeep(limit: Self.depthLimit), path)
    }
    let names: [String]
    do {
      names = try Disk.names(in: absolute)
    } catch {
      return report(.unreadable(shown(path), error), shown(path))
    }
    for name in names where !name.hasPrefix(".") {
      guard files.count < Self.fileLimit else {
        return report(.tooManyFiles(limit: Self.fileLimit), path)
      }
      visit(FilePath.join(path, name), FilePath.join(absolute, name), depth: depth)
    }
  }

  private mutating func visit(_ path: String, _ absolute: String, depth: Int) {
    let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    let status: Disk.Status
    do {
      status = try Disk.status(absolute)
    } catch {
      if isYAML { report(.unreadable(shown(path), error), shown(path)) }
      return
    }
    guard status.kind == .folder || isYAML && status.kind == .file else { return }
    guard seen.insert(status.identity).inserted else { return }
    if status.kind == .folder { return walk(path, absolute, depth: depth + 1) }
    files.append(Found(path: shown(path), absolute: absolute, identity: status.identity))
  }

  /// Adds a diagnostic about the walk itself.
  mutating func report(_ situation: WorkspaceSituation, at place: Place?) {
    diagnostics.append(Diagnostic(situation, at: place))
  }

  private mutating func report(_ situation: WorkspaceSituation, _ path: String) {
    report(situation, at: Place(SourceText(path: path)))
  }

  /// A name that holds a secret is not shown; the file is opened by its own.
  private func shown(_ path: String) -> String { TextInspector.shownPath(path) }
}

extension SourceText {
  /// A text of which nothing was read.
  init(path: String) { self.init(path: path, bytes: []) }
}

extension Place {
  /// The beginning of `source`.
  init(_ source: SourceText) { self.init(source, SourceRange(0, 0)) }
}
