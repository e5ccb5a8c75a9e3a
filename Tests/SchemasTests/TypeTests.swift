import CEL
import Testing

@testable import Schemas

/// The types that a schema gives to expressions.
@Suite struct TypeTests {
  static let schema = """
    type: object
    x-object: Submission
    properties:
      unit: {type: string}
      total: {type: integer}
      rate: {type: number}
      open: {type: boolean}
      signed: {type: string, format: date}
      received: {type: string, format: moment}
      logged: {type: string, format: date-time}
      any: {}
      report: {$ref: '#/$defs/report'}
      activities: {type: array, items: {$ref: '#/$defs/activity'}}
      words: {type: array, items: {type: string}}
      scores: {type: object, additionalProperties: {type: integer}}
      named: {type: object, properties: {a: {type: string}}}
      either: {oneOf: [{type: string}, {type: integer}]}
      same: {oneOf: [{type: string, format: date}, {type: string, format: moment}]}
    required: [unit]
    $defs:
      report: {type: object, x-object: Report, properties: {covers: {$ref: '#/$defs/period'}}}
      period: {type: object, properties: {from: {type: string, format: date}}, required: [from]}
      activity:
        type: object
        x-object: Activity
        properties: {covers: {$ref: '#/$defs/period'}, parts: {type: array, items: {$ref: '#/$defs/activity'}}}
    """

  @Test func aSchemaGivesTypes() throws {
    let schema = try #require(SchemaProbe.schema(Self.schema))
    #expect(schema.celType == .object("Submission"))
    let lines = schema.objectTypes.map { type in
      type.name + ": "
        + type.fields.map { $0.name + ($0.isOptional ? "? " : " ") + $0.type.description }
        .joined(separator: ", ")
    }
    #expect(
      lines == [
        "Submission: unit string, total? int, rate? double, open? bool, signed? date, received? date, "
          + "logged? google.protobuf.Timestamp, any? dyn, report? Report, activities? list(Activity), "
          + "words? list(string), scores? map(string, int), named? Submission.named, either? dyn, same? date",
        "Report: covers? Report.covers",
        "Report.covers: from date",
        "Activity: covers? Report.covers, parts? list(Activity)",
        "Submission.named: a? string",
      ]
    )
  }

  @Test(arguments: [
    ("{type: string}", "string"), ("{type: array}", "list(dyn)"),
    ("{type: object}", "map(string, dyn)"),
    ("true", "dyn"), ("{type: [string, integer]}", "dyn"), ("{type: 'null'}", "null_type"),
  ])
  func aPlainSchemaGivesAPlainType(text: String, type: String) throws {
    #expect(try #require(SchemaProbe.schema(text)).celType.description == type)
  }
}
