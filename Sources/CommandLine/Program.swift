internal import ArgumentParser
internal import Diagnostics
public import Workspace

/// The program: words in, bytes and an exit status out.
public enum Program {
  /// The version, as `--version` and every report print it.
  public static let version = "0.1.0"
  /// The program's name and version.
  static let engine = "ttdn-check \(version)"

  /// Runs the program with `arguments`, without its own name.
  ///
  /// Nothing is printed: what to print is in the result. The exit status is 0 when nothing at or
  /// above `--fail-on` was found, 1 when something was, 2 when it could not run.
  public static func run(_ arguments: [String], in surroundings: Surroundings) async -> Ending {
    let language = CommandLanguage.choose(arguments, surroundings.variables)
    return await CommandLanguage.$current.withValue(language) {
      await start(arguments, in: surroundings)
    }
  }

  private static func start(_ arguments: [String], in surroundings: Surroundings) async
    -> Ending
  {
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      guard let startable = command as? any StartableCommand else {
        try command.run()
        return Ending(status: .clean)
      }
      return try await startable.start(in: surroundings)
    } catch {
      return ending(of: error)
    }
  }

  /// What the parser of options has to say: help, a version, or what was typed wrongly.
  private static func ending(of error: any Error) -> Ending {
    let isClean = RootCommand.exitCode(for: error) == .success
    let text = RootCommand.fullMessage(for: error, columns: 100)
    var ending = Ending(status: isClean ? .clean : .notRun)
    if isClean {
      ending.output = Array((UsageWording.help(text) + "\n").utf8)
    } else {
      ending.errors = Array((UsageWording.error(text) + "\n").utf8)
    }
    return ending
  }
}

/// A command that does something of its own.
protocol StartableCommand: ParsableCommand {
  /// Does it.
  func start(in surroundings: Surroundings) async throws -> Ending
}

/// The whole program, which only holds its commands.
struct RootCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ttdn-check",
      abstract: UsageWording.abstract,
      usage: UsageWording.usage,
      discussion: UsageWording.discussion,
      version: Program.engine,
      subcommands: [
        CheckCommand.self, LintCommand.self, ScoreCommand.self, VerifyCommand.self,
        ExplainCommand.self, ImproveCommand.self, CompareCommand.self, PlanCommand.self,
        RulesCommand.self, NewCommand.self,
        SchemaCommand.self,
      ],
      defaultSubcommand: CheckCommand.self
    )
  }
}
