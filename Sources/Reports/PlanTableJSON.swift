internal import Diagnostics
internal import Model
internal import PlanChecking

/// The table of a plan for programs, in the shape `ttdn/plan-table/v1`: all four sides.
struct PlanTableJSON {
  private let table: PlanTable
  private let report: PlanReport
  private var language: Language { report.language }

  init(_ table: PlanTable, _ report: PlanReport) {
    self.table = table
    self.report = report
  }

  func write(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    writer.object { json in
      report.writeHead("ttdn/plan-table/v1", to: &json)
      json.key("clauses")
      json.array(table.clauses, isTall: true) { write($1, to: &$0) }
      json.key("obligations")
      json.array(table.obligations, isTall: true) { write($1, to: &$0) }
      json.key("rules")
      json.array(table.rules, isTall: true) { write($1, to: &$0) }
      json.key("units")
      json.array(table.units, isTall: true) { write($1, to: &$0) }
    }
    output = writer.output
    output.write("\n")
  }

  private func write(_ row: PlanTable.ClauseRow, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", row.clause.id.rawValue)
      json.member("gist", ifAny: row.clause.gist?[language])
      json.member("why", ifAny: row.clause.why?[language])
      json.flag("normative", row.clause.isNormative)
      names("obligations", row.obligations.map(\.rawValue), to: &json)
      json.key("unscored")
      json.array(row.clause.unscored) { json, unscored in
        json.object { json in
          json.member("id", unscored.id.rawValue)
          json.member("gist", unscored.gist[language])
          json.member("why", unscored.why[language])
        }
      }
    }
  }

  private func write(_ row: PlanTable.ObligationRow, to json: inout JSONWriter) {
    let obligation = row.obligation
    json.object { json in
      json.member("id", obligation.id.rawValue)
      json.member("clause", obligation.clause.rawValue)
      json.member("title", obligation.title[language])
      json.member("bearer", obligation.bearer.rawValue)
      json.member("strength", obligation.strength.rawValue)
      json.member("basis", obligation.basis.rawValue)
      switch row.measure {
      case .rule(let rule): json.member("rule", rule.rawValue)
      case .own(let measure): json.member("measure", measure)
      }
      names("interpretations", obligation.interpretations.map(\.rawValue), to: &json)
      tests(row.tests, to: &json)
      names("units", row.units.map(\.rawValue), to: &json)
    }
  }

  private func write(_ row: PlanTable.RuleRow, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", row.rule.rawValue)
      json.member("title", row.title[language])
      json.member("kind", row.isDuty ? "duty" : "finding")
      names("obligations", row.obligations.map(\.rawValue), to: &json)
      names("clauses", row.clauses.map(\.rawValue), to: &json)
      tests(row.tests, to: &json)
    }
  }

  private func write(_ row: PlanTable.UnitRow, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", row.unit.id.rawValue)
      json.member("name", row.unit.name[language])
      names("groups", row.unit.groups.map(\.rawValue), to: &json)
      names("obligations", row.obligations.map(\.rawValue), to: &json)
    }
  }

  private func names(_ key: String, _ names: [String], to json: inout JSONWriter) {
    json.key(key)
    json.array(names) { $0.string($1) }
  }

  private func tests(_ tests: [PlanTable.Test], to json: inout JSONWriter) {
    json.key("tests")
    json.array(tests) { json, test in
      json.object { json in
        json.member("origin", test.origin.rawValue)
        json.member("name", test.name)
      }
    }
  }
}

extension PlanReport {
  /// The members with which every JSON report on a plan begins.
  func writeHead(_ schema: String, to json: inout JSONWriter) {
    json.member("schema", schema)
    json.member("engine", engine)
    json.member("language", language.rawValue)
    if let table = inspection.table {
      json.key("plan")
      json.object { json in
        json.member("id", table.plan.rawValue)
        json.member("version", table.version)
        json.member("title", table.title[language])
      }
    }
    json.key("inputs")
    json.array(inputs, isTall: true) { json, input in
      json.object { json in
        json.member("path", input.path)
        json.member("sha256", input.sha256)
      }
    }
  }
}
