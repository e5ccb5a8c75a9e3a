internal import ArgumentParser
internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Model
internal import PlanReading
internal import Workspace

/// Whether results of unchanged files are kept for the next run; shared by the commands that judge a
/// whole round.
struct CacheOptions: ParsableArguments {
  @Option(help: ArgumentHelp(CacheUsageWording.cache, valueName: "FOLDER"))
  var cache: String?

  @Flag(name: .customLong("no-cache"), help: ArgumentHelp(CacheUsageWording.noCache))
  var noCache = false
}

extension CacheOptions {
  /// The environment variable that names the folder where the option does not.
  static let variable = "TTDN_CACHE"

  /// Opens the cache for a round; `nil` where none is asked for.
  ///
  /// - Parameter form: What is kept, in words: the command, and what its pieces depend on besides the
  ///   round.
  func open(
    _ opened: OpenedRound,
    _ round: RoundOptions,
    form: [String],
    in surroundings: Surroundings
  ) -> OpenedCache? {
    let named = cache ?? surroundings.variables[Self.variable]
    guard !noCache, let folder = named, !folder.isEmpty else { return nil }
    let question = opened.checker.question
    let words = [
      Program.engine, question.asOf.description, question.knownAt.description,
      question.view.rawValue, question.phase?.rawValue ?? "",
    ]
    let readings = opened.checker.compiled.readings.sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }
    return opened.workspace.cache(
      in: folder,
      for: opened.preparation,
      words + [String(readings.count)] + readings + form
    )
  }
}
