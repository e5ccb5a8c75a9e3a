/// What became of the files that submissions name as evidence.
///
/// A look-up made by whoever may read files; nothing here does.
public struct EvidenceFiles: Sendable {
  /// What became of one file.
  public enum State: Sendable, Hashable {
    /// It is there, and its digest is the one stated, where one is.
    case sound
    /// It is not there.
    case absent
    /// It is there with another digest than the one stated.
    case differs
    /// Nobody looked.
    case notLookedFor
  }

  private let find: @Sendable (_ submission: String, _ file: String, _ digest: String?) -> State

  /// Nobody looks.
  public static let none = EvidenceFiles { _, _, _ in .notLookedFor }

  /// States as `find` tells them, from the path of a submission, the path of a file in it, and the
  /// digest that it states for the file.
  public init(
    _ find: @escaping @Sendable (_ submission: String, _ file: String, _ digest: String?) -> State
  ) {
    self.find = find
  }

  /// What became of a file.
  public func state(of file: String, digest: String?, in submission: String) -> State {
    find(submission, file, digest)
  }
}
