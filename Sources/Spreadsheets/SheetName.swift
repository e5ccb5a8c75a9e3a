/// The name of a sheet as spreadsheet programs take it.
public struct SheetName: Sendable, Hashable {
  /// The name.
  public let text: String

  /// The most units of UTF-16 in a name.
  public static let limit = 31
  /// Characters that no name may hold.
  private static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]

  /// The name nearest to `wanted` that is allowed and differs from `others`, in capitals too.
  ///
  /// What a name cannot hold becomes a space, what is too long is cut, an apostrophe at an end is
  /// dropped, and a name that is taken gets a number. Linear in the names.
  public init(_ wanted: String, besides others: [SheetName] = []) {
    let taken = Set(others.map { $0.text.lowercased() })
    var number = 1
    while true {
      let ending = number == 1 ? "" : " (\(number))"
      let name = Self.cut(Self.mended(wanted), to: Self.limit - ending.utf16.count) + ending
      if !taken.contains(name.lowercased()) {
        text = name
        return
      }
      number += 1
    }
  }

  private static func mended(_ wanted: String) -> String {
    var name = ""
    for character in wanted {
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      name.append(forbidden.contains(character) || isControl ? " " : character)
    }
    let ends: Set<Character> = ["'", " "]
    while let last = name.last, ends.contains(last) { name.removeLast() }
    while let first = name.first, ends.contains(first) { name.removeFirst() }
    return name.isEmpty ? "-" : name
  }

  private static func cut(_ name: String, to units: Int) -> String {
    var cut = name
    while cut.utf16.count > units { cut.removeLast() }
    while cut.last == "'" || cut.last == " " { cut.removeLast() }
    return cut
  }
}
