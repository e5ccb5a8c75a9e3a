import Testing

/// Tries a law on `count` generated cases; each that breaks it is recorded, up to three of them.
///
/// `law` makes a case and says what is wrong with it, or `nil`.
func expectLaw(
  _ count: Int,
  seed: UInt64,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ law: (inout Generated) throws -> String?
) rethrows {
  var generated = Generated(seed: seed)
  var broken = 0
  for number in 0..<count where broken < 3 {
    guard let wrong = try law(&generated) else { continue }
    broken += 1
    Issue.record("case \(number): \(wrong)", sourceLocation: sourceLocation)
  }
}

extension Generated {
  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  /// Whether one of so many times.
  mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[number(0...(elements.count - 1))]
  }
}
