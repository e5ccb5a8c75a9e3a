public import Diagnostics

extension Workspace {
  /// Finds and reads the files of `selection`, and the plan where one is named.
  ///
  /// A folder stands for every YAML file in it; no path at all for the submissions of the project. A
  /// file that cannot be read costs the others nothing; what the plan names and is not there is a
  /// failure.
  public func prepareLint(_ selection: Selection) throws(PreparationFailure) -> LintPreparation {
    for path in selection.paths where path != "-" { try requireSomething(at: typed(path)) }
    let project = try project(for: selection)
    if selection.paths.isEmpty, project == nil { throw PreparationFailure(.nothingToLint) }
    let location =
      selection.plan.map(typed) ?? project.map { named($0.plan.path, in: $0.folder) }
    let plan = try location.map { location throws(PreparationFailure) in
      try planInputs(selection, project, at: location)
    }
    var preparation = LintPreparation(
      files: [],
      sources: plan?.sources,
      asOf: selection.asOf ?? project?.asOf,
      language: project?.language,
      zones: ZoneFiles.database(in: surroundings.zoneFolder),
      evidence: evidence(selection, project),
      diagnostics: []
    )
    read(try walk(selection, project), plan?.all ?? [], into: &preparation)
    preparation.leaveOutExamples()
    if selection.paths.contains("-") { try readStandardInput(into: &preparation) }
    return preparation
  }

  /// Puts `bytes` in the place of a file that was read, whole or not at all; says why when that
  /// fails.
  ///
  /// The file keeps its permissions; a link goes on leading to it. What may not be written, or was
  /// changed or removed since it was read, stays as it is.
  public func rewrite(_ file: WorkspaceFile, with bytes: [UInt8]) -> Diagnostic? {
    guard let path = file.absolute else { return nil }
    do throws(DiskError) {
      let status = try Disk.status(path)
      guard status.mode & 0o222 != 0 else { throw .denied }
      guard try Disk.read(path, limit: Self.sizeLimit) == file.text.bytes else { throw .changed }
      try Disk.replace(path, with: bytes)
      return nil
    } catch {
      let place = Place(SourceText(path: file.text.path))
      return Diagnostic(WorkspaceSituation.unmended(file.text.path, error), at: place)
    }
  }

  private func walk(_ selection: Selection, _ project: Project?) throws(PreparationFailure)
    -> FileWalk
  {
    var walk = FileWalk()
    if selection.paths.isEmpty, let project {
      for entry in project.submissions {
        try add(named(entry.path, in: project.folder), to: &walk, namedAt: entry.place)
      }
    }
    for path in selection.paths where path != "-" {
      try add(typed(path), to: &walk, namedAt: nil)
    }
    return walk
  }

  /// Reads what was found; a file of the plan goes by the path by which the plan knows it.
  private func read(_ walk: FileWalk, _ known: [Input], into preparation: inout LintPreparation) {
    preparation.diagnostics += walk.diagnostics
    for file in walk.files {
      if let input = known.first(where: { $0.identity == file.identity }) {
        preparation.files.append(WorkspaceFile(text: input.text, absolute: file.absolute))
        continue
      }
      do throws(DiskError) {
        let bytes = try Disk.read(file.absolute, limit: Self.sizeLimit)
        let text = SourceText(path: file.path, bytes: bytes)
        preparation.files.append(WorkspaceFile(text: text, absolute: file.absolute))
      } catch {
        let situation = WorkspaceSituation.unreadable(file.path, error)
        let place = Place(SourceText(path: file.path))
        preparation.diagnostics.append(Diagnostic(situation, at: place))
      }
    }
  }

  private func readStandardInput(
    into preparation: inout LintPreparation
  ) throws(PreparationFailure) {
    guard let bytes = surroundings.standardInput(Self.sizeLimit) else {
      throw PreparationFailure(.unreadable("-", .tooLarge(limit: Self.sizeLimit)))
    }
    let text = SourceText(path: "-", bytes: bytes)
    preparation.files.append(WorkspaceFile(text: text, absolute: nil))
  }
}
