internal import Diagnostics
internal import LocatedYAML

extension Workspace {
  /// The folder beside a plan in which its cases lie.
  private static let casesFolder = "cases"

  /// Finds and reads rules, and the plan with its cases.
  ///
  /// Flags come before the project file. Cases are those of the folder `cases` beside the plan, with
  /// the registry, the calendar and the earlier versions that the plan itself names.
  public func prepareRules(_ selection: RuleSelection) throws(PreparationFailure)
    -> RulePreparation
  {
    let (paths, identifiers) = sorted(selection.names)
    let project = try projectOfRules(paths)
    let chosen = try paths.isEmpty ? nil : files(at: paths.map { (typed($0), nil) })
    let rules = try rules(selection, project, chosen)
    guard !rules.isEmpty else { throw PreparationFailure(.noRules) }
    var preparation = RulePreparation(
      rules: rules,
      chosen: chosen,
      identifiers: identifiers,
      cases: [],
      language: project?.language,
      zones: ZoneFiles.database(in: surroundings.zoneFolder)
    )
    try addPlan(selection, project, to: &preparation)
    return preparation
  }

  /// Names that lead to a file or folder, and the others.
  private func sorted(_ names: [String]) -> (paths: [String], identifiers: [String]) {
    var (paths, identifiers): ([String], [String]) = ([], [])
    for name in names {
      if (try? Disk.status(typed(name).absolute)) != nil {
        paths.append(name)
      } else {
        identifiers.append(name)
      }
    }
    return (paths, identifiers)
  }

  private func projectOfRules(_ paths: [String]) throws(PreparationFailure) -> Project? {
    guard let file = projectFile(from: paths.first ?? ".") else { return nil }
    return try Project(file, limit: Self.sizeLimit)
  }

  private func rules(
    _ selection: RuleSelection,
    _ project: Project?,
    _ chosen: [SourceText]?
  ) throws(PreparationFailure) -> [SourceText] {
    if !selection.rules.isEmpty { return try files(at: selection.rules.map { (typed($0), nil) }) }
    if let project {
      return try files(at: project.rules.map { (named($0.path, in: project.folder), $0.place) })
    }
    return chosen ?? []
  }

  private func addPlan(
    _ selection: RuleSelection,
    _ project: Project?,
    to preparation: inout RulePreparation
  ) throws(PreparationFailure) {
    guard
      let location = selection.plan.map(typed)
        ?? project.map({ named($0.plan.path, in: $0.folder) })
    else { return }
    let plan = try read(location, namedAt: selection.plan == nil ? project?.plan.place : nil)
    let folder = FilePath.parent(of: location.absolute) ?? "/"
    preparation.plan = plan.text
    preparation.previous = try previous(of: plan, at: location).map(\.text)
    preparation.calendar = try beside(plan, "calendar", at: location)?.input.text
    preparation.registry = try registryOfPlan(selection, plan, in: folder)
    if let path = selection.scoring {
      preparation.scoring = try read(typed(path), namedAt: nil).text
    } else if let project, let entry = project.scoring {
      let location = named(entry.path, in: project.folder)
      preparation.scoring = try read(location, namedAt: entry.place).text
    }
    preparation.cases = try cases(beside: location)
  }

  /// The files of cases in the folder beside a plan; none without such a folder.
  func cases(beside plan: Location) throws(PreparationFailure) -> [SourceText] {
    let folder = FilePath.parent(of: plan.absolute) ?? "/"
    let cases = named(Self.casesFolder, in: folder)
    guard (try? Disk.status(cases.absolute))?.kind == .folder else { return [] }
    return try files(at: [(cases, nil)])
  }

  private func registryOfPlan(
    _ selection: RuleSelection,
    _ plan: Input,
    in folder: String
  ) throws(PreparationFailure) -> SourceText {
    if let path = selection.registry { return try read(typed(path), namedAt: nil).text }
    let root = plan.file.root
    guard let path = root?["registry"], path.kind == .scalar else {
      throw PreparationFailure(.noRegistry)
    }
    return try read(named(path.text, in: folder), namedAt: path.place).text
  }

  /// The YAML files at these places, in the order of the walk; each place must hold some.
  private func files(at places: [(Location, Place?)]) throws(PreparationFailure) -> [SourceText] {
    var walk = FileWalk()
    for (location, place) in places { try add(location, to: &walk, namedAt: place) }
    guard walk.diagnostics.isEmpty else { throw PreparationFailure(walk.diagnostics) }
    var texts: [SourceText] = []
    for file in walk.files {
      let location = Location(shown: file.path, absolute: file.absolute)
      texts.append(try read(location, namedAt: nil).text)
    }
    return texts
  }
}
