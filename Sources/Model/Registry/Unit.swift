public import Diagnostics

/// A name that was borne for a time.
public struct DatedName: Sendable, Hashable {
  /// The name.
  public let name: Localized
  /// When it was borne.
  public let validity: Validity

  /// A name and its time.
  public init(_ name: Localized, validity: Validity = .always) {
    self.name = name
    self.validity = validity
  }
}

/// A body that owes duties and submits.
///
/// In 80 bytes beside its texts where it is one of the many of which nothing else is said, as a
/// registry of a hundred thousand has them.
public struct Unit: Sendable, Hashable {
  /// Its identifier, the same through all its names.
  public let id: UnitID
  /// Its name.
  public let name: Localized
  /// What sort of body it is: `department`, `district`, ….
  public let kind: String
  /// The groups it is in.
  public let groups: [GroupID]
  private let further: Further

  /// What is said of few units.
  private struct Details: Sendable, Hashable {
    var validity: Validity = .always
    var otherNames: [DatedName] = []
    var aliases: [String] = []
    var successors: [UnitID] = []
    var documentCode: String?
    var place: PlaceID?
  }

  /// What is said besides, apart from the unit.
  private indirect enum Further: Sendable, Hashable {
    case nothing
    case details(Details)

    var details: Details {
      switch self {
      case .nothing: Details()
      case .details(let details): details
      }
    }
  }

  /// A unit.
  public init(
    id: UnitID,
    name: Localized,
    kind: String,
    groups: [GroupID],
    validity: Validity = .always,
    otherNames: [DatedName] = [],
    aliases: [String] = [],
    successors: [UnitID] = [],
    documentCode: String? = nil,
    place: PlaceID? = nil
  ) {
    let details = Details(
      validity: validity,
      otherNames: otherNames,
      aliases: aliases,
      successors: successors,
      documentCode: documentCode,
      place: place
    )
    let further: Further = details == Details() ? .nothing : .details(details)
    self.init(id: id, name: name, kind: kind, groups: groups, further: further)
  }

  private init(id: UnitID, name: Localized, kind: String, groups: [GroupID], further: Further) {
    self.id = id
    self.name = name
    self.kind = kind
    self.groups = groups
    self.further = further
  }

  /// When it exists.
  public var validity: Validity { further.details.validity }
  /// Names at other times.
  public var otherNames: [DatedName] { further.details.otherNames }
  /// Other ways to write the name.
  public var aliases: [String] { further.details.aliases }
  /// Those that took its tasks over when it ceased.
  public var successors: [UnitID] { further.details.successors }
  /// The RE2 pattern that the whole number of each of its documents matches.
  public var documentCode: String? { further.details.documentCode }
  /// The place it administers, where it is a territory.
  public var place: PlaceID? { further.details.place }

  /// Those of some groups in which it is not said to be.
  func missing(of groups: [GroupID]) -> [GroupID] { groups.filter { !self.groups.contains($0) } }

  /// The same unit with another sort and in other groups.
  func with(kind: String, groups: [GroupID]) -> Unit {
    Unit(id: id, name: name, kind: kind, groups: groups, further: further)
  }
}
