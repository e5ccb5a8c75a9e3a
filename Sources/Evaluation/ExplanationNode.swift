public import Diagnostics

/// A judgement with its parts, told in sentences: the tree of an explanation.
public struct ExplanationNode: Sendable {
  /// What the part is called; `nil` for the whole duty and where the file gives no title.
  public let title: Localized?
  /// What the part weighs against its siblings; `nil` for the whole duty.
  public let weight: Int?
  /// Whether the whole would come to more, or to less, if this part did.
  public let isCritical: Bool
  /// What is the case, in a sentence without a full stop.
  public let message: Localized
  /// The judgement; values that must not be shown are left out of it.
  public let judgement: Judgement
  /// Why, why not better, and what can still be done.
  public let account: Account
  /// The items of a list and what became of each.
  public let items: [ToldItem]
  /// What changed the duty for this bearer, or how it counts.
  public let adjustments: [ToldLine]
  /// The facts that were missing or unusable, with where they should stand.
  public let missing: [ToldLine]
  /// The occurrences of a recurring duty, or the parts of a composed measure.
  public let children: [ExplanationNode]
}

/// Why a judgement is as it is, and what can be done about it.
public struct Account: Sendable {
  /// What decides, in sentences.
  public let why: [Localized]
  /// What keeps it from being fulfilled wholly; empty where it is.
  public let obstacles: [ToldLine]
  /// What can still be done; empty where nothing is needed, or nothing can be.
  public let steps: [ToldLine]
}

/// A sentence without a full stop, and the place that it is about.
public struct ToldLine: Sendable, Equatable {
  /// The sentence.
  public let text: Localized
  /// Where it is to be seen, or to be mended; `nil` where it is about no place.
  public let place: Place?

  /// A sentence about a place.
  public init(_ text: Localized, at place: Place? = nil) {
    self.text = text
    self.place = place
  }
}

/// An item of a list, and what became of it.
public struct ToldItem: Sendable, Equatable {
  /// Its identifier, or its place in the list from 1.
  public let name: String
  /// What became of it, in a word for programs: `counted`, `outside-window`, ….
  public let outcome: String
  /// What became of it, as the rest of a sentence that begins with its name.
  public let text: Localized
  /// Where it stands; `nil` for a computed value.
  public let place: Place?
}

extension Evaluator {
  /// A result as a tree that can be told. Linear in the parts, items and facts of its judgement.
  ///
  /// - Parameters:
  ///   - result: A result that was asked for with an explanation.
  ///   - hides: Whether what stands at a place must not be shown.
  public func explanation(
    of result: ObligationResult,
    hides: @escaping (Place) -> Bool
  ) -> ExplanationNode {
    let teller = Teller(plan: plan, question: question, phase: phase, hides: hides)
    return teller.node(result.judgement, message: result.message)
  }
}
