import CivilTime
import Evaluation
import Model
import Testing

/// How facts are backed, what each view makes of that while a round is open and once it is closed,
/// and what was known when.
@Suite struct EvidenceTests {
  private static let report = """
    measure:
      done: submission.report
      register: receipts.filter(r, r.document == 'report')
      at: submission.report.received
      deadline: {before: 2019-10-30}
    """
  private static let count = """
    measure: {count: submission.activities, as: a, where: a.status == 'done', atLeast: 1}
    """

  /// An activity backed to a level, with what the office found about it.
  private static func backed(_ level: String) -> (submission: String, verifications: String) {
    let checked = "checked: 2019-12-01, office: board"
    let plain = "activities: [{id: a1, status: done}]"
    let named = """
      activities: [{id: a1, status: done, evidence: [e1]}]
      evidence: [{id: e1, kind: document, file: a.pdf}]
      """
    return switch level {
    case "claimed": (plain, "")
    case "evidenced": (named, "")
    case "self-verified": (named.replacing("file: a.pdf", with: "file: a.pdf, level: verified"), "")
    case "verified": (named, "{unit: a, record: e1, outcome: verified, \(checked)}")
    case "record-verified": (plain, "{unit: a, record: a1, outcome: verified, \(checked)}")
    case "rejected": (named, "{unit: a, record: a1, outcome: rejected, \(checked)}")
    default: ("{}", "")
    }
  }

  private static let rows:
    [(
      level: String, view: EvidenceView, open: String, closed: String
    )] = [
      ("claimed", .selfStated, "satisfied 1", "satisfied 1"),
      ("claimed", .evidenced, "unknown [0, 1] information", "violated 0"),
      ("claimed", .verified, "unknown [0, 1] information", "violated 0"),
      ("evidenced", .selfStated, "satisfied 1", "satisfied 1"),
      ("evidenced", .evidenced, "satisfied 1", "satisfied 1"),
      ("evidenced", .verified, "unknown [0, 1] information", "violated 0"),
      ("self-verified", .verified, "unknown [0, 1] information", "violated 0"),
      ("verified", .selfStated, "satisfied 1", "satisfied 1"),
      ("verified", .evidenced, "satisfied 1", "satisfied 1"),
      ("verified", .verified, "satisfied 1", "satisfied 1"),
      ("record-verified", .verified, "satisfied 1", "satisfied 1"),
      ("rejected", .selfStated, "satisfied 1", "satisfied 1"),
      ("rejected", .evidenced, "violated 0", "violated 0"),
      ("rejected", .verified, "violated 0", "violated 0"),
    ]

  @Test(arguments: rows)
  func `a counted activity, by level, view and phase`(
    _ row: (level: String, view: EvidenceView, open: String, closed: String)
  ) {
    let (submission, verifications) = Self.backed(row.level)
    let plan = SmallPlan(obligations: [Self.count], .init(verifications: verifications))
    let told = { (phase: RoundPhase) in
      plan.told(submission, asOf: "2020-01-01", view: row.view, phase: phase)
    }
    #expect(told(.open) == row.open)
    #expect(told(.closed) == row.closed)
  }

  @Test(arguments: [
    (
      "report: {received: 2019-10-28}", EvidenceView.evidenced, "unknown [0, 1] information",
      "violated 0"
    ),
    (
      "report: {number: 1-BC/A, signed: 2019-10-27, received: 2019-10-28}", .evidenced,
      "satisfied 1", "satisfied 1"
    ),
    (
      "report: {number: 1-BC/A, signed: 2019-10-27, received: 2019-10-28}", .verified,
      "unknown [0, 1] information", "violated 0"
    ),
    ("{}", .verified, "violated 0", "violated 0"),
  ])
  func `a report that the unit states of itself`(
    submission: String,
    view: EvidenceView,
    open: String,
    closed: String
  ) {
    let plan = SmallPlan(obligations: [Self.report])
    #expect(plan.told(submission, asOf: "2019-11-01", view: view, phase: .open) == open)
    #expect(plan.told(submission, asOf: "2019-11-01", view: view, phase: .closed) == closed)
  }

