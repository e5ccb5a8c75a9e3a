/// How much a diagnostic weighs; `--fail-on` compares against it.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth knowing; nothing is wrong.
  case info
  /// Probably not what was meant.
  case warning
  /// Wrong, or impossible to judge.
  case error

  /// `info` before `warning` before `error`.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The stable name of a kind of diagnostic: `area/what`, lower case, never reused.
public struct DiagnosticID: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  /// The name, for example `yaml/duplicate-key`.
  public let rawValue: String

  /// The identifier with this name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The identifier with this name.
  public init(stringLiteral value: String) { self.rawValue = value }
}

/// What a diagnostic says, in every language.
public struct Wording: Sendable, Equatable {
  /// What is the case, in a sentence without a full stop.
  public var what: Localized
  /// Why it matters or by which rule.
  public var why: Localized?
  /// What the reader should do.
  public var remedy: Localized?
  /// A few words beside the caret line.
  public var label: Localized?

  /// A wording; only `what` is always there.
  public init(
    what: Localized,
    why: Localized? = nil,
    remedy: Localized? = nil,
    label: Localized? = nil
  ) {
    self.what = what
    self.why = why
    self.remedy = remedy
    self.label = label
  }
}

/// A closed set of things that can be wrong in one area.
///
/// Each module that finds something declares one enumeration of its situations; the wording of all
/// of them stands in one computed property, in a file `<Type>+Wording.swift`.
public protocol Situation: Sendable {
  /// The stable identifier.
  var id: DiagnosticID { get }
  /// How much it weighs.
  var severity: Severity { get }
  /// What it says, in both languages.
  var wording: Wording { get }
}

/// A further place that explains a diagnostic.
public struct Note: Sendable, Equatable {
  /// What is to be seen there.
  public let message: Localized
  /// The place, where there is one.
  public let place: Place?

  /// A note at a place.
  public init(_ message: Localized, at place: Place? = nil) {
    self.message = message
    self.place = place
  }
}

/// A change of one file that a machine can apply.
public struct Fix: Sendable, Equatable {
  /// What applying it does, for people.
  public let title: Localized
  /// The bytes to replace.
  public let range: SourceRange
  /// What to put there, in UTF-8.
  public let replacement: String
  /// Whether it may be applied without a person looking at it.
  public let isSafe: Bool

  /// A fix that replaces `range` of the diagnostic's file.
  public init(title: Localized, range: SourceRange, replacement: String, isSafe: Bool) {
    self.title = title
    self.range = range
    self.replacement = replacement
    self.isSafe = isSafe
  }
}

/// One finding about an input: what, why, what to do, and where.
public struct Diagnostic: Sendable, Equatable {
  /// The stable identifier of its kind.
  public var id: DiagnosticID
  /// How much it weighs.
  public var severity: Severity
  /// What it says.
  public var wording: Wording
  /// The place, with start and end, where there is one.
  public var place: Place?
  /// Further places.
  public var notes: [Note]
  /// Whether the text at the place is a secret: then no output shows any of that line.
  public var hidesText: Bool
  /// The change that would mend it, where that is certain enough to offer.
  public var fix: Fix?

  /// A diagnostic of `situation`.
  public init(_ situation: some Situation, at place: Place?, notes: [Note] = [], fix: Fix? = nil) {
    self.init(
      id: situation.id,
      severity: situation.severity,
      wording: situation.wording,
      place: place,
      notes: notes,
      fix: fix
    )
  }

  /// A diagnostic whose kind and wording are data, such as a rule's finding.
  public init(
    id: DiagnosticID,
    severity: Severity,
    wording: Wording,
    place: Place?,
    notes: [Note] = [],
    hidesText: Bool = false,
    fix: Fix? = nil
  ) {
    self.id = id
    self.severity = severity
    self.wording = wording
    self.place = place
    self.notes = notes
    self.hidesText = hidesText
    self.fix = fix
  }
}
