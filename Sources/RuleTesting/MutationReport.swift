public import Diagnostics

/// Which mutants of which files the examples tell from the original.
public struct MutationReport: Sendable {
  /// One entry a file that has mutants, by path: rules, then plan and profile.
  public let files: [FileMutation]
  /// What kept the mutants from being tried: tests that do not pass as they are.
  public let diagnostics: [Diagnostic]

  /// How many mutants could be tried.
  public var tried: Int { files.reduce(0) { $0 + $1.tried } }
  /// How many of them some example killed.
  public var killed: Int { files.reduce(0) { $0 + $1.killed } }
  /// How many did not compile, and so were not tried.
  public var invalid: Int { files.reduce(0) { $0 + $1.invalid } }
  /// The mutants that survive and of which no file says why.
  public var unexplained: [Mutant] {
    files.flatMap(\.survivors).filter { $0.why == nil }.map(\.mutant)
  }
  /// Whether at least `percent` of those tried were killed. True where none was tried.
  public func isKilled(percent: Int) -> Bool { killed * 100 >= tried * percent }
}

/// What became of the mutants of one file.
public struct FileMutation: Sendable {
  /// The file.
  public let path: String
  /// How many mutants could be tried.
  public let tried: Int
  /// How many did not compile.
  public let invalid: Int
  /// Those that no example killed, in the order of the file.
  public let survivors: [Survivor]
  /// Explanations of mutants that do not survive, or do not exist.
  public let stale: [Diagnostic]

  /// How many some example killed.
  public var killed: Int { tried - survivors.count }
}

/// A mutant that no example tells from the original.
public struct Survivor: Sendable {
  /// The mutant.
  public let mutant: Mutant
  /// Why that is right, where a file says so.
  public let why: Localized?
}

/// What can be wrong with mutants and what files say of them.
enum MutationSituation: Situation {
  /// A test fails before anything is changed.
  case failsUnchanged(String)
  /// What is said of a surviving mutant fits none.
  case stale(String, at: String)
}
