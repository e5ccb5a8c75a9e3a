import Diagnostics

/// A province of our own making, with other units, other clauses and another year: YAML alone.
///
/// `tinh-sen` is the province, `so-do` and `so-vang` two offices, `huyen-dong` and `huyen-tay` two
/// districts, of which the second took over from `thi-tay` in the middle of the year.
enum SmallProvince {
  static let plan = """
    apiVersion: ttdn/v1
    kind: Plan
    metadata: {id: tinh-sen-2024, version: 2, title: {vi: Kế hoạch tỉnh Sen, en: Plan of Sen}}
    document: {number: 7/KH-UBND, issuer: {vi: Ủy ban tỉnh Sen, en: Committee of Sen}, issued: 2024-01-15}
    period: {from: 2024-01-01, until: 2025-01-01}
    zone: "+07:00"
    registry: registry.yaml
    rules: [duty, document]
    references:
      - {id: QD-1-SEN, number: 1/QĐ-SEN, issued: 2023-12-01, issuer: {vi: Sen, en: Sen}, subject: {vi: Nền, en: Basis}}
    clauses:
      - {id: "Điều 1", normative: false, gist: {vi: Mục đích, en: Purpose}, why: {vi: Không giao việc, en: No duty}}
      - {id: "Điều 3", gist: {vi: Triển lãm ở các huyện, en: Exhibitions in the districts}}
      - {id: "Điều 4", gist: {vi: Bảo mật, en: Secrecy}}
      - {id: "Điều 5", gist: {vi: Báo cáo, en: Reporting}}
    obligations:
      - id: "Điều 5#1"
        clause: "Điều 5"
        title: {vi: Báo cáo năm, en: Annual report}
        bindsTo: {groups: [moi-don-vi], except: [so-vang]}
        rule: duty/report-sent
        with: {deadline: {by: 2024-11-15}}
      - id: "Điều 3#1"
        clause: "Điều 3"
        title: {vi: Triển lãm ở hai huyện, en: Exhibitions in two districts}
        bindsTo: {units: [so-do]}
        measure:
          cover: submission.activities
          as: a
          where: a.kind == 'exhibition' && a.status == 'done'
          date: a.ended
          within: period
          member: a.place
          of: [huyen-dong, huyen-tay]
      - id: "Điều 4#1"
        clause: "Điều 4"
        title: {vi: Không lộ bí mật, en: Nothing leaks}
        bearer: whole
        strength: should
        basis: tool-default
        measure:
          holds: submissions.all(s, s.?security.?incidents.orValue([]).size() == 0)
      - id: "Điều 5#2"
        clause: "Điều 5"
        title: {vi: Trả lời văn bản, en: Answer letters}
        bindsTo: {groups: [huyen], units: [thi-tay]}
        strength: when-arising
        trigger: submission.?requests.orValue([]).size() > 0
        measure:
          count: submission.letters
          as: l
          where: l.kind == 'report'
          date: l.signed
          atLeast: 1
          credit: all-or-nothing
    interpretations:
      - id: hai-cach
        clauses: ["Điều 5"]
        question: {vi: Ngày ký hay ngày nhận?, en: Signed or received?}
        readings:
          - {id: received, meaning: {vi: Ngày nhận, en: Received}, default: true}
          - {id: signed, meaning: {vi: Ngày ký, en: Signed}}
    waiverAuthorities:
      - {authority: van-phong, kinds: [waive, extend]}
    """

  static let registry = """
    apiVersion: ttdn/v1
    kind: Registry
    metadata: {id: tinh-sen, title: {vi: Sổ tỉnh Sen, en: Registry of Sen}}
    groups:
      - {id: moi-don-vi, name: {vi: Mọi đơn vị, en: Every unit}, everyone: true}
      - {id: so, name: {vi: Các sở, en: Offices}}
      - {id: huyen, name: {vi: Các huyện, en: Districts}}
    units:
      - {id: so-do, name: {vi: Sở Đỏ, en: Red Office}, kind: department, groups: [so]}
      - {id: so-vang, name: {vi: Sở Vàng, en: Yellow Office}, kind: department, groups: [so]}
      - {id: huyen-dong, name: {vi: Huyện Đông, en: East District}, kind: district, groups: [huyen], place: huyen-dong}
      - id: thi-tay
        name: {vi: Thị xã Tây, en: West Town}
        kind: district
        groups: [huyen]
        validity: {until: 2024-07-01}
        successors: [{id: huyen-tay, from: 2024-07-01}]
      - id: huyen-tay
        name: {vi: Huyện Tây, en: West District}
        kind: district
        groups: [huyen]
        place: huyen-tay
        validity: {from: 2024-07-01}
        otherNames: [{name: {vi: Huyện Hữu, en: Right District}, until: 2024-09-01}]
    places:
      - {id: huyen-dong, name: {vi: Huyện Đông, en: East District}, kind: district}
      - {id: huyen-tay, name: {vi: Huyện Tây, en: West District}, kind: district}
    parties:
      - {id: van-phong, name: {vi: Văn phòng, en: Secretariat}, kind: secretariat}
    """

