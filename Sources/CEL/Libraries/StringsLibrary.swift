/// The `strings` library: parts of texts, by code point.
extension Library {
  /// Parts, case, trimming, splitting and formatting of strings.
  public static let strings = Library(
    name: "strings",
    functions: StringsLibrary.functions + StringsLibrary.rewriting + [StringsLibrary.format]
  )
}

/// The functions of the `strings` library that find and cut.
enum StringsLibrary {
  static let functions = [charAt, indexOf, lastIndexOf, substring]

  private static let charAt = FunctionDeclaration(
    "charAt",
    [
      Overload(
        "string_char_at_int",
        [.string, .int],
        .string,
        isMember: true,
        .of("charAt") { (text: String, index: Int64) throws(Interruption) in
          let count = CodePoints.count(text)
          let position = try position(index, in: text, "charAt")
          return CodePoints.slice(text, from: position, to: min(position + 1, count)) ?? ""
        }
      )
    ]
  )

  private static let substring = FunctionDeclaration(
    "substring",
    [
      Overload(
        "string_substring_int",
        [.string, .int],
        .string,
        isMember: true,
        .of("substring") { (text: String, start: Int64) throws(Interruption) in
          let first = try position(start, in: text, "substring")
          return CodePoints.slice(text, from: first, to: CodePoints.count(text)) ?? ""
        }
      ),
      Overload(
        "string_substring_int_int",
        [.string, .int, .int],
        .string,
        isMember: true,
        .of("substring") { (text: String, start: Int64, end: Int64) throws(Interruption) in
          let first = try position(start, in: text, "substring")
          let last = try position(end, in: text, "substring")
          guard first <= last else {
            throw .failure(
              .badArgument(
                function: "substring",
                argument: "\(start), \(end)",
                expected: LibraryWording.startBeforeEnd
              )
            )
          }
          return CodePoints.slice(text, from: first, to: last) ?? ""
        }
      ),
    ]
  )

  private static let indexOf = FunctionDeclaration(
    "indexOf",
    [
      Overload(
        "string_index_of_string",
        [.string, .string],
        .int,
        isMember: true,
        .of("indexOf") { (text: String, part: String) in first(part, in: text, from: 0) }
      ),
      Overload(
        "string_index_of_string_int",
        [.string, .string, .int],
        .int,
        isMember: true,
        .of("indexOf") { (text: String, part: String, start: Int64) throws(Interruption) in
          first(part, in: text, from: try position(start, in: text, "indexOf"))
        }
      ),
    ]
  )

  private static let lastIndexOf = FunctionDeclaration(
    "lastIndexOf",
    [
      Overload(
        "string_last_index_of_string",
        [.string, .string],
        .int,
        isMember: true,
        .of("lastIndexOf") { (text: String, part: String) in
          last(part, in: text, notAfter: .max)
        }
      ),
      Overload(
        "string_last_index_of_string_int",
        [.string, .string, .int],
        .int,
        isMember: true,
        .of("lastIndexOf") { (text: String, part: String, limit: Int64) throws(Interruption) in
          last(part, in: text, notAfter: try position(limit, in: text, "lastIndexOf"))
        }
      ),
    ]
  )

  /// `index` where it is a position in `text`: 0 up to and including its length.
  private static func position(_ index: Int64, in text: String, _ function: String)
    throws(Interruption) -> Int
  {
    let count = CodePoints.count(text)
    guard index >= 0, index <= count else {
      throw .failure(
        .badArgument(
          function: function,
          argument: String(index),
          expected: LibraryWording.position(upTo: count)
        )
      )
    }
    return Int(index)
  }

  private static func first(_ part: String, in text: String, from start: Int) -> Int64 {
    let bytes = text.utf8.span
    guard let offset = CodePoints.offset(of: start, in: bytes),
      let found = ByteSearch.first(part.utf8.span, in: bytes, from: offset)
    else { return -1 }
    return Int64(CodePoints.position(of: found, in: bytes))
  }

  private static func last(_ part: String, in text: String, notAfter limit: Int) -> Int64 {
    let bytes = text.utf8.span
    let offset = CodePoints.offset(of: limit, in: bytes) ?? bytes.count
    guard let found = ByteSearch.last(part.utf8.span, in: bytes, notAfter: offset) else {
      return -1
    }
    return Int64(CodePoints.position(of: found, in: bytes))
  }
}