  @Test(arguments: [
    ("{}", "2019-10-29", "satisfied 1"),
    ("{}", "2019-10-30", "late 0"),
    ("report: {received: 2019-10-28}", "2019-10-30", "late 0"),
    ("report: {received: 2019-10-31}", "2019-10-29", "satisfied 1"),
  ])
  func `the receipt register beats what the unit says, in every view`(
    submission: String,
    received: String,
    expected: String
  ) {
    let plan = SmallPlan(
      obligations: [Self.report],
      .init(receipts: "{unit: a, document: report, received: \(received)}")
    )
    for view in EvidenceView.allCases {
      #expect(plan.told(submission, asOf: "2019-11-01", view: view, phase: .closed) == expected)
    }
    #expect(plan.told(submission, asOf: "2019-11-01", unit: "b") != expected || submission != "{}")
  }

  @Test func `the first of several receipts decides`() {
    let plan = SmallPlan(
      obligations: [Self.report],
      .init(
        receipts: """
          {unit: a, document: report, received: 2019-11-03}
          {unit: a, document: report, received: 2019-10-29T23:00+07:00}
          {unit: a, document: own-plan, received: 2019-03-01}
          """
      )
    )
    #expect(plan.told("{}", asOf: "2019-11-04") == "satisfied 1")
  }

  @Test func `a report in the register was not there before it arrived`() {
    let plan = SmallPlan(
      obligations: [Self.report],
      .init(receipts: "{unit: a, document: report, received: 2019-10-28}")
    )
    #expect(plan.told("{}", asOf: "2019-10-27") == "pending [0, 1] time")
    #expect(plan.told("{}", asOf: "2019-10-28") == "satisfied 1")
  }

