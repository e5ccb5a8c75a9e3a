import Diagnostics
import Testing

@testable import Schemas

/// What people are told, and where: every situation, in both languages.
@Suite struct FindingTests {
  /// A schema like those of the project's files.
  static let record = """
    type: object
    properties:
      unit: {type: string}
      number: {type: string}
      signed: {type: string, format: date}
      received: {type: string, format: moment}
      logged: {type: string, format: date-time}
      level: {type: string, enum: [thường, khẩn, Thượng khẩn]}
      total: {type: integer, minimum: 0}
      rate: {type: number, maximum: 100}
      topics: {type: array, items: {type: string}, uniqueItems: true, minItems: 1}
      open: {type: boolean}
      old: {type: string, deprecated: true}
      code: {type: string, pattern: '^[a-z]+$', maxLength: 5}
      deadline:
        oneOf:
          - type: object
            properties: {before: {type: string, format: date}}
            required: [before]
            additionalProperties: false
          - type: object
            properties: {by: {type: string, format: date}}
            required: [by]
            additionalProperties: false
      measure:
        type: object
        oneOf: [{required: [done]}, {required: [count]}, {required: [cover]}]
        properties: {done: true, count: true, cover: true, of: true}
        dependentRequired: {cover: [of]}
        additionalProperties: false
      proof:
        anyOf:
          - {$ref: '#/$defs/file'}
          - {$ref: '#/$defs/letter'}
    required: [unit]
    additionalProperties: false
    $defs:
      file:
        type: object
        x-title: {vi: tệp, en: a file}
        properties: {kind: {const: file}, path: {type: string}}
        required: [kind, path]
        additionalProperties: false
      letter:
        type: object
        x-title: {vi: công văn, en: a letter}
        properties: {kind: {const: letter}, signed: {type: string, format: date}}
        required: [kind, signed]
        additionalProperties: false
    """

  static let values: [String] = [
    "{unit: a, total: 12000000, level: khẩn, received: 2019-10-30T06:30+07:00}",
    "unit:", "unit: ~", "{}", "[]", "{unti: a}", "{Unit: a}", "{unit: a, recieved: 2019-10-30}",
    "{unit: a, xyz: 1}", "unit: 007", "unit: 1e3", "unit: true", "unit: no", "unit: on",
    "unit: 12:30", "unit: 1_000", "unit: 'no'", "unit: 2019-10-30", "{unit: a, number: 45}",
    "{unit: a, signed: 30/10/2019}", "{unit: a, signed: 30-10-2019}",
    "{unit: a, signed: 05/06/2019}", "{unit: a, signed: ngày 30 tháng 10 năm 2019}",
    "{unit: a, signed: 2019-02-29}", "{unit: a, signed: 31-9-2019}", "{unit: a, signed: 31-9}",
    "{unit: a, signed: 2019-10-30T06:30+07:00}", "{unit: a, signed: 10/30/2019}",
    "{unit: a, signed: hôm qua}", "{unit: a, signed: 20191030}", "{unit: a, signed: ''}",
    "{unit: a, received: 2019-10-30T06:30}", "{unit: a, received: 30/10/2019 06:30}",
    "{unit: a, received: 2019-10-30T25:30+07:00}", "{unit: a, received: 2019-02-29T06:30Z}",
    "{unit: a, received: 2019-10}", "{unit: a, received: 2019-10-28/2019-11-02}",
    "{unit: a, received: 10/2019}", "{unit: a, received: tháng 10 năm 2019}",
    "{unit: a, received: 28/10/2019 - 02/11/2019}",
    "{unit: a, received: từ ngày 28/10/2019 đến ngày 2/11/2019}",
    "{unit: a, received: 2019-11-02/2019-10-28}", "{unit: a, received: 2019-13}",
    "{unit: a, received: 2019-Q1}", "{unit: a, signed: 2019-10}", "{unit: a, logged: 2019-10}",
    "{unit: a, logged: 2019-10-30}", "{unit: a, logged: 30/10/2019}",
    "{unit: a, level: Khẩn}", "{unit: a, level: kha\u{302}\u{309}n}",
    "{unit: a, level: \"Thượng\u{A0}khẩn\"}", "{unit: a, level: THƯỢNG KHẨN}",
    "{unit: a, level: khân}", "{unit: a, level: hỏa tốc}", "{unit: a, level: 5}",
    "{unit: a, level: }",
    "{unit: a, total: 12.000.000}", "{unit: a, total: \"12,000,000\"}", "{unit: a, total: 12 000}",
    "{unit: a, total: 12.000}", "{unit: a, total: 12.000.000 đồng}", "{unit: a, total: 150 triệu}",
    "{unit: a, total: '12'}", "{unit: a, total: 0777}", "{unit: a, total: 0o17}",
    "{unit: a, total: 1e3}", "{unit: a, total: 12.5}", "{unit: a, total: -1}",
    "{unit: a, total: nhiều}", "{unit: a, rate: \"12,5\"}", "{unit: a, rate: 100.1}",
    "{unit: a, topics: bien-dao}", "{unit: a, topics: [a, b, a]}", "{unit: a, topics: []}",
    "{unit: a, open: có}", "{unit: a, open: 1}", "{unit: a, old: x}", "{unit: a, code: ABC}",
    "{unit: a, code: abcdef}", "{unit: a, deadline: {before: 30/10/2019}}",
    "{unit: a, deadline: {before: 2019-10-30, by: 2019-10-30}}", "{unit: a, deadline: {}}",
    "{unit: a, deadline: {befor: 2019-10-30}}", "{unit: a, deadline: 2019-10-30}",
    "{unit: a, measure: {}}", "{unit: a, measure: {done: x, count: y}}",
    "{unit: a, measure: {cover: x}}", "{unit: a, measure: {cuont: x}}",
    "{unit: a, proof: {kind: letter}}", "{unit: a, proof: {kind: file, signed: 2019-10-30}}",
    "{unit: a, proof: {path: x, kind: fiel}}", "{unit: a, proof: x}",
    "unit: a\nproof:\n  kind: letter\n  signed: 31-9-2019\n  copies: 2\ntotal: 1.5\n",
  ]

