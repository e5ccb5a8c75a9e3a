public import CivilTime
public import Diagnostics
import LocatedYAML
public import Model

/// What an explanation tells of a judgement beside what decides it.
public struct Grounds: Sendable {
  /// The facts used, in the order of use; records stand without a value.
  public internal(set) var facts: [UsedFact] = []
  /// The bounds from the first to the last, with what keeping each is worth.
  public internal(set) var bounds: [ToldBound] = []
  /// The days on which items count; `nil` where the measure looks at no list.
  public internal(set) var window: Period?
  /// The innermost false parts of the condition on the whole duty, where it does not hold.
  public internal(set) var unmet: [FalsePart] = []
  /// What the unit says of itself where an office's register decides.
  public internal(set) var overruled: UsedFact?
  /// Whether the fact that decides stands in an office's register.
  public internal(set) var isFromRegister = false

  init() {}
}

/// A fact that a measure used.
public struct UsedFact: Sendable, Equatable {
  /// Where it stands in the data, as `report.received`.
  public let path: String
  /// The value as written; `nil` for a record, or where it must not be shown.
  public let value: String?
  /// Where it stands in its file.
  public let place: Place
  /// Whether the value must not be shown.
  public let isHidden: Bool

  init(_ node: YAMLNode) {
    self.init(
      path: node.path,
      value: node.kind == .scalar ? node.text : nil,
      place: node.place,
      isHidden: false
    )
  }

  private init(path: String, value: String?, place: Place, isHidden: Bool) {
    self.path = path
    self.value = value
    self.place = place
    self.isHidden = isHidden
  }

  /// The same under another path.
  func renamed(_ path: String) -> UsedFact {
    UsedFact(path: path, value: value, place: place, isHidden: isHidden)
  }

  /// The same without its value.
  public var hidden: UsedFact {
    UsedFact(path: path, value: nil, place: place, isHidden: true)
  }
}

/// A bound of a duty.
public struct ToldBound: Sendable, Equatable {
  /// Its last good day.
  public let lastDay: CivilDate
  /// What keeping it is worth, 0...1.
  public let factor: Rational
  /// Whether it is too late for it on the day of the question.
  public let hasPassed: Bool
}

/// What a path of an expression came to.
public struct SeenValue: Sendable, Equatable {
  /// The path as it is written.
  public let text: String
  /// What it came to; elements of a list are set off by commas.
  public let value: String
  /// Where the value stands, where it stands in a file.
  public let place: Place?
}