  static let scoring = """
    apiVersion: ttdn/v1
    kind: Scoring
    metadata: {id: tinh-sen-thu, plan: tinh-sen-2024, adopted: false, title: {vi: Thử, en: Trial}}
    method: nested
    schemes:
      - id: chung
        title: {vi: Chung, en: Common}
        for: {groups: [moi-don-vi]}
        groups:
          - {id: bao-cao, title: {vi: Báo cáo, en: Reporting}, weight: 40, obligations: {"Điều 5#1": 3, "Điều 5#2": 1}}
          - {id: viec, title: {vi: Việc, en: Deeds}, weight: 60, obligations: {"Điều 3#1": 1}}
    lateness:
      "Điều 5#1": [{by: 2024-11-30, factor: 1/2}, {before: 2024-12-16, factor: 1/4}]
    classes:
      - {id: dat, title: {vi: Đạt, en: Pass}, from: 50}
      - {id: chua-dat, title: {vi: Chưa đạt, en: Below}, from: 0}
    gates:
      - {id: bi-mat, title: {vi: Bí mật, en: Secrecy}, require: "Điều 4#1", blocks: commendation, clause: "Điều 4"}
    ranking: {within: group, groups: [so, huyen], minimumGroup: 2, tieBreakers: ["Điều 5#1"]}
    commendation: {class: dat, coverage: 60/100, view: verified, quota: 20/100, tieAtCut: include}
    effort: {kinds: {keep: 0, perform: 3}, obligations: {"Điều 3#1": {perform: 5}}}
    """

  static let waivers = """
    apiVersion: ttdn/v1
    kind: Waivers
    plan: tinh-sen-2024
    waivers:
      - obligation: "Điều 5#1"
        unit: huyen-dong
        kind: extend
        authority: van-phong
        document: {number: 9/VP, signed: 2024-10-01}
        granted: 2024-10-02
        from: 2024-10-02
        until: 2025-01-01
        deadline: {by: 2024-12-01}
        reason: {vi: Bão lụt, en: Storm}
    """

  static let duty = """
    apiVersion: ttdn/v1
    kind: Rule
    id: duty/report-sent
    title: {vi: Gửi báo cáo, en: Send the report}
    because: {vi: Cần tổng hợp, en: It is to be collected}
    source: [{clause: "Điều 5"}]
    severity: error
    params:
      deadline: {type: deadline, doc: {vi: Hạn, en: When it is due}}
    measure:
      done: submission.report
      at: submission.report.received
      otherwise:
        - at: submission.report.sent
          warning: {vi: Xét theo ngày gửi, en: Judged by the day of sending}
      deadline: params.deadline
    messages:
      violated: {vi: "Không có báo cáo {submission.report.number}", en: "No report {submission.report.number}"}
    remedy: {vi: Gửi ngay, en: Send it}
    examples:
      pass: [{name: in time, asOf: 2024-12-01, with: {deadline: {by: 2024-11-15}}, given: {submission: {report: {received: 2024-11-15}}}}]
      fail: [{name: never, asOf: 2024-12-01, with: {deadline: {by: 2024-11-15}}, given: {submission: {}}}]
    """

  static let finding = """
    apiVersion: ttdn/v1
    kind: Rule
    id: document/unknown-place
    title: {vi: Nơi lạ, en: Unknown place}
    because: {vi: Không đếm được, en: It cannot be counted}
    source: [{clause: "Điều 3"}]
    severity: warning
    scope: {each: "submission.?activities.orValue([])", as: activity}
    variables:
      - {name: known, expression: "registry.places.filter(p, p.id == activity.place)"}
    match:
      - condition: variables.known.size() == 0
        output: {vi: "Không có nơi {activity.place}.", en: "There is no place {activity.place}."}
        at: activity.place
    examples:
      pass: [{name: known, given: {submission: {activities: [{id: a1, kind: exhibition, place: huyen-dong}]}}}]
      fail: [{name: unknown, given: {submission: {activities: [{id: a1, kind: exhibition, place: huyen-nam}]}}}]
    """

  /// The files of the province by short names.
  static let files: [String: String] = [
    "plan": plan, "registry": registry, "scoring": scoring, "waivers": waivers,
    "duty/report-sent": duty, "document/unknown-place": finding,
  ]
}
