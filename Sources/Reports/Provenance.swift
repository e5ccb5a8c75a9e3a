public import Streaming

/// What makes a report reproducible: the program and every input, each with its digest.
public struct Provenance: Sendable {
  /// What an input is to a round.
  public enum Role: String, Sendable, CaseIterable {
    /// The plan.
    case plan
    /// A version of the plan that it replaces.
    case previous
    /// The registry of units.
    case registry
    /// The scoring profile.
    case profile
    /// The work calendar.
    case calendar
    /// A rule.
    case rule
    /// Waivers.
    case waivers
    /// A receipt register.
    case receipts
    /// Results of verifications.
    case verifications
    /// A unit's submission.
    case submission
  }

  /// One input.
  public struct Input: Sendable, Hashable {
    /// What it is to the round.
    public let role: Role
    /// The path by which people know it.
    public let path: String
    /// The SHA-256 of its bytes.
    public let digest: ContentDigest

    /// The input at `path`.
    public init(role: Role, path: String, digest: ContentDigest) {
      self.role = role
      self.path = path
      self.digest = digest
    }

    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    public var sha256: String { digest.hexadecimal }
  }

  /// Inputs by role and path, so that the order in which they were named leaves no trace.
  ///
  /// Submissions that were read on demand become inputs when they are asked for: they may be a
  /// hundred thousand.
  public struct Inputs: RandomAccessCollection, Sendable {
    private let listed: [Input]
    private let paths: PathList
    private let digests: [ContentDigest?]
    /// The positions of the submissions that could be read.
    private let read: [Int32]

    /// Inputs at hand, and submissions at `paths`, which stand in byte order.
    ///
    /// - Parameter digests: One a path; `nil` where the submission could not be read.
    public init(_ inputs: [Input], paths: PathList = PathList(), digests: [ContentDigest?] = []) {
      listed = Role.allCases.flatMap { role in
        inputs.filter { $0.role == role }
          .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      }
      self.paths = paths
      self.digests = digests
      read = digests.indices.lazy.filter { digests[$0] != nil }.map(Int32.init(truncatingIfNeeded:))
    }

    /// 0.
    public var startIndex: Int { 0 }
    /// How many there are.
    public var endIndex: Int { listed.count + read.count }

    /// The input at a position.
    public subscript(position: Int) -> Input {
      guard position >= listed.count else { return listed[position] }
      let index = Int(read[position - listed.count])
      return Input(
        role: .submission,
        path: paths[index],
        digest: digests[index] ?? ContentDigest([])
      )
    }
  }

  /// The program and its version, for example `ttdn-check 0.1.0`.
  public let engine: String
  /// Every input.
  public let inputs: Inputs
  /// One digest of all rules: that of the lines `sha256sum` prints of them.
  public let rules: String
  /// One digest of all inputs, likewise.
  public let whole: String
  private let counts: [Role: Int]

  /// A provenance; `digest` gives one digest of several inputs.
  public init(engine: String, inputs: Inputs, digest: (Inputs) -> String) {
    self.engine = engine
    self.inputs = inputs
    rules = digest(Inputs(inputs.filter { $0.role == .rule }))
    whole = digest(inputs)
    var counts: [Role: Int] = [:]
    for input in inputs { counts[input.role, default: 0] += 1 }
    self.counts = counts
  }

  /// The digest of the one input of a role; `nil` where there is none.
  public func digest(of role: Role) -> String? { inputs.first { $0.role == role }?.sha256 }

  /// How many inputs have a role.
  func count(of role: Role) -> Int { counts[role] ?? 0 }
}
