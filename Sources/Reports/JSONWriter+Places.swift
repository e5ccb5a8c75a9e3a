internal import Diagnostics

extension JSONWriter {
  /// A place of a file as `{path, start, end}`; without lines where nothing of it was read.
  mutating func place(_ place: Place, _ lines: inout LineCache) {
    let (start, end) = lines.positions(of: place)
    object { json in
      json.member("path", place.source.path)
      guard !place.source.bytes.isEmpty else { return }
      json.key("start")
      json.object { $0.position(start) }
      json.key("end")
      json.object { $0.position(end) }
    }
  }

  private mutating func position(_ position: Position) {
    member("line", position.line)
    member("column", position.column)
  }
}

/// The line starts of the texts met so far: most places lie in few texts.
struct LineCache {
  private var indexes: [String: LineIndex] = [:]

  mutating func positions(of place: Place) -> (Position, Position) {
    let index: LineIndex
    if let known = indexes[place.source.path], known.source == place.source {
      index = known
    } else {
      index = LineIndex(place.source)
      indexes[place.source.path] = index
    }
    return (index.position(at: place.range.start), index.position(at: place.range.end))
  }
}
