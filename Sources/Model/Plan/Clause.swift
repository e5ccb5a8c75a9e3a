public import Diagnostics

/// A passage of a plan's text.
public struct Clause: Sendable, Hashable {
  /// Something a clause asks that nobody is judged by.
  public struct Unscored: Sendable, Hashable {
    /// Its identifier, in the numbering of obligations.
    public let id: ObligationID
    /// What it asks, in our words.
    public let gist: Localized
    /// Why it is not judged.
    public let why: Localized

    /// A duty that is not judged.
    public init(id: ObligationID, gist: Localized, why: Localized) {
      self.id = id
      self.gist = gist
      self.why = why
    }
  }

  /// Its identifier.
  public let id: ClauseID
  /// Whether it asks anything of anyone that can be judged.
  public let isNormative: Bool
  /// What it says, in our words.
  public let gist: Localized?
  /// Why nothing is judged or scored by it, where that is so.
  public let why: Localized?
  /// What it asks that nobody is judged by.
  public let unscored: [Unscored]

  /// A clause.
  public init(
    id: ClauseID,
    isNormative: Bool,
    gist: Localized? = nil,
    why: Localized? = nil,
    unscored: [Unscored] = []
  ) {
    self.id = id
    self.isNormative = isNormative
    self.gist = gist
    self.why = why
    self.unscored = unscored
  }
}
