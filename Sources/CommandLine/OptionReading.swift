internal import ArgumentParser
internal import CivilTime
internal import Diagnostics
internal import Model
internal import PlanReading

/// Values of options from what was typed.
enum OptionReading {
  /// One of a closed set of words.
  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String,
    of type: Choice.Type
  ) throws -> Choice where Choice.RawValue == String {
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    throw ValidationError(UsageWording.unknownChoice(text, words).here)
  }

  /// A day, as 2025-11-01.
  @Sendable
  static func day(_ text: String) throws -> CivilDate {
    if let day = CivilDate(text) { return day }
    throw ValidationError(UsageWording.noDay(text, suggestion: turned(text)).here)
  }

  /// A reading of an open question, as QUESTION=READING.
  @Sendable
  static func reading(_ text: String) throws -> ReadingChoice {
    if let choice = ReadingChoice(text) { return choice }
    throw ValidationError(UsageWording.noReading(text).here)
  }

  /// Statuses set off by commas.
  @Sendable
  static func statuses(_ text: String) throws -> Set<Status> {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    return Set(try words.map { try choice(String($0), of: Status.self) })
  }

  /// A number of at least 1.
  @Sendable
  static func count(_ text: String) throws -> Int {
    if let count = Int(text), count > 0 { return count }
    throw ValidationError(UsageWording.noCount(text).here)
  }

  /// A number of 0 or more.
  @Sendable
  static func budget(_ text: String) throws -> Int {
    if let number = Int(text), number >= 0 { return number }
    throw ValidationError(ImproveUsageWording.noBudget(text).here)
  }

  /// A number of 0...100.
  @Sendable
  static func percentage(_ text: String) throws -> Int {
    if let number = Int(text), (0...100).contains(number) { return number }
    throw ValidationError(RulesWording.noPercentage(text).here)
  }

  /// The day that `01-11-2019` or `1/11/2019` means, day before month as Vietnamese writes it.
  private static func turned(_ text: String) -> CivilDate? {
    let parts = text.split { $0 == "-" || $0 == "/" || $0 == "." }
    guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]), year > 999
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
