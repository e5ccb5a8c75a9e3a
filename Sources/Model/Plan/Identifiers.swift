/// A name that is written in files and stable for ever; each kind of thing has its own type of it.
public protocol Identifier: RawRepresentable<String>, Sendable, Hashable, Comparable,
  CustomStringConvertible, ExpressibleByStringLiteral
{
  /// The identifier written like this.
  init(rawValue: String)
}

extension Identifier {
  /// The identifier written like this.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// The identifier as it is written.
  public var description: String { rawValue }

  /// Orders by bytes, the same on every machine.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// A plan: `kien-giang-2019`.
public struct PlanID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A clause of a plan: `III.8`.
public struct ClauseID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// An obligation of a plan: `III.8#1`.
public struct ObligationID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A document that a plan cites.
public struct ReferenceID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A question that the text leaves open.
public struct InterpretationID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A unit of the registry.
public struct UnitID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A group of units.
public struct GroupID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A place of the registry.
public struct PlaceID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A body that owes nothing.
public struct PartyID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A rule of a pack: `duty/report-before`.
public struct RuleID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A scoring profile.
public struct ScoringID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A class of results.
public struct ClassID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A gate of a scoring profile.
public struct GateID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A group of weights of a scoring profile.
public struct ScoringGroupID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A work calendar.
public struct CalendarID: Identifier {
  /// The identifier as it is written.
  public let rawValue: String

  /// The identifier written like this.
  public init(rawValue: String) { self.rawValue = rawValue }
}
