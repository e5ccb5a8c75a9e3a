/// A record of a submission that nobody made, to see which obligations would count it.
struct MadeUpRecord: Equatable {
  /// The list of the submission in which it stands.
  let list: String
  /// Its fields, in order.
  var fields: [Field]

  /// A field with one value or a list of values.
  struct Field: Equatable {
    let key: String
    var values: [String]
    let isList: Bool
    /// Whether a record without it is none.
    let isNeeded: Bool

    static func one(_ key: String, _ value: String, isNeeded: Bool = true) -> Field {
      Field(key: key, values: [value], isList: false, isNeeded: isNeeded)
    }

    static func many(_ key: String, _ values: [String]) -> Field {
      Field(key: key, values: values, isList: true, isNeeded: false)
    }

    /// The field as a file writes it.
    var text: String {
      let quoted = values.map(MadeUpRecord.written)
      return isList ? "\(key): [\(quoted.joined(separator: ", "))]" : "\(key): \(quoted[0])"
    }
  }

  /// The record as a file writes it, on one line.
  var text: String {
    "{\(fields.filter { !$0.values.isEmpty }.map(\.text).joined(separator: ", "))}"
  }

  /// A word in quotation marks where it would not be read as one without.
  private static func written(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy {
      $0 == 45 || $0 >= 0x80 || (48...57).contains($0) || (65...90).contains($0)
        || (97...122).contains($0)
    }
    if isPlain, !word.isEmpty { return word }
    let escaped = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}

extension MadeUpRecord {
  /// The same record with less in it: one value of a list fewer, or one field that it need not have.
  ///
  /// In the order of the fields; each differs from it in one thing.
  var smaller: [MadeUpRecord] {
    fields.indices.flatMap { index -> [MadeUpRecord] in
      let field = fields[index]
      guard !field.isNeeded else { return [] }
      return field.values.indices.map { value in
        var copy = self
        copy.fields[index].values.remove(at: value)
        return copy
      }
    }
  }
}
