import CivilTime
import Diagnostics
import PlanChecking
import PlanReading
import Schemas

/// A small plan of our own making in which no check finds anything; a test changes one thing in it.
enum SmallPlan {
  /// A change of one file: what stands there once, and what is put in its place.
  struct Edit {
    let file: String
    let old: String
    let new: String

    /// In the plan's file.
    static func plan(_ old: String, _ new: String) -> Edit {
      Edit(file: "plan", old: old, new: new)
    }

    /// In the registry.
    static func registry(_ old: String, _ new: String) -> Edit {
      Edit(file: "registry", old: old, new: new)
    }

    /// In the profile.
    static func scoring(_ old: String, _ new: String) -> Edit {
      Edit(file: "scoring", old: old, new: new)
    }
  }

  /// What is found after some edits, one line each:
  /// `plan.yaml:3:5 warning plan/empty-group “so”: what | witness`.
  static func found(_ edits: [Edit], calendar: String? = nil) -> [String] {
    inspection(edits, calendar: calendar).findings.map(line)
  }

  /// The plan after some edits, read and looked at. An edit whose text does not stand in its file
  /// once leaves a file that says so and cannot be read.
  static func inspection(_ edits: [Edit] = [], calendar: String? = nil) -> PlanInspection {
    var files = ["plan": plan, "registry": registry, "scoring": scoring, "rule": rule]
    for edit in edits {
      let text = files[edit.file] ?? ""
      let parts = text.split(separator: edit.old, omittingEmptySubsequences: false)
      files[edit.file] = parts.count == 2 ? parts.joined(separator: edit.new) : "no: \(edit.old)"
    }
    let source = { (name: String) in SourceText(path: "\(name).yaml", text: files[name] ?? "") }
    let sources = PlanSources(
      plan: source("plan"),
      registry: source("registry"),
      scoring: source("scoring"),
      rules: [SourceText(path: "rules/duty/report-sent.yaml", text: files["rule"] ?? "")],
      calendar: calendar.map { SourceText(path: "calendar.yaml", text: $0) }
    )
    return PlanInspection.inspect(sources, zones: .fixedOnly)
  }

  /// A finding in one line, in English.
  static func line(_ finding: PlanFinding) -> String {
    let diagnostic = finding.diagnostic
    var line = "\(diagnostic.severity.rawValue) \(diagnostic.id.rawValue)"
    if let place = diagnostic.place {
      let bytes = place.source.bytes[place.range.start..<place.range.end]
      let first = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first ?? ""
      line = "\(place.source.path) \(line) “\(first)”"
    }
    let witness = finding.witness.map { " | \($0.en)" } ?? ""
    return "\(line): \(diagnostic.wording.what.en)\(witness)"
  }

  static let plan = """
    apiVersion: ttdn/v1
    kind: Plan
    metadata: {id: sen-2024, version: 1, title: {vi: Kế hoạch tỉnh Sen, en: Plan of Sen}}
    document: {number: 7/KH, issuer: {vi: Sen, en: Sen}, issued: 2024-01-15}
    period: {from: 2024-01-01, until: 2025-01-01}
    zone: "+07:00"
    registry: registry.yaml
    rules: [duty]
    references:
      - {id: QD-1, number: 1/QĐ, issuer: {vi: Sen, en: Sen}, subject: {vi: Nền, en: Basis}, citedAt: ["3"]}
    vocabulary:
      activityKinds:
        - {id: class, title: {vi: Lớp, en: Class}}
        - {id: exhibition, title: {vi: Triển lãm, en: Exhibition}}
      topics:
        - {id: sea, title: {vi: Biển, en: Sea}}
        - {id: border, title: {vi: Biên giới, en: Border}}
    clauses:
      - {id: "1", normative: false, gist: {vi: Mục đích, en: Purpose}}
      - id: "3"
        gist: {vi: Lớp và triển lãm, en: Classes and exhibitions}
        unscored: [{id: "3#9", gist: {vi: Chất lượng, en: Quality}, why: {vi: Người xét, en: For people}}]
      - {id: "4", gist: {vi: Bảo mật, en: Secrecy}}
      - {id: "8", gist: {vi: Báo cáo, en: Reporting}}
    obligations:
      - id: "3#1"
        clause: "3"
        title: {vi: Ba lớp, en: Three classes}
        bindsTo: {units: [red]}
        measure:
          count: submission.activities
          as: a
          where: a.status == 'done' && a.kind == 'class' && a.?topics.orValue([]).exists(t, t in ['sea', 'border'])
          date: a.ended
          within: period
          atLeast: 3
        interpretations: [at-least]
      - id: "3#2"
        clause: "3"
        title: {vi: Triển lãm ở hai nơi, en: Exhibitions at two places}
        bindsTo: {units: [red]}
        measure:
          cover: submission.activities
          as: a
          where: a.status == 'done' && a.kind == 'exhibition'
          date: a.ended
          within: period
          member: a.place
          of: [north, south]
      - id: "4#1"
        clause: "4"
        title: {vi: Không lộ bí mật, en: Nothing leaks}
        bindsTo: {groups: [everyone]}
        measure:
          holds: submission.?security.?incidents.orValue([]).size() == 0
      - id: "8#1"
        clause: "8"
        title: {vi: Báo cáo năm, en: Annual report}
        bindsTo: {groups: [everyone], except: [office]}
        rule: duty/report-sent
        with: {deadline: {by: 2024-11-15}}
    interpretations:
      - id: at-least
        clauses: ["3"]
        question: {vi: Ít nhất hay đúng ba?, en: At least or exactly three?}
        readings:
          - {id: least, meaning: {vi: Ít nhất, en: At least}, default: true}
          - {id: exact, meaning: {vi: Đúng, en: Exactly}}
    waiverAuthorities:
      - {authority: committee, kinds: [extend]}
    """

