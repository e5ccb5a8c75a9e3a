public import Diagnostics
public import LocatedYAML

/// Looks at how a file is written, whatever it says: characters, words, lines, and what must not
/// stand in a file that goes around.
///
/// Pure: the same bytes give the same findings. One pass over the bytes; linear.
public enum TextInspector {
  /// What is remarkable in a file, by place.
  ///
  /// Every byte is looked at: values, keys and comments, also of a file that does not parse, and
  /// what escapes in double quotes stand for. Secrets hide their text (`Diagnostic.hidesText`), and
  /// slips on lines that hold a secret are left for when it is gone.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - tree: What was read of it; without one a value ends with its line.
  ///   - limit: How many slips are listed.
  /// - Returns: Slips (`text/…`), at most `limit` and one that counts the rest, and secrets
  ///   (`security/…`), one of a kind for each value, key or comment.
  public static func inspect(
    _ source: SourceText,
    _ tree: YAMLTree?,
    limit: Int = TextInspector.limit
  ) -> [Diagnostic] {
    var findings = Findings(InspectedText(source: source, tree: tree), limit: limit)
    findings.take([.secrets, .slips])
    return findings.sorted
  }

  /// How many slips of a file are listed unless more are asked for.
  public static let limit = 100

  /// The secrets of a file alone, by place: what no output may show.
  public static func secrets(in source: SourceText, _ tree: YAMLTree?) -> [Diagnostic] {
    var findings = Findings(InspectedText(source: source, tree: tree))
    findings.take(.secrets)
    return findings.sorted
  }

  /// Whether a finding is of something confidential: a marking of secrecy or a person's data.
  ///
  /// Such findings, of rules too, cannot be ignored and stop `--deny-confidential`.
  public static func isConfidential(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.hidesText && diagnostic.id.rawValue.hasPrefix("security/")
  }

  /// The findings without those of the inspection that a rule makes too: of the same kind, at the
  /// same value.
  public static func withoutRepetition(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let ofRules = diagnostics.filter { isConfidential($0) && !SecretSituation.isOwn($0) }
    guard !ofRules.isEmpty else { return diagnostics }
    return diagnostics.filter { diagnostic in
      guard isConfidential(diagnostic), SecretSituation.isOwn(diagnostic) else { return true }
      return !ofRules.contains { $0.id == diagnostic.id && $0.place == diagnostic.place }
    }
  }

  /// A path as it may be shown: of names that hold a secret only their ending is left.
  ///
  /// Names of people are not looked for: folders are called after offices and places.
  public static func shownPath(_ path: String) -> String {
    guard isSecret(path) else { return path }
    return path.split(separator: "/", omittingEmptySubsequences: false).map { name in
      guard isSecret(String(name)) else { return String(name) }
      let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
      return Self.hiddenName + (ending.utf8.count <= 5 ? ending : "")
    }.joined(separator: "/")
  }

  /// What stands in place of a name that is not shown.
  static let hiddenName = "[…]"

  private static func isSecret(_ name: String) -> Bool {
    !secretKinds(in: name).subtracting([.personName]).isEmpty
  }

  /// The kinds of secrets in a text that stands alone, such as a value or a file's name.
  package static func secretKinds(in text: String) -> Set<SecretKind> {
    let source = SourceText(path: "", text: text)
    var pass = TextPass(InspectedText(source: source, tree: nil), .secrets)
    pass.run(source.bytes.span)
    return Set(pass.secrets.map(\.kind))
  }
}
