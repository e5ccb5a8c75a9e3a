/// Numbers as the tables print them.
enum Figures {
  /// A number with so many decimals, rounded half up.
  static func text(_ number: Double, decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let whole = Int(number * Double(scale) + 0.5)
    guard decimals > 0 else { return String(whole) }
    let fraction = String(whole % scale)
    let zeros = String(repeating: "0", count: decimals - fraction.utf8.count)
    return "\(whole / scale).\(zeros)\(fraction)"
  }

  /// The rows as a Markdown table under `head`, numbers to the right.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |\n" }
    let rule = head.enumerated().map { $0.offset == 0 ? "---" : "--:" }
    return ([head, rule] + rows).map(line).joined()
  }
}