  static let schemas: [String] = [
    "{typ: string}", "{$vocabulary: {}}", "{type: text}", "{minLength: -1}",
    "{minimum: a}", "{multipleOf: 0}", "{required: a}", "{required: [[a]]}", "{properties: [a]}",
    "{allOf: []}", "{enum: a}", "{items: 3}", "{$ref: '#/$defs/a'}", "{$ref: 'ttdn:v1/none'}",
    "{$ref: '#'}",
    "{$defs: {a: {anyOf: [{$ref: '#/$defs/b'}]}, b: {$ref: '#/$defs/a'}}, $ref: '#/$defs/a'}",
    "{pattern: '(?=a)'}", "{pattern: '['}", "{format: uri}", "{x-title: Tên}", "{uniqueItems: 1}",
    "{type: object, properties: {a: {tpye: string}, b: {maxLenght: 3}}}",
  ]

  @Test func everyFindingReadsWell() throws {
    var text = "# What is found in values\n"
    for value in Self.values { text += Self.block(value, SchemaProbe.findings(Self.record, value)) }
    text += "\n# What is found in schemas\n"
    for schema in Self.schemas {
      let root = try #require(SchemaProbe.root(schema))
      text += Self.block(schema, Schema.compile(root).diagnostics)
    }
    try PackageFile.expect(text, at: "Tests/SchemasTests/Golden/findings.txt")
  }

  private static func block(_ input: String, _ findings: [Diagnostic]) -> String {
    var text = "\n\(input)\n"
    if findings.isEmpty { text += "  nothing\n" }
    for finding in findings {
      text += "  \(SchemaProbe.line(finding))\n"
      text += "    vi: \(finding.wording.what.vi)"
      for part in [finding.wording.why?.vi, finding.wording.remedy?.vi] {
        if let part { text += "; " + part }
      }
      text += "\n"
    }
    return text
  }

  @Test func applyingASafeFixLeavesNothingToFix() throws {
    for value in Self.values {
      let safe = SchemaProbe.findings(Self.record, value).compactMap(\.fix).filter(\.isSafe)
      guard let fix = safe.first else { continue }
      var bytes = Array(value.utf8)
      bytes.replaceSubrange(fix.range.start..<fix.range.end, with: Array(fix.replacement.utf8))
      let fixed = String(decoding: bytes, as: UTF8.self)
      let left = SchemaProbe.findings(Self.record, fixed)
      #expect(left.count < SchemaProbe.findings(Self.record, value).count, "\(value) → \(fixed)")
    }
  }

  @Test func noFindingIsWithoutWordsOrPlace() throws {
    for value in Self.values {
      for finding in SchemaProbe.findings(Self.record, value) {
        #expect(!finding.wording.what.vi.isEmpty && !finding.wording.what.en.isEmpty)
        let place = try #require(finding.place)
        #expect(place.range.end <= Array(value.utf8).count)
      }
    }
  }
}
