internal import Checking
public import Diagnostics
public import Model
public import Scoring
import Streaming
public import Verifying

/// One side of a comparison: what was asked of what, and where every unit stands.
public struct ComparedRound: Sendable {
  /// What was asked.
  public let question: Question
  /// Whether more evidence may come.
  public let phase: RoundPhase
  /// The plan.
  public let plan: PlanID
  /// The version of the plan.
  public let planVersion: Int
  /// The profile by which it was scored.
  public let profile: ScoringID
  /// Whether anybody adopted that.
  public let isAdopted: Bool
  /// The readings of open questions that were followed in place of the default ones.
  public let readings: [InterpretationID: String]
  /// The program that scored it.
  public let engine: String
  /// Every input.
  public let inputs: Provenance.Inputs
  /// Where every unit stands.
  public let units: [ComparedUnit]
  /// The report from which it was read; `nil` where it was computed now.
  public let report: String?
  private let classes: [ClassID: Localized]
  private let groups: [GroupID: Localized]

  /// The side that was scored now. Linear in the units and their duties.
  public init(_ report: ScoreReport) {
    let result = report.result
    question = result.question
    phase = result.phase
    plan = result.plan
    planVersion = result.planVersion
    profile = report.profile.id
    isAdopted = report.profile.isAdopted
    readings = result.readings
    engine = report.provenance.engine
    inputs = report.provenance.inputs
    units = ComparedUnit.all(of: result.round)
    self.report = nil
    classes = Dictionary(report.profile.classes.map { ($0.id, $0.title) }) { first, _ in first }
    groups = Dictionary(result.registry.groups.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// The side that a report states.
  public init(_ stated: StatedReport) throws(StatedReportFailure) {
    let round = try StatedRound(stated)
    question = stated.question
    phase = stated.question.phase ?? .open
    plan = round.plan
    planVersion = round.planVersion
    profile = round.profile
    isAdopted = round.isAdopted
    readings = Dictionary(
      stated.readings.map { (InterpretationID(rawValue: $0.question), $0.reading) }
    ) { first, _ in first }
    engine = stated.engine
    inputs = Provenance.Inputs(
      stated.inputs.map { input in
        let role = input.role.flatMap { Provenance.Role(rawValue: $0) } ?? .submission
        // The shape of the report asks for 64 digits.
        let digest = ContentDigest(hexadecimal: input.sha256) ?? ContentDigest([])
        return Provenance.Input(role: role, path: input.path, digest: digest)
      }
    )
    units = round.units
    report = stated.source.path
    classes = round.classes
    groups = round.groups
  }

  /// How many files of submissions it rests on.
  public var submissionCount: Int { inputs.count { $0.role == .submission } }

  /// The title of a class of its profile.
  public func title(of resultClass: ClassID) -> Localized {
    classes[resultClass] ?? Localized(resultClass.rawValue)
  }

  /// The name of a group; `nil` where it is not known.
  public func name(of group: GroupID) -> Localized? { groups[group] }
}
