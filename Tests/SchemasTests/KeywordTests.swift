import Diagnostics
import Testing

@testable import Schemas

/// Each keyword with values that satisfy it and values that do not.
@Suite struct KeywordTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let schema: String
    let valid: [String]
    let invalid: [String]
    var testDescription: String { schema }
  }

  static let cases: [Case] = [
    Case(schema: "true", valid: ["1", "a", "{a: 1}"], invalid: []),
    Case(schema: "false", valid: [], invalid: ["1", "{a: 1}"]),
    Case(
      schema: "{type: integer}",
      valid: ["1", "-3", "1.0", "1e3"],
      invalid: ["1.5", "'1'", "a"]
    ),
    Case(schema: "{type: number}", valid: ["1", "1.5"], invalid: ["'1'", "true", ".inf", ".nan"]),
    Case(
      schema: "{type: string}",
      valid: ["a", "'1'", "no", "2019-10-29"],
      invalid: ["1", "true", "~"]
    ),
    Case(schema: "{type: boolean}", valid: ["true", "false"], invalid: ["yes", "'true'", "1"]),
    Case(schema: "{type: [string, 'null']}", valid: ["a", "~"], invalid: ["1"]),
    Case(schema: "{type: object}", valid: ["{}", "{a: 1}"], invalid: ["[]", "a"]),
    Case(schema: "{type: array}", valid: ["[]", "[1]"], invalid: ["{}", "a"]),
    Case(
      schema: "{enum: [a, 1, {x: 1, y: 2}]}",
      valid: ["a", "1.0", "{y: 2, x: 1}"],
      invalid: ["A", "2", "true"]
    ),
    Case(schema: "{const: [false]}", valid: ["[false]"], invalid: ["[0]", "['false']", "false"]),
    Case(
      schema: "{minimum: 1.1}",
      valid: ["1.1", "2", "a"],
      invalid: ["1", "1.0999999999999999999"]
    ),
    Case(
      schema: "{maximum: 3}",
      valid: ["3", "3.0"],
      invalid: ["3.00000000000000000001", "1e400"]
    ),
    Case(schema: "{exclusiveMinimum: 0}", valid: ["1e-400"], invalid: ["0", "-0.0", "-1"]),
    Case(schema: "{exclusiveMaximum: 0}", valid: ["-1"], invalid: ["0", "1"]),
    Case(
      schema: "{multipleOf: 0.01}",
      valid: ["0.07", "19.99", "4.35", "1e300"],
      invalid: ["0.075"]
    ),
    Case(
      schema: "{multipleOf: 7}",
      valid: ["9007199254740995", "0"],
      invalid: ["9007199254740993"]
    ),
    Case(
      schema: "{minLength: 2, maxLength: 3}",
      valid: ["hòa", "'💩💩'", "12"],
      invalid: ["a", "hòaa"]
    ),
    Case(schema: "{pattern: '^a+$'}", valid: ["aa", "12"], invalid: ["ab", "''"]),
    Case(schema: "{pattern: '^\\p{Letter}+$'}", valid: ["Hạnh"], invalid: ["a1"]),
    Case(schema: "{items: {type: integer}}", valid: ["[]", "[1, 2]", "a"], invalid: ["[1, a]"]),
    Case(
      schema: "{prefixItems: [{type: string}], items: false}",
      valid: ["[a]", "[]"],
      invalid: ["[1]", "[a, b]"]
    ),
    Case(
      schema: "{minItems: 1, maxItems: 2}",
      valid: ["[1]", "[1, 2]"],
      invalid: ["[]", "[1, 2, 3]"]
    ),
    Case(
      schema: "{uniqueItems: true}",
      valid: ["[1, '1', true]", "[{a: 1}, {a: 2}]"],
      invalid: ["[1, 1.0]", "[{a: 1, b: 2}, {b: 2, a: 1}]"]
    ),
    Case(schema: "{contains: {minimum: 5}}", valid: ["[1, 5]"], invalid: ["[]", "[1]"]),
    Case(
      schema: "{contains: {minimum: 5}, minContains: 2, maxContains: 3}",
      valid: ["[5, 6]", "[1, 5, 5, 5]", "a"],
      invalid: ["[]", "[5]", "[5, 5, 5, 5]"]
    ),
    Case(schema: "{contains: {const: 1}, minContains: 0}", valid: ["[]", "[2]"], invalid: []),
    Case(
      schema: "{contains: {const: 1}, minContains: 0, maxContains: 1}",
      valid: ["[]", "[1, 2]"],
      invalid: ["[1, 1]"]
    ),
    Case(schema: "{minContains: 2}", valid: ["[]", "[1]"], invalid: []),
    Case(
      schema: "{prefixItems: [true], contains: {type: string}, unevaluatedItems: false}",
      valid: ["[1, a]", "[1, a, b]"],
      invalid: ["[1, a, 2]"]
    ),
    Case(
      schema: "{allOf: [{items: {type: integer}}], unevaluatedItems: false}",
      valid: ["[1, 2]"],
      invalid: ["[a]"]
    ),
    Case(
      schema: "{allOf: [{prefixItems: [true]}, {unevaluatedItems: false}]}",
      valid: ["[]"],
      invalid: ["[1]"]
    ),
    Case(
      schema: """
        properties: {a: true}
        patternProperties: {'^x-': true}
        allOf: [{properties: {b: true}}]
        unevaluatedProperties: {type: integer}
        """,
      valid: ["{a: x, x-y: x, b: x, c: 1}", "[x]"],
      invalid: ["{c: x}"]
    ),
    Case(
      schema: """
        anyOf: [{properties: {a: {const: 1}}, required: [a]}, {properties: {b: {const: 1}}}]
        unevaluatedProperties: false
        """,
      valid: ["{a: 1}", "{b: 1}", "{a: 1, b: 1}"],
      invalid: ["{a: 2}", "{a: 1, b: 2}", "{c: 1}"]
    ),
    Case(
      schema: """
        if: {properties: {a: {const: 1}}, required: [a]}
        then: {properties: {b: true}}
        else: {properties: {c: true}}
        unevaluatedProperties: false
        """,
      valid: ["{a: 1, b: 1}", "{c: 1}"],
      invalid: ["{a: 1, c: 1}", "{a: 2}", "{b: 1}"]
    ),
    Case(
      schema: """
        dependentSchemas: {a: {properties: {b: true}}}
        properties: {a: true}
        not: {properties: {c: {const: 1}}, required: [c]}
        unevaluatedProperties: false
        """,
      valid: ["{a: 1, b: 1}", "{}"],
      invalid: ["{b: 1}", "{c: 2}"]
    ),
    Case(
      schema: """
        $id: "https://example.com/strict"
        $dynamicAnchor: node
        $ref: tree
        unevaluatedProperties: false
        $defs:
          tree:
            $id: tree
            $dynamicAnchor: node
            properties:
              data: true
              children: {items: {$dynamicRef: "#node"}}
        """,
      valid: ["{data: 1, children: [{data: 1}]}"],
      invalid: ["{daat: 1}", "{children: [{daat: 1}]}"]
    ),
    Case(
      schema: """
        $ref: "#named"
        $defs: {x: {$anchor: named, type: integer}, y: {enum: [{$anchor: other}]}}
        """,
      valid: ["1"],
      invalid: ["a"]
    ),
    Case(
      schema: "{properties: {a: {type: integer}}}",
      valid: ["{a: 1, b: x}", "{}"],
      invalid: ["{a: x}"]
    ),
    Case(
      schema: "{patternProperties: {'^x-': {type: string}}}",
      valid: ["{x-a: a, y: 1}"],
      invalid: ["{x-a: 1}"]
    ),
    Case(
      schema: "{properties: {a: true}, additionalProperties: false}",
      valid: ["{a: 1}"],
      invalid: ["{b: 1}"]
    ),
    Case(schema: "{additionalProperties: {type: integer}}", valid: ["{b: 1}"], invalid: ["{b: x}"]),
    Case(
      schema: "{propertyNames: {maxLength: 2}}",
      valid: ["{ab: 1, 12: 2}"],
      invalid: ["{abc: 1}", "{123: 1}"]
    ),
    Case(schema: "{propertyNames: {type: string}}", valid: ["{1: a, true: b}"], invalid: []),
    Case(schema: "{required: [a, b]}", valid: ["{a: 1, b: ~}", "x"], invalid: ["{a: 1}"]),
    Case(
      schema: "{dependentRequired: {a: [b]}}",
      valid: ["{b: 1}", "{a: 1, b: 1}"],
      invalid: ["{a: 1}"]
    ),
    Case(
      schema: "{dependentSchemas: {a: {required: [b]}}}",
      valid: ["{}", "{a: 1, b: 2}"],
      invalid: ["{a: 1}"]
    ),
    Case(
      schema: "{minProperties: 1, maxProperties: 2}",
      valid: ["{a: 1}"],
      invalid: ["{}", "{a: 1, b: 1, c: 1}"]
    ),
    Case(schema: "{allOf: [{minimum: 1}, {maximum: 2}]}", valid: ["1", "2"], invalid: ["0", "3"]),
    Case(
      schema: "{anyOf: [{type: integer}, {minimum: 2}]}",
      valid: ["1", "2.5"],
      invalid: ["1.5"]
    ),
    Case(
      schema: "{oneOf: [{type: integer}, {minimum: 2}]}",
      valid: ["1", "2.5"],
      invalid: ["3", "1.5"]
    ),
    Case(schema: "{not: {type: integer}}", valid: ["a"], invalid: ["1"]),
    Case(
      schema: "{if: {minimum: 10}, then: {multipleOf: 10}, else: {multipleOf: 3}}",
      valid: ["20", "9"],
      invalid: ["11", "4"]
    ),
    Case(
      schema: "{$defs: {a: {type: integer}}, properties: {x: {$ref: '#/$defs/a'}}}",
      valid: ["{x: 1}"],
      invalid: ["{x: a}"]
    ),
    Case(
      schema: "{properties: {next: {$ref: '#'}}, additionalProperties: false}",
      valid: ["{next: {next: {}}}"],
      invalid: ["{next: {nxt: {}}}"]
    ),
    Case(
      schema: "{type: string, format: date}",
      valid: ["2019-10-29", "'2020-02-29'"],
      invalid: ["2019-02-29", "2019-10-29T06:30+07:00"]
    ),
    Case(
      schema: "{type: string, format: moment}",
      valid: ["2019-10-29", "2019-10-29T06:30+07:00", "2019-10-29T06:30:00Z"],
      invalid: ["2019-10-29T06:30", "2019-10-29T25:30Z"]
    ),
    Case(
      schema: "{type: string, format: date-time}",
      valid: ["2019-10-29T06:30:00.5+07:00"],
      invalid: ["2019-10-29", "2019-10-29T06:30+07:00"]
    ),
  ]

  @Test(arguments: cases)
  func aKeywordAcceptsAndRefusesWhatItShould(_ item: Case) {
    for value in item.valid {
      #expect(SchemaProbe.isValid(item.schema, value) == true, "\(item.schema) refuses \(value)")
    }
    for value in item.invalid {
      #expect(SchemaProbe.isValid(item.schema, value) == false, "\(item.schema) accepts \(value)")
    }
  }
}
