import CEL
import CivilTime

/// A value that tells items apart, so that equal values have equal keys.
///
/// Only values whose equality is that of their parts have one: an instant, for example, can equal a
/// day, so that neither says by itself what it equals.
indirect enum ItemKey: Hashable {
  case truth(Bool)
  case whole(Int64)
  case real(Double)
  /// The bytes of a text: equality of texts is that of their bytes.
  case text([UInt8])
  case day(CivilDate)
  case list([ItemKey])

  /// The key of `value`; `nil` where only comparing tells.
  init?(_ value: Value) {
    switch value {
    case .bool(let truth): self = .truth(truth)
    case .int(let number): self = .whole(number)
    case .uint(let number):
      guard let whole = Int64(exactly: number) else { return nil }
      self = .whole(whole)
    case .double(let number):
      if let whole = Int64(exactly: number) {
        self = .whole(whole)
      } else if number.isNaN {
        return nil
      } else {
        self = .real(number)
      }
    case .string(let text): self = .text(Array(text.utf8))
    case .date(.day(let day)): self = .day(day)
    case .list(let values):
      let keys = values.compactMap { ItemKey($0) }
      guard keys.count == values.count else { return nil }
      self = .list(keys)
    default: return nil
    }
  }
}
