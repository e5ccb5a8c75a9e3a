/// A language in which the program speaks.
public enum Language: String, Sendable, CaseIterable {
  /// Vietnamese, the default.
  case vi
  /// English.
  case en
}

/// One text in every language.
public struct Localized: Sendable, Hashable {
  /// The Vietnamese text.
  public let vi: String
  /// The English text.
  public let en: String

  /// A text in both languages.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// A text that reads the same in both languages, such as an identifier.
  public init(_ same: String) {
    self.init(vi: same, en: same)
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
