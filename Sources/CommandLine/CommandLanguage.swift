internal import Diagnostics

/// The language of help and of errors in what was typed, known before the options are parsed.
enum CommandLanguage {
  /// The language of the run in progress.
  @TaskLocal static var current: Language = .vi

  /// The language that `--lang` names, else Vietnamese unless the locale says English.
  static func choose(_ arguments: [String], _ variables: [String: String]) -> Language {
    asked(arguments) ?? ofLocale(variables)
  }

  /// The language of the locale: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says one.
  static func ofLocale(_ variables: [String: String]) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = variables[name], !value.isEmpty else { continue }
      let language = value.prefix { $0 != "_" && $0 != "." && $0 != "@" }
      return language == "en" ? .en : .vi
    }
    return .vi
  }

  private static func asked(_ arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
    }
    return nil
  }
}

extension Localized {
  /// The text in the language of the run in progress.
  var here: String { self[CommandLanguage.current] }
}
