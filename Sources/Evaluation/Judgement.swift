public import CEL
public import CivilTime
public import Diagnostics
public import LocatedYAML
public import Model
public import PlanReading
import RulePacks

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
  public var facts: [YAMLNode]
  /// Where the input stands that cannot be judged.
  public var inputs: [Place]
  /// The facts that were missing or unusable, with where they should stand.
  public var missing: [MissingFact]
  /// The expressions that failed.
  public var failures: [Diagnostic]
  /// What the measure remarks without changing the degree.
  public var remarks: [Localized]
  /// What it is made of: occurrences of a recurring duty, or the parts of a composed measure.
  public var parts: [JudgedPart]
  /// The items of a list and what became of each; only where an explanation was asked for.
  public var items: [ItemNote]
  /// How the fact that decides is backed, and what the view makes of that; `nil` where it is not
  /// one fact.
  public var backing: FactBacking?
  /// What changed the duty for this bearer, or how it counts.
  public var adjustments: [Adjustment]
  /// What else an explanation tells; `nil` where none was asked for.
  public var grounds: Grounds?
  /// What can still be done about it; empty where it has parts, or no explanation was asked for.
  var offers: [Offer]
  /// How its parts make it; `nil` where it has none.
  var composition: Composition?
  /// Whether it is fulfilled, where that follows from the parts.
  var fulfilment: Assessment?
  /// The events that it takes for itself.
  var claim: EventClaim?

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
    facts = []
    inputs = []
    missing = []
    failures = []
    remarks = []
    parts = []
    items = []
    adjustments = []
    offers = []
  }

  /// Where the facts used stand, in the order of use.
  public var places: [Place] { inputs + facts.map(\.place) }

  /// The verdict: that of the parts, where there are some, else that at the threshold.
  public var verdict: Verdict {
    fulfilment.map { Verdict($0) } ?? Verdict(assessment, threshold: threshold)
  }

  /// What people read in place of the verdict.
  public var status: Status { Status(verdict, degree: assessment.degree, course: course) }

  /// The verdict as a degree of its own: fulfilled, not fulfilled, or open for its reason.
  var fulfilled: Assessment { verdict.asFulfilment ?? assessment }
}

/// One occurrence of a recurring duty, or one part of a composed measure.
public struct JudgedPart: Sendable {
  /// What it is called; `nil` where the file gives no title.
  public let title: Localized?
  /// What it weighs against its siblings.
  public let weight: Int
  /// What it came to.
  public let judgement: Judgement
  /// Whether the whole would come to more, or to less, if this part did.
  public let isCritical: Bool
}

/// How a fact is backed, and what the view makes of it.
public struct FactBacking: Sendable, Equatable {
  /// How far it is backed.
  public let level: EvidenceLevel
  /// What the view makes of that.
  public let standing: Standing
}

/// What became of one item of a list.
public struct ItemNote: Sendable {
  /// Why an item counts or not.
  public enum Outcome: Sendable {
    /// It counts; for a set, for these members.
    case counted(members: [String])
    /// An item with the same key counts already: the one of this name, where it is a record.
    case repeated(of: String?)
    /// A condition does not hold; the innermost parts of it that are false.
    case unmet([FalsePart])
    /// Its date lies outside the window.
    case outsideWindow(Moment, Period)
    /// Its date has not come on the day of the question.
    case notYet(Moment)
    /// It stands for no member of the set.
    case noMember
    /// It counts for another obligation.
    case taken(ObligationID)
    /// It is not backed as the view asks.
    case unbacked(FactBacking)
    /// These facts are missing; where none is named, an expression failed.
    case unclear([MissingFact])
    /// What had to come first did, on these days.
    case inOrder(Moment, Moment)
    /// What had to come first came after, on these days.
    case outOfOrder(Moment, Moment)
  }

  /// Its identifier, or its place in the list from 1.
  public let name: String
  /// Where it stands; `nil` for a computed value.
  public let place: Place?
  /// Why it counts or not.
  public let outcome: Outcome
}

/// A part of a condition that is false.
public struct FalsePart: Sendable, Equatable {
  /// The part as it is written.
  public let text: String
  /// Where it stands.
  public let place: Place
  /// What the paths in it came to, in the order of the text.
  public let values: [SeenValue]
}

/// What changed a duty for one bearer, or how it counts.
public enum Adjustment: Sendable {
  /// An exception of the plan changed a parameter.
  case exception(AppliedException)
  /// A waiver moved the bound from this last good day.
  case extended(Waiver, from: CivilDate?)
  /// A waiver asks for less.
  case reduced(Waiver)
  /// A waiver suspends the duty.
  case stayed(Waiver)
  /// A waiver removes the duty.
  case waived(Waiver)
  /// A waiver is there but was not needed: the duty was fulfilled anyway.
  case notNeeded(Waiver)
  /// A waiver is there but did not hold when the duty fell due.
  case notInForce(Waiver)
  /// An office looked at the duty as a whole.
  case checked(Verification)
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
  /// The bound cannot be told.
  case unbounded(UnboundedReason)
  /// A number of distinct items against the number asked for.
  case counted(got: Int, possible: Int, needed: Int)
  /// Members of a set, with those not reached, in the set's order.
  case covered(got: Int, needed: Int, absent: [String])
  /// Breaches seen of something to be kept up; `until` is the duty's last day.
  case maintained(breaches: Int, until: CivilDate)
  /// Items of which some are out of order, or may be.
  case ordered(wrong: Int, unclear: Int, of: Int)
  /// A share against a target.
  case share(got: Rational, outOf: Rational, target: Rational)
  /// An amount against its limits; `nil` when it cannot be told.
  case amount(Rational?, atLeast: Rational?, atMost: Rational?)
  /// A statement that holds, does not hold, or cannot be told.
  case held(Bool?)
  /// Parts of which so many are fulfilled, and so many are open.
  case composed(fulfilled: Int, open: Int, of: Int, needed: Int)
  /// Occurrences of which so many are fulfilled, so many are over, and there are in all.
  case recurring(fulfilled: Int, over: Int, of: Int)
  /// The input cannot be judged at all.
  case unjudged(Localized)
  /// The obligation's trigger has not occurred.
  case notTriggered
}

/// Why a bound cannot be told.
public enum UnboundedReason: Sendable, Equatable {
  /// The event from which days are counted is not known.
  case noEvent
  /// The calendar says nothing of this day.
  case outsideCalendar(CivilDate)
  /// The plan has no calendar, or the duty no period to count in.
  case notTold
}
