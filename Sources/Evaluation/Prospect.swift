public import Diagnostics
public import Model
public import RulePacks

/// A judgement as far as it can still be bettered: its parts, how they combine, and what is offered.
///
/// Where nothing can change any more, or the duty does not count, there are neither parts nor offers.
public struct Prospect: Sendable, Equatable {
  /// What it is made of.
  public indirect enum Content: Sendable, Equatable {
    /// No parts; what can still be done, one offer or another.
    case leaf([Offer])
    /// Parts as one.
    case composed(Composition, [Prospect])
  }

  /// What the part is called; `nil` for the whole duty.
  public let title: Localized?
  /// What it weighs against its siblings.
  public let weight: Int
  /// How far it is fulfilled.
  public let assessment: Assessment
  /// The degree at which it is fulfilled, where it has no parts.
  public let threshold: Rational
  /// Its verdict.
  public let verdict: Verdict
  /// What it is made of.
  public let content: Content

  /// A prospect; without a verdict that at the threshold.
  public init(
    _ assessment: Assessment,
    _ content: Content = .leaf([]),
    title: Localized? = nil,
    weight: Int = 1,
    threshold: Rational = .one,
    verdict: Verdict? = nil
  ) {
    self.assessment = assessment
    self.content = content
    self.title = title
    self.weight = weight
    self.threshold = threshold
    self.verdict = verdict ?? Verdict(assessment, threshold: threshold)
  }
}

/// The degrees that deeds settle, by leaf: the leaves of a prospect in their order, from 0.
public typealias SettledLeaves = [Int: Rational]

extension Prospect {
  /// What the duty comes to once leaves are settled: combined anew from its parts, as a judgement is.
  ///
  /// Linear in the parts.
  public func settling(_ leaves: SettledLeaves) -> Prospect {
    var next = 0
    return settling(leaves, &next)
  }

  private func settling(_ leaves: SettledLeaves, _ next: inout Int) -> Prospect {
    switch content {
    case .leaf:
      defer { next += 1 }
      guard let degree = leaves[next], let old = assessment.degree, !old.isSettled else {
        return self
      }
      let settled = Degree(degree, max(degree, old.high), open: old.open)
      return with(.counted(settled), content, Verdict(.counted(settled), threshold: threshold))
    case .composed(let composition, let parts):
      var changed: [Prospect] = []
      for part in parts { changed.append(part.settling(leaves, &next)) }
      guard changed != parts else { return self }
      let whole = composition.degree(of: changed.map { ($0.assessment, weight: $0.weight) })
      let fulfilment = composition.fulfilment(
        of: changed.map { $0.verdict.asFulfilment ?? $0.assessment }
      )
      return with(whole, .composed(composition, changed), Verdict(fulfilment))
    }
  }

  private func with(_ assessment: Assessment, _ content: Content, _ verdict: Verdict) -> Prospect {
    Prospect(
      assessment,
      content,
      title: title,
      weight: weight,
      threshold: threshold,
      verdict: verdict
    )
  }

  /// The same prospect, told without what `redact` takes out.
  public func redacted(by redact: Redaction) -> Prospect {
    let content: Content =
      switch self.content {
      case .leaf(let offers): .leaf(offers.map { $0.redacted(by: redact) })
      case .composed(let composition, let parts):
        .composed(composition, parts.map { $0.redacted(by: redact) })
      }
    return Prospect(
      assessment,
      content,
      title: title.map(redact),
      weight: weight,
      threshold: threshold,
      verdict: verdict
    )
  }
}

extension Offer {
  /// The same offer, told without what `redact` takes out.
  fileprivate func redacted(by redact: Redaction) -> Offer {
    with(
      supplies.map { supply in
        let subjects = supply.subjects.map { subject in
          Supply.Subject(subject.key, name: redact(subject.name), at: subject.place)
        }
        return supply.with(subjects: subjects, lastDay: supply.lastDay)
      }
    )
  }
}
