import CivilTime
import Model
import Testing

/// Reads what the tables write.
func day(_ text: String) throws -> CivilDate {
  try #require(CivilDate(text), "\(text) is a day")
}

/// The days from the first up to, not including, the second.
func period(_ from: String, _ until: String) throws -> Period {
  try #require(Period(from: try day(from), until: try day(until)))
}

/// The occurrence whose name is `name`.
func occurrence(_ recurrence: Recurrence, _ name: String) throws -> Occurrence {
  let year = try #require(Int(name.prefix(4)))
  let digits = name.dropFirst(4).filter { ("0"..."9").contains($0) }
  let occurrence = try #require(Occurrence(recurrence, Int(digits) ?? 1, of: year))
  #expect(occurrence.name == name)
  return occurrence
}
