internal import Diagnostics

/// What can be wrong with a schema, or with a file checked against one.
enum SchemaSituation: Situation, Equatable {
  // A schema itself.
  case unsupportedKeyword(String, suggestion: String?)
  case misused(Keyword, KeywordForm)
  case notASchema
  case unresolvedReference(String)
  case referenceCycle
  case unknownFormat(String)
  case unusablePattern(String, PatternError)
  case schemaTooLarge(Int)

  // The keys of a mapping.
  case unknownKey(String, known: [String], suggestion: String?)
  case missingKey(String, path: String, because: String?)
  case leftEmpty(String, ExpectedValue)
  case deprecatedKey(String)
  case tooFewKeys(least: Int, met: Int)
  case tooManyKeys(most: Int, met: Int)

  // Values.
  case wrongType(ExpectedValue, met: MetValue)
  case notAllowedValue(String, allowed: [String], likeness: Likeness?)
  case forbiddenValue(String)
  case noForm([Localized])
  case severalForms([Localized])

  // Numbers.
  case tooSmall(String, bound: String, isExclusive: Bool)
  case tooLarge(String, bound: String, isExclusive: Bool)
  case notMultiple(String, of: String)
  case numberSeparators(String, plain: String?)
  case ambiguousPoint(String, thousands: String)

  // Texts and lists.
  case tooShort(least: Int, met: Int)
  case tooLong(most: Int, met: Int)
  case notMatching(String, pattern: String)
  case tooFewItems(least: Int, met: Int)
  case tooManyItems(most: Int, met: Int)
  case repeatedItem(String)
  case noMatchingItem
  case tooFewMatching(least: Int, met: Int)
  case tooManyMatching(most: Int, met: Int)

  // Dates, and scalars that other readers read otherwise.
  case dateNotISO(String, iso: String?)
  case dateImpossible(String, DateMistake)
  case timeWithoutOffset(String)
  case timeInDate(String, day: String)
  case uncertainNotISO(String, iso: String, isMonth: Bool)
  case daysReversed(String, better: String)
  case ambiguousScalar(String, ScalarReading, better: String)

  // The check.
  case tooComplicated(Int)
  case tooManyFindings(Int)
}

/// The form that the value of a keyword must have.
enum KeywordForm: Sendable {
  case text, texts, flag, count, number, divisor, typeName, array, schemas, schemaMap
  case localized
}

/// What a schema expects at a place.
struct ExpectedValue: Sendable, Equatable {
  let types: TypeSet
  let format: ValueFormat?
}

/// What was met at a place.
enum MetValue: Sendable, Equatable {
  case null, boolean(String), number(String), string(String), array, object
}

/// How a value that is not allowed resembles one that is.
enum Likeness: Sendable, Equatable {
  /// Only upper and lower case differ.
  case letterCase(String)
  /// The characters look alike: another Unicode form, another space, a look-alike letter.
  case appearance(String)
  /// A slip of the pen.
  case spelling(String)

  /// The allowed value.
  var value: String {
    switch self {
    case .letterCase(let value), .appearance(let value), .spelling(let value): value
    }
  }
}

/// Why a date that looks like one is none.
enum DateMistake: Sendable, Equatable {
  /// The month has only so many days in that year.
  case day(month: Int, year: Int, last: Int)
  /// There are only twelve months.
  case month(Int)
  /// No such hour, minute, second or offset, or no such year.
  case other
}

/// What a plain scalar is for another reader of YAML, or for a strict one.
enum ScalarReading: Sendable, Equatable {
  /// A truth value in YAML 1.1.
  case truth(Bool)
  /// A number of minutes or seconds in YAML 1.1.
  case sexagesimal
  /// A number with `_` in it or in base two in YAML 1.1.
  case number
  /// Base eight in YAML 1.1, base ten in YAML 1.2.
  case octal(decimal: String)
  /// A whole number written with exponent, fraction or another base.
  case whole(String)
}

extension SchemaSituation {
  var severity: Severity {
    switch self {
    case .deprecatedKey, .ambiguousPoint, .ambiguousScalar: .warning
    default: .error
    }
  }

  var id: DiagnosticID {
    switch self {
    case .unsupportedKeyword: "schema/unsupported-keyword"
    case .misused: "schema/misused-keyword"
    case .notASchema: "schema/not-a-schema"
    case .unresolvedReference: "schema/unresolved-reference"
    case .referenceCycle: "schema/reference-cycle"
    case .unknownFormat: "schema/unknown-format"
    case .unusablePattern: "schema/unusable-pattern"
    case .schemaTooLarge: "schema/too-large"
    case .unknownKey: "schema/unknown-key"
    case .missingKey: "schema/missing-key"
    case .leftEmpty: "schema/left-empty"
    case .deprecatedKey: "schema/deprecated-key"
    case .tooFewKeys: "schema/too-few-keys"
    case .tooManyKeys: "schema/too-many-keys"
    case .wrongType: "schema/wrong-type"
    case .notAllowedValue: "schema/not-allowed-value"
    case .forbiddenValue: "schema/forbidden-value"
    case .noForm: "schema/no-form"
    case .severalForms: "schema/several-forms"
    case .tooSmall, .tooLarge: "schema/out-of-range"
    case .notMultiple: "schema/not-a-multiple"
    case .numberSeparators: "number/separators"
    case .ambiguousPoint: "number/ambiguous-point"
    case .tooShort, .tooLong: "schema/text-length"
    case .notMatching: "schema/pattern"
    case .tooFewItems, .tooManyItems: "schema/item-count"
    case .repeatedItem: "schema/repeated-item"
    case .noMatchingItem, .tooFewMatching, .tooManyMatching: "schema/no-matching-item"
    case .dateNotISO, .timeInDate, .uncertainNotISO: "date/not-iso"
    case .daysReversed: "date/reversed"
    case .dateImpossible: "date/impossible"
    case .timeWithoutOffset: "date/no-offset"
    case .ambiguousScalar: "yaml/ambiguous-scalar"
    case .tooComplicated: "schema/too-complicated"
    case .tooManyFindings: "schema/too-many-findings"
    }
  }
}
