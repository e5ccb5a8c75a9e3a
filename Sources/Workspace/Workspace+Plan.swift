internal import Diagnostics

extension Workspace {
  /// Finds and reads the files of a plan, without any submission.
  ///
  /// The one path of `selection`, where there is one, is the plan's file, or a folder below a project
  /// file. Flags come before the project; where the project names another plan, only its rules are
  /// taken from it.
  public func preparePlan(_ selection: Selection) throws(PreparationFailure) -> PlanPreparation {
    for path in selection.paths { try requireSomething(at: typed(path)) }
    let typedPlan = selection.paths.first.flatMap { isPlanFile($0) ? $0 : nil } ?? selection.plan
    let file = projectFile(from: selection.paths.first ?? selection.plan ?? ".")
    var project = try file.map { file throws(PreparationFailure) in
      try Project(file, limit: Self.sizeLimit)
    }
    let own = project.map { named($0.plan.path, in: $0.folder) }
    guard let location = typedPlan.map(typed) ?? own else { throw PreparationFailure(.noPlan) }
    if let own, Disk.canonical(own.absolute) != Disk.canonical(location.absolute) {
      project = project?.withoutItsPlan()
    }
    var selection = selection
    selection.plan = typedPlan
    let inputs = try planInputs(selection, project, at: location)
    return PlanPreparation(
      sources: inputs.sources,
      cases: try cases(beside: location),
      language: project?.language,
      zones: ZoneFiles.database(in: surroundings.zoneFolder)
    )
  }

  /// Whether a path that was typed is a file, other than a project's.
  private func isPlanFile(_ path: String) -> Bool {
    let location = typed(path)
    guard (try? Disk.status(location.absolute))?.kind == .file else { return false }
    return location.absolute.split(separator: "/").last.map(String.init) != Project.fileName
  }
}
