public import CEL
public import CivilTime
public import Diagnostics
public import Model

/// What measuring one obligation gave, before any wording.
public struct Judgement: Sendable {
  /// What the measure saw, by kind.
  public var finding: Finding
  /// How far the duty is fulfilled, or why it does not count.
  public var assessment: Assessment
  /// How the duty stands to its time.
  public var course: Course
  /// The degree at which the verdict is *satisfied*.
  public var threshold: Rational
  /// The last civil day on which the first bound is still kept; `nil` where there is no bound.
  public var due: CivilDate?
  /// The facts used, in the order of use.
  public var places: [Place]
  /// The facts that were missing or unusable, with where they should stand.
  public var missing: [MissingFact]
  /// The expressions that failed.
  public var failures: [Diagnostic]
  /// What the measure remarks without changing the degree.
  public var remarks: [Localized]

  init(
    _ finding: Finding,
    _ assessment: Assessment,
    due: CivilDate? = nil,
    course: Course = .regular
  ) {
    self.finding = finding
    self.assessment = assessment
    self.due = due
    self.course = course
    threshold = .one
    places = []
    missing = []
    failures = []
    remarks = []
  }

  /// The verdict at the threshold.
  public var verdict: Verdict { Verdict(assessment, threshold: threshold) }

  /// What people read in place of the verdict.
  public var status: Status { Status(verdict, degree: assessment.degree, course: course) }
}

/// A bound that can still be kept after the first has passed.
public struct NextBound: Sendable, Equatable {
  /// The last good day.
  public let day: CivilDate
  /// What keeping it is worth, in (0, 1).
  public let factor: Rational
}

/// What a measure saw; the wording of results is made from it.
public enum Finding: Sendable, Equatable {
  /// The duty was fulfilled at a moment; `daysLate` counts from the first bound, 0 when on time.
  case done(at: Moment, daysLate: Int)
  /// The duty is not fulfilled; `next` is a later bound that can still be kept.
  case notDone(daysOver: Int, next: NextBound?)
  /// The record is there, but its moment is not.
  case undated
  /// A number of distinct items against the number asked for.
  case counted(got: Int, possible: Int, needed: Int)
  /// Members of a set, with those not reached, in the set's order.
  case covered(got: Int, needed: Int, absent: [String])
  /// Breaches seen of something to be kept up; `until` is the duty's last day.
  case maintained(breaches: Int, until: CivilDate)
  /// An amount against its limits; `nil` when it cannot be told.
  case amount(Rational?, atLeast: Rational?, atMost: Rational?)
  /// A statement that holds, does not hold, or cannot be told.
  case held(Bool?)
  /// The input cannot be judged at all.
  case unjudged(Localized)
  /// The obligation's trigger has not occurred.
  case notTriggered
}
