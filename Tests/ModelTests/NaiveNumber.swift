/// Natural numbers as decimal digits, by the methods of the first school years.
struct NaiveNumber: Equatable, CustomStringConvertible {
  /// The lowest digit first; no leading zeros.
  private(set) var digits: [Int]

  init(digits: [Int]) {
    self.digits = digits
    while self.digits.last == 0 { self.digits.removeLast() }
  }

  init(_ text: String) {
    self.init(digits: text.utf8.reversed().map { Int($0) - 48 })
  }

  var description: String {
    digits.isEmpty ? "0" : digits.reversed().map(String.init).joined()
  }

  static func + (left: NaiveNumber, right: NaiveNumber) -> NaiveNumber {
    var sums: [Int] = []
    for index in 0..<max(left.digits.count, right.digits.count) {
      let first = index < left.digits.count ? left.digits[index] : 0
      let second = index < right.digits.count ? right.digits[index] : 0
      sums.append(first + second)
    }
    return carrying(sums)
  }

  static func * (left: NaiveNumber, right: NaiveNumber) -> NaiveNumber {
    var sums = [Int](repeating: 0, count: left.digits.count + right.digits.count)
    for (row, digit) in left.digits.enumerated() {
      for (column, other) in right.digits.enumerated() { sums[row + column] += digit * other }
    }
    return carrying(sums)
  }

  private static func carrying(_ sums: [Int]) -> NaiveNumber {
    var digits: [Int] = []
    var carry = 0
    for sum in sums {
      digits.append((sum + carry) % 10)
      carry = (sum + carry) / 10
    }
    while carry > 0 {
      digits.append(carry % 10)
      carry /= 10
    }
    return NaiveNumber(digits: digits)
  }
}
