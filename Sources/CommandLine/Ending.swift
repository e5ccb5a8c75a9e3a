/// How a run ended.
public struct Ending: Sendable, Equatable {
  /// What goes to standard output.
  public var output: [UInt8]
  /// What goes to standard error.
  public var errors: [UInt8]
  /// The exit status.
  public var status: Status

  /// The three exit statuses there are.
  public enum Status: Int32, Sendable {
    /// Nothing was found at or above `--fail-on`.
    case clean = 0
    /// Something was found.
    case found = 1
    /// The check could not run.
    case notRun = 2
  }

  init(status: Status, output: [UInt8] = [], errors: [UInt8] = []) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}