  static let registry = """
    apiVersion: ttdn/v1
    kind: Registry
    metadata: {id: sen, title: {vi: Sổ tỉnh Sen, en: Registry of Sen}}
    groups:
      - {id: everyone, name: {vi: Mọi đơn vị, en: Every unit}, everyone: true}
      - {id: departments, name: {vi: Các sở, en: Departments}}
      - {id: districts, name: {vi: Các huyện, en: Districts}}
      - {id: open, name: {vi: Nhóm để ngỏ, en: Open group}, mayBeEmpty: true}
      - {id: press, name: {vi: Báo chí, en: Press}}
    units:
      - {id: red, name: {vi: Sở Đỏ, en: Red Department}, kind: department, groups: [departments]}
      - {id: blue, name: {vi: Sở Xanh, en: Blue Department}, kind: department, groups: [departments]}
      - {id: office, name: {vi: Văn phòng, en: Office}, kind: office, groups: []}
      - {id: east, name: {vi: Huyện Đông, en: East District}, kind: district, groups: [districts]}
      - {id: gone, name: {vi: Huyện Cũ, en: Old District}, kind: district, groups: [districts], validity: {until: 2024-03-01}}
    places:
      - {id: north, name: {vi: Bắc, en: North}, kind: district}
      - {id: south, name: {vi: Nam, en: South}, kind: district}
    parties:
      - {id: committee, name: {vi: Ban, en: Committee}, kind: committee}
    """

  static let scoring = """
    apiVersion: ttdn/v1
    kind: Scoring
    metadata: {id: sen-thu, plan: sen-2024, adopted: false, title: {vi: Thử, en: Trial}}
    method: nested
    schemes:
      - id: red
        title: {vi: Sở Đỏ, en: Red}
        for: {units: [red]}
        groups:
          - {id: report, title: {vi: Báo cáo, en: Reporting}, weight: 40, obligations: {"8#1": 40}}
          - {id: deeds, title: {vi: Việc, en: Deeds}, weight: 60, obligations: {"3#1": 30, "3#2": 30}}
      - id: others
        title: {vi: Nơi khác, en: Others}
        for: {groups: [everyone]}
        groups:
          - {id: report, title: {vi: Báo cáo, en: Reporting}, weight: 100, obligations: {"8#1": 100}}
    lateness:
      "8#1": [{by: 2024-11-29, factor: 1/2}]
    unweighted:
      - {obligation: "4#1", why: {vi: Là điều kiện, en: It is a gate}}
    classes:
      - {id: good, title: {vi: Tốt, en: Good}, from: 50}
      - {id: poor, title: {vi: Kém, en: Poor}, from: 0}
    gates:
      - {id: secrecy, title: {vi: Bảo mật, en: Secrecy}, require: "4#1", blocks: commendation, clause: "4"}
    ranking: {within: group, groups: [departments, districts], minimumGroup: 1, unranked: [office], tieBreakers: []}
    commendation: {class: good, coverage: 60/100, view: verified, quota: 20/100, tieAtCut: include}
    """

  static let rule = """
    apiVersion: ttdn/v1
    kind: Rule
    id: duty/report-sent
    title: {vi: Gửi báo cáo, en: Send the report}
    because: {vi: Cần tổng hợp, en: It is to be collected}
    source: [{clause: "8"}]
    severity: error
    params:
      deadline: {type: deadline, doc: {vi: Hạn, en: When it is due}}
    measure:
      done: submission.report
      at: submission.report.received
      deadline: params.deadline
    examples:
      pass: [{name: in time, asOf: 2024-12-01, with: {deadline: {by: 2024-11-15}}, given: {submission: {report: {received: 2024-11-15}}}}]
      fail: [{name: never, asOf: 2024-12-01, with: {deadline: {by: 2024-11-15}}, given: {submission: {}}}]
    """
}
