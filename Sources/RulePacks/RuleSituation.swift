import Diagnostics

/// What can be wrong with a rule or a measure, beyond its structure and its expressions.
enum RuleSituation: Situation {
  /// The identifier does not match the file's folder and name.
  case misplaced(id: String, expected: String)
  /// Two files bear one identifier.
  case duplicate(String)
  /// A `{` without `}` in a message.
  case unclosedBrace
  /// A measure names no known kind, or several.
  case measureKind([String])
  /// A key of a measure at which its kind does not look.
  case ignoredKey(String, of: String, known: [String])
  /// A measure lacks one of these keys, without which it measures nothing.
  case missingKey([String], of: String)
  /// A parameter's type is not known.
  case parameterType(String, known: [String])
  /// `deadline:` names something that is no parameter of type deadline.
  case noSuchDeadline(String, suggestion: String?)
  /// Measures lie in each other more deeply than is followed.
  case tooDeep(limit: Int)
  /// More parts are asked for than there are, or none.
  case tooMany(parts: Int)
  /// Steps of credit for something that is not counted.
  case stepsOfNoCount
  /// A step of credit does not ask for more, or is not worth more, than the one before it.
  case stepsDoNotRise
  /// The mapping is no deadline.
  case noDeadline
  /// Entries of the receipt register were due.
  case notReceipts(String)
  /// A list was due.
  case notAList(String)
  /// `at:` must name a fact, such as `citation.issued`.
  case notAPath(String)
  /// `scope.key` in a rule that is not about the round.
  case keyWithoutRound
  /// A rule about the round does not say by what submissions meet.
  case roundWithoutKey
  /// A duty rule says what it is about.
  case aboutOfDuty
  /// A rule has neither a measure nor a match.
  case noBody
  /// A rule lacks an example that passes or one that fails.
  case unproven(passes: Bool)
  /// A name of an enumeration is not known, for example a status.
  case unknownName(String, suggestion: String?)
}
