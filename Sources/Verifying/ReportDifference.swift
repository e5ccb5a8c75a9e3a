/// One place in which a report says otherwise than what was computed again.
public struct ReportDifference: Sendable, Hashable {
  /// The unit in which it lies; `nil` outside of all.
  public let unit: String?
  /// The member, `ledger[III.8#1].lost`.
  public let member: String
  /// What the report says; `nil` where it says nothing.
  public let stated: String?
  /// What was computed; `nil` where there is nothing.
  public let recomputed: String?
  /// The line of the report, from 1.
  public let line: Int
}

/// How a report that was read back differs from the same report made anew.
public struct ReportComparison: Sendable {
  /// The most differences that are told; the others are counted.
  public static let mostTold = 200

  /// The first differences, in the report's order.
  public private(set) var told: [ReportDifference] = []
  /// How many there are.
  public private(set) var count = 0

  /// Compares two reports of one shape; their lists of inputs only where they name the same inputs, since
  /// what became of inputs is told apart. Linear in both.
  public init(_ stated: StatedReport, _ recomputed: StatedReport) {
    var walk = ReportWalk(leavesOutInputs: !stated.inputs(against: recomputed).isSame)
    let objects = max(stated.objects.count, recomputed.objects.count)
    for index in 0..<objects {
      let left = index < stated.objects.count ? stated.objects[index] : nil
      let right = index < recomputed.objects.count ? recomputed.objects[index] : nil
      walk.compare(left, right)
    }
    told = walk.told
    count = walk.count
  }
}

extension StatedReport {
  /// The inputs of this report and of another, by what became of them.
  public func inputs(against other: StatedReport) -> InputComparison {
    let own = Dictionary(inputs.map { ($0.path, $0.sha256) }) { first, _ in first }
    let others = Dictionary(other.inputs.map { ($0.path, $0.sha256) }) { first, _ in first }
    return InputComparison(
      changed: inputs.filter { input in others[input.path].map { $0 != input.sha256 } ?? false }
        .map(\.path),
      missing: inputs.filter { others[$0.path] == nil }.map(\.path),
      added: other.inputs.filter { own[$0.path] == nil }.map(\.path)
    )
  }
}

/// What became of the inputs that a report names.
public struct InputComparison: Sendable, Hashable {
  /// Those whose bytes are others now.
  public let changed: [String]
  /// Those that are not among the inputs any more.
  public let missing: [String]
  /// Those that were not among the inputs then.
  public let added: [String]

  /// Whether nothing became of them.
  public var isSame: Bool { changed.isEmpty && missing.isEmpty && added.isEmpty }
}
