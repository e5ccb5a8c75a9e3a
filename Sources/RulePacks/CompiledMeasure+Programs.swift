public import CEL

extension CompiledMeasure {
  /// Every expression of the measure and of its parts. Linear in the measure.
  public var programs: [Program] {
    switch kind {
    case .done(let measure): measure.programs
    case .count(let items, let least, _): items.programs + least.programs
    case .cover(let items, let member, let members, _):
      items.programs + [member] + members.programs
    case .maintain(let items): items.programs
    case .ordered(let measure): measure.items.programs + [measure.first, measure.then]
    case .ratio(let measure): measure.programs
    case .amount(let measure): measure.programs
    case .holds(let measure): measure.programs
    case .composed(_, let parts): parts.flatMap { $0.measure.programs }
    case .each(let items, let measure, _): items.programs + measure.programs
    }
  }
}

extension DoneMeasure {
  fileprivate var programs: [Program] {
    [record] + [register, condition].compactMap { $0 } + moments.map(\.at)
      + (deadline?.programs ?? [])
  }
}

extension ItemSelection {
  fileprivate var programs: [Program] {
    [list] + [condition, date, key].compactMap { $0 }
  }
}

extension RatioMeasure {
  fileprivate var programs: [Program] {
    [got, outOf] + target.programs + (deadline?.programs ?? []) + (evidence.map { [$0] } ?? [])
  }
}

extension AmountMeasure {
  fileprivate var programs: [Program] {
    [amount] + (least?.programs ?? []) + (most?.programs ?? []) + (deadline?.programs ?? [])
      + (evidence.map { [$0] } ?? [])
  }
}

extension StatementMeasure {
  fileprivate var programs: [Program] {
    [statement] + (deadline?.programs ?? []) + (evidence.map { [$0] } ?? [])
  }
}

extension MemberSource {
  fileprivate var programs: [Program] {
    switch self {
    case .listed: []
    case .expression(let program): [program]
    }
  }
}

extension NumberSource {
  fileprivate var programs: [Program] {
    switch self {
    case .constant: []
    case .expression(let program): [program]
    }
  }
}

extension DeadlineSource {
  fileprivate var programs: [Program] {
    switch self {
    case .written(let deadline): deadline.event.map { [$0] } ?? []
    case .parameter: []
    case .expression(let program): [program]
    }
  }
}
