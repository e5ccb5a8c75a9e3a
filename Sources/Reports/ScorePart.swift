internal import Streaming

/// A unit's part of a scored round for programs, made before anyone's place is known, with the gaps
/// into which the place goes.
struct ScorePart {
  /// What is told of a unit's place.
  struct Place {
    /// Further members of the commendation.
    var mark: [UInt8] = []
    /// Further members of the unit.
    var rank: [UInt8] = []
  }

  private let bytes: [UInt8]
  private let mark: Int?
  private let rank: Int

  /// A part with its gaps, in bytes from its beginning.
  ///
  /// - Parameters:
  ///   - mark: That among the members of the commendation; `nil` where there is none.
  ///   - rank: That among the members of the unit, behind the commendation.
  init(_ bytes: [UInt8], mark: Int?, rank: Int) {
    self.bytes = bytes
    self.mark = mark
    self.rank = rank
  }

  /// What `piece` gave; `nil` where it holds something else.
  init?(_ piece: [UInt8]) {
    var reader = PieceReader(piece)
    do throws(PieceMismatch) {
      let mark = try reader.optional { reader throws(PieceMismatch) in try reader.count() }
      let (rank, bytes) = (try reader.count(), try reader.byteArray())
      guard mark ?? 0 <= rank, rank <= bytes.count, reader.isAtEnd else { return nil }
      self.init(bytes, mark: mark, rank: rank)
    } catch {
      return nil
    }
  }

  /// The part as bytes that can be put aside.
  var piece: [UInt8] {
    var writer = PieceWriter()
    writer.write(mark) { $0.write(count: $1) }
    writer.write(count: rank)
    writer.write(bytes: bytes)
    return writer.bytes
  }

  /// The part with the place where it belongs.
  func telling(_ place: Place) -> [UInt8] {
    guard !place.mark.isEmpty || !place.rank.isEmpty else { return bytes }
    let (first, second) = (mark ?? rank, rank)
    let inserted = mark == nil ? [] : place.mark
    return bytes[..<first] + inserted + bytes[first..<second] + place.rank + bytes[second...]
  }
}
