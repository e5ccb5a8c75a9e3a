public import CivilTime
import Glibc

/// What a run takes from the world around it, besides files: so that a test can give its own.
public struct Surroundings: Sendable {
  /// The environment variables.
  public var variables: [String: String]
  /// The absolute path from which relative paths are read.
  public var workingFolder: String
  /// The moment of the run.
  public var now: Instant
  /// Whether standard output is a terminal.
  public var outputIsTerminal: Bool
  /// Whether standard error is a terminal.
  public var errorsAreTerminal: Bool
  /// How many processors there are to work with, at least 1.
  public var processors: Int
  /// Where standard output goes as it is made; `nil` keeps it for the end of the run.
  public var standardOutput: OutputChannel?
  /// Reads standard input to its end, at most the given number of bytes and one more.
  public var standardInput: @Sendable (Int) -> [UInt8]?

  /// Surroundings with nothing in them but a folder and a moment.
  public init(workingFolder: String, now: Instant, variables: [String: String] = [:]) {
    self.variables = variables
    self.workingFolder = workingFolder
    self.now = now
    outputIsTerminal = false
    errorsAreTerminal = false
    processors = 1
    standardInput = { _ in [] }
  }

  /// Those of this process, as they are now.
  ///
  /// From now on a signal that ends the process leaves no half-written file.
  public static func ofProcess() -> Surroundings {
    StrayFiles.removeOnSignals()
    var surroundings = Surroundings(
      workingFolder: Disk.processFolder(),
      now: Disk.clock(),
      variables: Disk.processVariables()
    )
    surroundings.outputIsTerminal = isatty(STDOUT_FILENO) == 1
    surroundings.errorsAreTerminal = isatty(STDERR_FILENO) == 1
    surroundings.standardOutput = .standardOutput
    surroundings.processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    surroundings.standardInput = { try? Disk.readAll(STDIN_FILENO, limit: $0) }
    return surroundings
  }

  /// Where the time zones of the system lie.
  var zoneFolder: String {
    guard let folder = variables["TZDIR"], folder.hasPrefix("/") else {
      return "/usr/share/zoneinfo"
    }
    return folder
  }
}
