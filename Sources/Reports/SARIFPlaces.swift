internal import Diagnostics

/// Places as SARIF says them: paths as URIs, columns in code points.
struct SARIFPlaces {
  private var columns = CodePointColumns()

  /// The members of a location: file and region.
  mutating func write(_ place: Place, to json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { $0.member("uri", Self.uri(of: place.source.path)) }
      guard !place.source.bytes.isEmpty else { return }
      json.key("region")
      writeRegion(place, to: &json)
    }
  }

  /// A region as an object.
  mutating func writeRegion(_ place: Place, to json: inout JSONWriter) {
    let (start, end) = columns.positions(of: place)
    json.object { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
  }

  /// `path` as a reference that is relative where the path is.
  static func uri(of path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }
}

/// Lines and columns of which the columns count code points, as machines do.
struct CodePointColumns {
  private var starts: [Int] = []
  private var source: SourceText?

  /// Where a place begins and ends, both from 1; a byte order mark takes no column.
  mutating func positions(of place: Place) -> (start: Position, end: Position) {
    if source != place.source { look(at: place.source) }
    return (position(place.range.start, place.source), position(place.range.end, place.source))
  }

  private mutating func look(at text: SourceText) {
    source = text
    starts = [text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in text.bytes.indices where text.bytes[index] == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
  }

  private func position(_ offset: Int, _ text: SourceText) -> Position {
    let offset = min(max(offset, 0), text.bytes.count)
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = text.bytes[min(starts[low], offset)..<offset]
    return Position(line: low + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }
}
