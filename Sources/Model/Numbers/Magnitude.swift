/// A natural number of any size, the slow path of `Rational`.
///
/// It is written here because attaswift/BigInt, the package of choice, imports Foundation, which
/// nothing at this height does: a static program that multiplies two numbers with it is 22 MB large
/// and 9 MB without. Scores need little of such a package: sums, products, quotients and greatest
/// common divisors of numbers of a few hundred bits.
struct Magnitude: Sendable, Hashable {
  /// Digits to the base 2³², the lowest first, without leading zeros; zero has none.
  private(set) var limbs: [UInt32]

  static let zero = Magnitude(limbs: [])
  static let one = Magnitude(limbs: [1])

  init(limbs: [UInt32]) {
    self.limbs = limbs
    while self.limbs.last == 0 { self.limbs.removeLast() }
  }

  init(_ number: UInt128) {
    var limbs: [UInt32] = []
    var rest = number
    while rest > 0 {
      limbs.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
    self.limbs = limbs
  }

  var isZero: Bool { limbs.isEmpty }

  /// The number, where 64 bits hold it.
  var asUInt64: UInt64? {
    switch limbs.count {
    case 0: 0
    case 1: UInt64(limbs[0])
    case 2: UInt64(limbs[1]) << 32 | UInt64(limbs[0])
    default: nil
    }
  }
}

extension Magnitude: Comparable {
  static func < (left: Magnitude, right: Magnitude) -> Bool {
    guard left.limbs.count == right.limbs.count else { return left.limbs.count < right.limbs.count }
    for index in left.limbs.indices.reversed() where left.limbs[index] != right.limbs[index] {
      return left.limbs[index] < right.limbs[index]
    }
    return false
  }
}
