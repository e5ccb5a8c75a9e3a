import CEL

/// Values that are made by whoever asks for them and, meanwhile, by a task of its own from the end.
///
/// A class, because that task and the others share it. A value may be made twice where they meet;
/// one of the two is given to all.
final class EagerList<Source: Sendable, Made: AnyObject & Sendable>: Sendable {
  private final class Slot: Sendable {
    let source: Source
    let made = SharedOnce<Made>()

    init(_ source: Source) { self.source = source }
  }

  private let slots: [Slot]
  private let make: @Sendable (Source) -> Made

  /// So few values are made sooner than another task begins.
  private static var few: Int { 8 }

  /// A list of what `make` makes of each source, beginning at once.
  ///
  /// - Parameter isShared: Whether another task may help; where it must not, nothing is made twice.
  init(_ sources: [Source], isShared: Bool = true, make: @escaping @Sendable (Source) -> Made) {
    slots = sources.map(Slot.init)
    self.make = make
    guard isShared, slots.count > Self.few else { return }
    Task.detached { [self] in for slot in slots.reversed() { _ = value(of: slot) } }
  }

  /// The values, in the order of their sources.
  var values: [Made] { slots.map(value) }

  private func value(of slot: Slot) -> Made {
    slot.made.value { make(slot.source) }
  }
}
