public import CivilTime
internal import Diagnostics
internal import LocatedYAML

extension Workspace {
  /// Finds and reads everything that a check of `selection` needs.
  ///
  /// Flags come before the project file, the project file before the plan. A submission that cannot
  /// be read costs the others nothing; anything else that cannot is a failure.
  public func prepare(_ selection: Selection) throws(PreparationFailure) -> Preparation {
    for path in selection.paths where path != "-" { try requireSomething(at: typed(path)) }
    let project = try project(for: selection)
    if selection.paths.isEmpty, project == nil { throw PreparationFailure(.noSubmissions) }
    guard
      let planLocation = selection.plan.map(typed)
        ?? project.map({ named($0.plan.path, in: $0.folder) })
    else { throw PreparationFailure(.noPlan) }
    let plan = try read(planLocation, namedAt: selection.plan == nil ? project?.plan.place : nil)
    let registry = try registry(selection, project, plan, at: planLocation)
    let scoring = try scoring(selection, project)
    let rules = try rules(selection, project)
    let fixed = [plan, registry] + (scoring.map { [$0] } ?? []) + rules
    let submissions = try submissions(selection, project, besides: fixed)
    return Preparation(
      plan: plan.text,
      registry: registry.text,
      scoring: scoring?.text,
      rules: rules.map(\.text),
      submissions: submissions.texts,
      isWholeRound: submissions.isWholeRound,
      asOf: selection.asOf ?? project?.asOf,
      language: project?.language,
      zones: ZoneFiles.database(in: surroundings.zoneFolder),
      diagnostics: submissions.diagnostics
    )
  }

  /// Today in `zone`, by the clock of the surroundings.
  public func today(in zone: Zone) -> CivilDate { zone.wallClock(at: surroundings.now).date }

  private func project(for selection: Selection) throws(PreparationFailure) -> Project? {
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

  private func registry(
    _ selection: Selection,
    _ project: Project?,
    _ plan: Input,
    at location: Location
  ) throws(PreparationFailure) -> Input {
    if let path = selection.registry { return try read(typed(path), namedAt: nil) }
    if let project, let entry = project.registry {
      return try read(named(entry.path, in: project.folder), namedAt: entry.place)
    }
    let root = YAMLTree.read(plan.text).tree.roots.first
    guard let path = root?["registry"], path.kind == .scalar else {
      throw PreparationFailure(.noRegistry)
    }
    let folder = FilePath.parent(of: location.absolute) ?? "/"
    return try read(named(path.text, in: folder), namedAt: path.place)
  }

  private func scoring(
    _ selection: Selection,
    _ project: Project?
  ) throws(PreparationFailure) -> Input? {
    if let path = selection.scoring { return try read(typed(path), namedAt: nil) }
    guard let project, let entry = project.scoring else { return nil }
    return try read(named(entry.path, in: project.folder), namedAt: entry.place)
  }

  private func rules(
    _ selection: Selection,
    _ project: Project?
  ) throws(PreparationFailure) -> [Input] {
    var walk = FileWalk()
    if selection.rules.isEmpty, let project {
      for entry in project.rules {
        try add(named(entry.path, in: project.folder), to: &walk, namedAt: entry.place)
      }
    } else {
      for path in selection.rules { try add(typed(path), to: &walk, namedAt: nil) }
    }
    guard walk.diagnostics.isEmpty else { throw PreparationFailure(walk.diagnostics) }
    var rules: [Input] = []
    for file in walk.files {
      rules.append(
        try read(Location(shown: file.path, absolute: file.absolute), namedAt: nil)
      )
    }
    return rules
  }
}
