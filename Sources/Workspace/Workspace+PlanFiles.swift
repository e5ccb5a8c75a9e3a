internal import Diagnostics
internal import LocatedYAML
internal import PlanReading
internal import Schemas

/// The files by which submissions are judged, as they were read.
struct PlanInputs {
  var plan: Input
  var previous: [Input]
  var registry: Input
  var scoring: Input?
  var calendar: Input?
  var rules: [Input]
  var waivers: [Input]
  var receipts: [Input]
  var verifications: [Input]

  /// All of them.
  var all: [Input] {
    [plan] + previous + [registry] + [scoring, calendar].compactMap { $0 }
      + rules + waivers + receipts + verifications
  }

  /// Their texts.
  var sources: PlanSources {
    var sources = PlanSources(
      plan: plan.text,
      previous: previous.map(\.text),
      registry: registry.text,
      scoring: scoring?.text,
      rules: rules.map(\.text),
      calendar: calendar?.text,
      waivers: waivers.map(\.text),
      receipts: receipts.map(\.text),
      verifications: verifications.map(\.text)
    )
    sources.planFile = plan.file
    return sources
  }
}

extension Workspace {
  /// A plan replaces at most so many earlier versions.
  static let versionLimit = 64

  /// The kinds of files that reading a plan asks for, in that order.
  private static let kindsOfPlans: [DocumentKind] = [
    .plan, .registry, .scoring, .rule, .submission, .receipts,
  ]

  /// Reads the plan at `location` and all that it, the project and the selection name beside it.
  func planInputs(
    _ selection: Selection,
    _ project: Project?,
    at location: Location
  ) throws(PreparationFailure) -> PlanInputs {
    SchemaCatalog.standard().begin(Self.kindsOfPlans)
    let plan = try read(location, namedAt: selection.plan == nil ? project?.plan.place : nil)
    return PlanInputs(
      plan: plan,
      previous: try previous(of: plan, at: location),
      registry: try registry(selection, project, plan, at: location),
      scoring: try scoring(selection, project),
      calendar: try beside(plan, "calendar", at: location)?.input,
      rules: try files(selection.rules, else: project?.rules, of: project),
      waivers: try files(selection.waivers, and: project?.waivers, of: project),
      receipts: try files(selection.receipts, and: project?.receipts, of: project),
      verifications: try files(selection.verifications, and: project?.verifications, of: project)
    )
  }

  /// The file that a plan names under `key`, and where it lies.
  func beside(_ plan: Input, _ key: String, at location: Location)
    throws(PreparationFailure) -> (input: Input, location: Location)?
  {
    let root = plan.file.root
    guard let path = root?[key], path.kind == .scalar, !path.isNull else { return nil }
    let folder = FilePath.parent(of: location.absolute) ?? "/"
    let named = named(path.text, in: folder)
    return (try read(named, namedAt: path.place), named)
  }

  /// The versions that a plan replaces, the newest first.
  func previous(of plan: Input, at location: Location) throws(PreparationFailure)
    -> [Input]
  {
    var versions: [Input] = []
    var (current, place) = (plan, location)
    while let earlier = try beside(current, "previous", at: place) {
      let known = [plan.identity] + versions.map(\.identity)
      guard !known.contains(earlier.input.identity), versions.count < Self.versionLimit else {
        throw PreparationFailure(.versionsInCircle(earlier.location.shown))
      }
      versions.append(earlier.input)
      (current, place) = (earlier.input, earlier.location)
    }
    return versions
  }

  /// The files that were typed, or else those of the project.
  private func files(
    _ typed: [String],
    else entries: [Project.Entry]?,
    of project: Project?
  ) throws(PreparationFailure) -> [Input] {
    try files(typed, and: typed.isEmpty ? entries : nil, of: project)
  }

  /// The files that were typed, and those of the project.
  private func files(
    _ typed: [String],
    and entries: [Project.Entry]?,
    of project: Project?
  ) throws(PreparationFailure) -> [Input] {
    var walk = FileWalk()
    for entry in entries ?? [] {
      try add(named(entry.path, in: project?.folder ?? "/"), to: &walk, namedAt: entry.place)
    }
    for path in typed { try add(self.typed(path), to: &walk, namedAt: nil) }
    guard walk.diagnostics.isEmpty else { throw PreparationFailure(walk.diagnostics) }
    var inputs: [Input] = []
    for file in walk.files {
      inputs.append(try read(Location(shown: file.path, absolute: file.absolute), namedAt: nil))
    }
    return inputs
  }
}
