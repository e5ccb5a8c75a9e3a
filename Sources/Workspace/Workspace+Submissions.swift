internal import Diagnostics
internal import LocatedYAML
internal import PlanReading
internal import Streaming

/// A file by which submissions are judged, as it lies on the disk, and which file it is.
struct Input {
  let file: YAMLFile
  let identity: Disk.Identity

  /// Its bytes.
  var text: SourceText { file.source }
}

/// The submissions of a run.
struct Submissions {
  /// Those that could be read; none where they are read on demand.
  var texts: [SourceText] = []
  var source = SubmissionSource(paths: PathList()) { _ in .unreadable(Submissions.none) }
  var diagnostics: [Diagnostic] = []
  var isWholeRound = false

  private static let none = Diagnostic(WorkspaceSituation.noSubmissions, at: nil)
}

extension Workspace {
  /// Reads the submissions that are named, or else those of the project.
  ///
  /// The whole round is judged when all submissions of the project are among them, or, without a
  /// project, when folders are named; else only the units whose files are named.
  func submissions(
    _ selection: Selection,
    _ project: Project?,
    besides fixed: [Input],
    _ reading: SubmissionReading
  ) throws(PreparationFailure) -> Submissions {
    var excluded = Set(fixed.map(\.identity))
    if let project, let own = try? Disk.status(project.file.absolute) {
      excluded.insert(own.identity)
    }
    var submissions = Submissions()
    var walk = FileWalk(excluding: excluded)
    if selection.paths.isEmpty || names(project, among: selection.paths) {
      if let project { try addAll(of: project, to: &walk) }
    }
    for path in selection.paths where path != "-" && !isRoot(of: project, path) {
      try add(typed(path), to: &walk, namedAt: nil)
    }
    submissions.diagnostics = walk.diagnostics
    let piped = selection.paths.contains("-") ? try standardInput() : nil
    switch reading {
    case .atOnce:
      read(walk, into: &submissions)
      if let piped { submissions.texts.append(piped) }
      submissions.source = SubmissionSource(submissions.texts, digest: ContentDigest.init(of:))
    case .onDemand:
      submissions.source = source(walk, piped)
    }
    submissions.isWholeRound = try isWholeRound(selection, project, walk, excluded)
    return submissions
  }

  private func names(_ project: Project?, among paths: [String]) -> Bool {
    paths.contains { isRoot(of: project, $0) }
  }

  /// Whether `path` is the folder of the project itself, which stands for its submissions.
  private func isRoot(of project: Project?, _ path: String) -> Bool {
    guard let project, path != "-" else { return false }
    return Disk.canonical(typed(path).absolute) == project.folder
  }

  private func addAll(of project: Project, to walk: inout FileWalk) throws(PreparationFailure) {
    for entry in project.submissions {
      try add(named(entry.path, in: project.folder), to: &walk, namedAt: entry.place)
    }
  }

  private func isWholeRound(
    _ selection: Selection,
    _ project: Project?,
    _ given: FileWalk,
    _ excluded: Set<Disk.Identity>
  ) throws(PreparationFailure) -> Bool {
    if project != nil, selection.paths.isEmpty || names(project, among: selection.paths) {
      return true
    }
    guard let project else {
      return selection.paths.contains { path in
        (try? Disk.status(typed(path).absolute))?.kind == .folder
      }
    }
    var all = FileWalk(excluding: excluded)
    try addAll(of: project, to: &all)
    let identities = Set(given.files.map(\.identity))
    return all.files.allSatisfy { identities.contains($0.identity) }
  }

  private func read(_ walk: FileWalk, into submissions: inout Submissions) {
    for file in walk.files {
      do throws(DiskError) {
        let bytes = try Disk.read(file.absolute, limit: Self.sizeLimit)
        submissions.texts.append(SourceText(path: file.path, bytes: bytes))
      } catch {
        submissions.diagnostics.append(Self.unreadable(file.path, error))
      }
    }
  }

  private static func unreadable(_ path: String, _ error: DiskError) -> Diagnostic {
    Diagnostic(WorkspaceSituation.unreadable(path, error), at: Place(SourceText(path: path)))
  }

  /// The files found, and what was piped in, each read when it is asked for.
  private func source(_ walk: FileWalk, _ piped: SourceText?) -> SubmissionSource {
    var files = walk.files.map { (path: $0.path, absolute: $0.absolute) }
    if piped != nil { files.append((path: "-", absolute: "-")) }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let paths = PathList(files.lazy.map(\.path))
    let places = PathList(files.lazy.map(\.absolute))
    return SubmissionSource(paths: paths) { index in
      let (path, place) = (paths[index], places[index])
      do throws(DiskError) {
        if place == "-" {
          let text = piped ?? SourceText(path: "-")
          return .read(text, ContentDigest(of: text))
        }
        let bytes = try Disk.read(place, limit: Self.sizeLimit)
        let text = SourceText(path: path, bytes: bytes)
        return .read(text, ContentDigest(of: text))
      } catch {
        return .unreadable(Self.unreadable(path, error))
      }
    }
  }

  private func standardInput() throws(PreparationFailure) -> SourceText {
    guard let bytes = surroundings.standardInput(Self.sizeLimit) else {
      throw PreparationFailure(.unreadable("-", .tooLarge(limit: Self.sizeLimit)))
    }
    return SourceText(path: "-", bytes: bytes)
  }
}

extension Workspace {
  /// Adds what lies at `location` to a walk; `place` is where a file names it.
  func add(
    _ location: Location,
    to walk: inout FileWalk,
    namedAt place: Place?
  ) throws(PreparationFailure) {
    let before = walk.files.count + walk.diagnostics.count
    do throws(DiskError) {
      try walk.add(location.shown, absolute: location.absolute)
    } catch {
      throw failure(location, error, place)
    }
    let isFolder = (try? Disk.status(location.absolute))?.kind == .folder
    if isFolder, walk.files.count + walk.diagnostics.count == before {
      walk.report(.noFiles(location.shown), at: place)
    }
  }

  /// Fails, with the nearest name there is, when nothing lies at `location`.
  func requireSomething(at location: Location) throws(PreparationFailure) {
    do throws(DiskError) {
      _ = try Disk.status(location.absolute)
    } catch {
      throw failure(location, error, nil)
    }
  }

  /// Reads the file at `location`; `place` is where a file names it.
  func read(
    _ location: Location,
    namedAt place: Place?,
    limit: Int = Workspace.roundSizeLimit
  ) throws(PreparationFailure) -> Input {
    do throws(DiskError) {
      let identity = try Disk.status(location.absolute).identity
      let bytes = try Disk.read(location.absolute, limit: limit)
      let text = SourceText(path: location.shown, bytes: bytes)
      return Input(file: PlanSources.unread(text), identity: identity)
    } catch {
      throw failure(location, error, place)
    }
  }

  private func failure(
    _ location: Location,
    _ error: DiskError,
    _ place: Place?
  ) -> PreparationFailure {
    guard error == .absent else {
      return PreparationFailure(.unreadable(location.shown, error), at: place)
    }
    let folder = FilePath.parent(of: location.absolute) ?? "/"
    let name = String(location.absolute.dropFirst(folder == "/" ? 1 : folder.utf8.count + 1))
    let siblings = (try? Disk.names(in: folder)) ?? []
    let suggestion = Suggestion.nearest(to: name, among: siblings).map { near in
      String(location.shown.dropLast(name.count)) + near
    }
    return PreparationFailure(
      .noSuchPath(location.shown, suggestion: suggestion),
      at: place
    )
  }
}