  @Test func `an office may reject or confirm a duty as a whole`() {
    let found = { (outcome: String) in
      SmallPlan(
        obligations: ["measure: {maintain: submission.security.incidents, as: i}"],
        .init(
          verifications:
            "{unit: a, obligation: \"1#1\", outcome: \(outcome), checked: 2019-12-01, office: board}"
        )
      )
    }
    let submission = "security: {incidents: []}"
    #expect(found("rejected").told(submission, asOf: "2020-01-01", view: .verified) == "violated 0")
    #expect(found("rejected").told(submission, asOf: "2020-01-01") == "satisfied 1")
    #expect(
      found("verified").told(submission, asOf: "2020-01-01", view: .verified) == "satisfied 1"
    )
  }

  @Test func `a later result replaces an earlier one`() {
    let entry = { (outcome: String, day: String) in
      "{unit: a, record: a1, outcome: \(outcome), checked: \(day), office: board}"
    }
    let plan = SmallPlan(
      obligations: [Self.count],
      .init(verifications: entry("rejected", "2019-11-01") + "\n" + entry("verified", "2019-12-01"))
    )
    let submission = "activities: [{id: a1, status: done}]"
    let told = { (asOf: String, knownAt: String?) in
      plan.told(submission, asOf: asOf, knownAt: knownAt, view: .verified, phase: .open)
    }
    #expect(told("2020-01-01", nil) == "satisfied 1")
    #expect(told("2020-01-01", "2019-11-30") == "violated 0")
    #expect(told("2020-01-01", "2019-10-31") == "unknown [0, 1] information")
  }

  @Test(arguments: [
    (EvidenceFiles.State.sound, "satisfied 1"), (.notLookedFor, "satisfied 1"),
    (.absent, "unknown [0, 1] information"), (.differs, "unknown [0, 1] information"),
  ])
  func `evidence that is not there, or is another file, backs nothing`(
    state: EvidenceFiles.State,
    expected: String
  ) {
    let told = SmallPlan(obligations: [Self.count]).told(
      Self.backed("evidenced").submission,
      asOf: "2020-01-01",
      view: .evidenced,
      phase: .open,
      files: EvidenceFiles { _, _, _ in state }
    )
    #expect(told == expected)
  }

  @Test(arguments: [
    ("2019-12-19", "unknown [0, 1] information"), ("2019-12-20", "violated 0"),
  ])
  func `the profile says when the round closes`(asOf: String, expected: String) {
    let plan = SmallPlan(
      obligations: [
        """
        measure: {count: submission.activities, as: a, where: a.status == 'done', atLeast: 1, within: {from: 2019-01-01, until: 2019-12-01}}
        """
      ],
      .init(closes: "2019-12-20")
    )
    let submission = "activities: [{id: a1, status: done}]"
    #expect(plan.told(submission, asOf: asOf, view: .evidenced) == expected)
  }

  @Test(arguments: [
    ("2019-11-30", "violated 0"), ("2019-12-01", "satisfied 1"), ("2020-01-01", "satisfied 1"),
  ])
  func `what was recorded later was not known`(knownAt: String, expected: String) {
    let plan = SmallPlan(obligations: [Self.count])
    let submission = "activities: [{id: a1, status: done, recorded: 2019-12-01}]"
    #expect(plan.told(submission, asOf: "2020-01-01", knownAt: knownAt) == expected)
  }

  @Test(arguments: [
    ("2019-10-27", "violated 0"), ("2019-10-28", "satisfied 1"), ("2019-12-31", "satisfied 1"),
  ])
  func `what happened later was not known either`(knownAt: String, expected: String) {
    let plan = SmallPlan(obligations: [Self.report])
    let submission = "report: {received: 2019-10-28}"
    #expect(plan.told(submission, asOf: "2019-11-01", knownAt: knownAt) == expected)
  }

  @Test func `a correction can be undone in time`() {
    let plan = SmallPlan(
      obligations: [
        """
        measure:
          cover: submission.activities
          as: a
          member: a.place
          of: [north]
        """
      ]
    )
    let submission = """
      activities:
        - {id: a1, place: south, recorded: 2019-05-01, retracted: 2019-12-01}
        - {id: a1-corrected, place: north, recorded: 2019-12-01}
      """
    #expect(plan.told(submission, asOf: "2020-01-01") == "satisfied 1")
    #expect(plan.told(submission, asOf: "2020-01-01", knownAt: "2019-11-30") == "violated 0")
  }

  @Test(arguments: [
    ("{unit: a, record: a1, outcome: verified, checked: 2019-12-01, office: a}", "own-verifier"),
    (
      "{unit: a, record: a1, outcome: verified, checked: 2019-12-01, office: nobody}",
      "unknown-name"
    ),
    (
      "{unit: c, record: a1, outcome: verified, checked: 2019-12-01, office: board}", "unknown-name"
    ),
    (
      "{unit: a, obligation: \"9\", outcome: verified, checked: 2019-12-01, office: board}",
      "unknown-name"
    ),
    ("{unit: a, record: a1, outcome: maybe, checked: 2019-12-01, office: board}", "schema/"),
    (
      "{unit: a, record: a1, outcome: verified, checked: 2019-12-01, office: board}\n"
        + "{unit: a, record: a1, outcome: rejected, checked: 2019-12-01, office: board}",
      "verification/contradiction"
    ),
  ])
  func `a verification that cannot be is refused before anyone is judged`(
    entries: String,
    id: String
  ) {
    let plan = SmallPlan(obligations: [Self.count], .init(verifications: entries))
    #expect(plan.compiled == nil && plan.mistakes.contains(id), "\(plan.mistakes)")
  }

  @Test(arguments: [
    ("{unit: c, document: report, received: 2019-10-28}", "plan/unknown-name"),
    ("{unit: a, document: report, received: 2019-10-32}", "date/impossible"),
    ("{unit: a, document: report}", "schema/"),
  ])
  func `a receipt that cannot be is refused before anyone is judged`(entry: String, id: String) {
    let plan = SmallPlan(obligations: [Self.report], .init(receipts: entry))
    #expect(plan.compiled == nil && plan.mistakes.contains(id), "\(plan.mistakes)")
  }

  @Test(arguments: [
    ("covers: {from: 2019-01-01, until: 2019-01-01}\nweekend: []", "plan/empty-period"),
    (
      "covers: {from: 2019-01-01, until: 2020-01-01}\nweekend: [sunday]", "schema/"
    ),
    (
      """
      covers: {from: 2019-01-01, until: 2020-01-01}
      weekend: [sun]
      daysOff: [{date: 2020-01-01, name: {vi: Tết, en: New Year}}]
      """, "calendar/day-not-covered"
    ),
    (
      """
      covers: {from: 2019-01-01, until: 2020-01-01}
      weekend: [sun]
      daysOff: [{date: 2019-05-01, name: {vi: A, en: A}}, {date: 2019-05-01, name: {vi: B, en: B}}]
      """, "calendar/day-twice"
    ),
  ])
  func `a calendar that cannot be is refused before anyone is judged`(body: String, id: String) {
    let plan = SmallPlan(
      obligations: [Self.report],
      .init(calendar: body),
      keys: "calendar: calendar.yaml"
    )
    #expect(plan.compiled == nil && plan.mistakes.contains(id), "\(plan.mistakes)")
  }
}
