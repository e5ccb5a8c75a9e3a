public import CivilTime
public import Diagnostics

/// The document that a plan sets out.
public struct PlanDocument: Sendable, Hashable {
  /// Its official number.
  public let number: String
  /// Who issued it.
  public let issuer: Localized?
  /// The days on which it may have been issued, where that is known.
  public let issued: Validity

  /// A document.
  public init(number: String, issuer: Localized? = nil, issued: Validity = .always) {
    self.number = number
    self.issuer = issuer
    self.issued = issued
  }
}

/// What a plan says, and nothing more: no weight, no score and no submission.
public struct Plan: Sendable, Hashable {
  /// Its identifier.
  public let id: PlanID
  /// Its version, from 1.
  public let version: Int
  /// Its title.
  public let title: Localized
  /// The document that it sets out, where there is one.
  public let document: PlanDocument?
  /// The time it covers.
  public let period: Period
  /// Its civil time.
  public let zone: Zone
  /// The days on which this version is in force.
  public let inForce: Validity
  /// The days on which people work, where the plan counts by them.
  public let calendar: WorkCalendar?
  /// The unit or party of the registry to which the units report, where the plan names one.
  public let centre: String?
  /// The obligations that come first when one event could count for several.
  public let countingOrder: [ObligationID]
  /// The packs of rules that it names.
  public let rulePacks: [String]
  /// The documents that it cites.
  public let references: [Reference]
  /// Its clauses.
  public let clauses: [Clause]
  /// Its obligations.
  public let obligations: [Obligation]
  /// Where the text allows two readings.
  public let interpretations: [Interpretation]
  /// Who may grant waivers; nobody else can.
  public let waiverAuthorities: [WaiverAuthority]

  /// A plan.
  public init(
    id: PlanID,
    version: Int = 1,
    title: Localized,
    document: PlanDocument? = nil,
    period: Period,
    zone: Zone,
    inForce: Validity = .always,
    calendar: WorkCalendar? = nil,
    centre: String? = nil,
    countingOrder: [ObligationID] = [],
    rulePacks: [String] = [],
    references: [Reference] = [],
    clauses: [Clause] = [],
    obligations: [Obligation] = [],
    interpretations: [Interpretation] = [],
    waiverAuthorities: [WaiverAuthority] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.document = document
    self.period = period
    self.zone = zone
    self.inForce = inForce
    self.calendar = calendar
    self.centre = centre
    self.countingOrder = countingOrder
    self.rulePacks = rulePacks
    self.references = references
    self.clauses = clauses
    self.obligations = obligations
    self.interpretations = interpretations
    self.waiverAuthorities = waiverAuthorities
  }

  /// The first clause of this identifier; linear.
  public func clause(_ id: ClauseID) -> Clause? { clauses.first { $0.id == id } }

  /// The first obligation of this identifier; linear.
  public func obligation(_ id: ObligationID) -> Obligation? { obligations.first { $0.id == id } }
}
