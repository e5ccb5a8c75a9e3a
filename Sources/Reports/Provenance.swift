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
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    public let sha256: String

    /// The input at `path`.
    public init(role: Role, path: String, sha256: String) {
      self.role = role
      self.path = path
      self.sha256 = sha256
    }
  }

  /// The program and its version, for example `ttdn-check 0.1.0`.
  public let engine: String
  /// Every input, by role and path, so that the order in which they were named leaves no trace.
  public let inputs: [Input]
  /// One digest of all rules: that of the lines `sha256sum` prints of them.
  public let rules: String
  /// One digest of all inputs, likewise.
  public let whole: String

  /// A provenance; `digest` gives one digest of several inputs.
  public init(engine: String, inputs: [Input], digest: ([Input]) -> String) {
    self.engine = engine
    let inputs = Role.allCases.flatMap { role in
      inputs.filter { $0.role == role }
        .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
    self.inputs = inputs
    rules = digest(inputs.filter { $0.role == .rule })
    whole = digest(inputs)
  }

  /// The digest of the one input of a role; `nil` where there is none.
  public func digest(of role: Role) -> String? { inputs.first { $0.role == role }?.sha256 }

  /// How many inputs have a role.
  func count(of role: Role) -> Int { inputs.count { $0.role == role } }
}
