import Synchronization

/// An object that all threads share and that is made when it is first asked for.
///
/// As `AtomicLazyReference`, which takes ten times as long to ask, since it is not specialised.
@safe package struct SharedOnce<Object: AnyObject & Sendable>: ~Copyable, Sendable {
  /// The address of the object, which this owns; 0 while there is none.
  private let address = Atomic<UInt>(0)

  deinit {
    guard let known = unsafe object(at: address.load(ordering: .acquiring)) else { return }
    unsafe known.release()
  }

  /// Nothing yet.
  package init() {}

  /// The object; `make` may run on several threads at once, and the first to end gives it.
  package func value(_ make: () -> Object) -> Object {
    if let known = unsafe object(at: address.load(ordering: .acquiring)) {
      return unsafe known.takeUnretainedValue()
    }
    let made = make()
    let kept = unsafe Unmanaged.passRetained(made)
    let (isFirst, earlier) = address.compareExchange(
      expected: 0,
      desired: unsafe UInt(bitPattern: kept.toOpaque()),
      ordering: .acquiringAndReleasing
    )
    guard !isFirst, let first = unsafe object(at: earlier) else { return made }
    unsafe kept.release()
    return unsafe first.takeUnretainedValue()
  }

  /// Lends the object to `body` without counting a reference.
  @inline(__always)
  func lend<Result>(_ make: () -> Object, to body: (Object) -> Result) -> Result {
    if let known = unsafe object(at: address.load(ordering: .acquiring)) {
      return unsafe known._withUnsafeGuaranteedRef { body($0) }
    }
    return body(value(make))
  }

  private func object(at address: UInt) -> Unmanaged<Object>? {
    unsafe UnsafeRawPointer(bitPattern: address).map { unsafe Unmanaged.fromOpaque($0) }
  }
}
