public import Diagnostics

/// In which languages an exported schema describes its keys.
public enum ExportLanguage: Sendable, Hashable {
  /// In one language.
  case one(Language)
  /// Vietnamese, then English.
  case both

  /// `text` in these languages.
  func words(_ text: Localized) -> String {
    switch self {
    case .one(let language): text[language]
    case .both: text.vi == text.en ? text.vi : text.vi + " / " + text.en
    }
  }
}
