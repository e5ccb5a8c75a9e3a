public import CivilTime
internal import Diagnostics
internal import LocatedYAML
internal import PlanReading

extension Workspace {
  /// Finds and reads everything that a check of `selection` needs.
  ///
  /// Flags come before the project file, the project file before the plan. A submission that cannot
  /// be read costs the others nothing; anything else that cannot is a failure.
  ///
  /// - Parameter reading: When submissions are read. On demand, one that cannot be read is told by
  ///   the source.
  public func prepare(_ selection: Selection, reading: SubmissionReading = .atOnce)
    throws(PreparationFailure) -> Preparation
  {
    for path in selection.paths where path != "-" { try requireSomething(at: typed(path)) }
    let project = try project(for: selection)
    if selection.paths.isEmpty, project == nil { throw PreparationFailure(.noSubmissions) }
    guard
      let planLocation = selection.plan.map(typed)
        ?? project.map({ named($0.plan.path, in: $0.folder) })
    else { throw PreparationFailure(.noPlan) }
    let inputs = try planInputs(selection, project, at: planLocation)
    let submissions = try submissions(selection, project, besides: inputs.all, reading)
    var sources = inputs.sources
    sources.readsExamples = false
    return Preparation(
      sources: sources,
      submissions: submissions.texts,
      source: submissions.source,
      isWholeRound: submissions.isWholeRound,
      asOf: selection.asOf ?? project?.asOf,
      language: project?.language,
      zones: ZoneFiles.database(in: surroundings.zoneFolder),
      evidence: evidence(selection, project),
      diagnostics: submissions.diagnostics
    )
  }

  /// Today in `zone`, by the clock of the surroundings.
  public func today(in zone: Zone) -> CivilDate { zone.wallClock(at: surroundings.now).date }

  func project(for selection: Selection) throws(PreparationFailure) -> Project? {
    var found: Location?
    for path in selection.paths.isEmpty ? ["."] : selection.paths {
      let file = projectFile(from: path == "-" ? "." : path)
      if let file, let other = found, other != file {
        throw PreparationFailure(.severalProjects(other.shown, file.shown))
      }
      found = found ?? file
    }
    return try found.map { file throws(PreparationFailure) in
      try Project(file, limit: Self.sizeLimit)
    }
  }

  func registry(
    _ selection: Selection,
    _ project: Project?,
    _ plan: Input,
    at location: Location
  ) throws(PreparationFailure) -> Input {
    if let path = selection.registry { return try read(typed(path), namedAt: nil) }
    if let project, let entry = project.registry {
      return try read(named(entry.path, in: project.folder), namedAt: entry.place)
    }
    let root = plan.file.root
    guard let path = root?["registry"], path.kind == .scalar else {
      throw PreparationFailure(.noRegistry)
    }
    let folder = FilePath.parent(of: location.absolute) ?? "/"
    return try read(named(path.text, in: folder), namedAt: path.place)
  }

  func scoring(
    _ selection: Selection,
    _ project: Project?
  ) throws(PreparationFailure) -> Input? {
    if let path = selection.scoring { return try read(typed(path), namedAt: nil) }
    guard let project, let entry = project.scoring else { return nil }
    return try read(named(entry.path, in: project.folder), namedAt: entry.place)
  }
}
