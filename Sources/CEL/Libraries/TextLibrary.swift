/// The standard functions on text that search: `contains`, `startsWith`, `endsWith`.
enum TextLibrary {
  static let functions = [
    FunctionDeclaration(
      "contains",
      [
        Overload(
          "contains_string",
          [.string, .string],
          .bool,
          isMember: true,
          .of("contains") { (text: String, part: String) in
            ByteSearch.first(part.utf8.span, in: text.utf8.span) != nil
          }
        )
      ]
    ),
    FunctionDeclaration(
      "startsWith",
      [
        Overload(
          "starts_with_string",
          [.string, .string],
          .bool,
          isMember: true,
          .of("startsWith") { (text: String, start: String) in
            ByteSearch.stands(start.utf8.span, at: 0, in: text.utf8.span)
          }
        )
      ]
    ),
    FunctionDeclaration(
      "endsWith",
      [
        Overload(
          "ends_with_string",
          [.string, .string],
          .bool,
          isMember: true,
          .of("endsWith") { (text: String, end: String) in
            let offset = text.utf8.count - end.utf8.count
            return ByteSearch.stands(end.utf8.span, at: offset, in: text.utf8.span)
          }
        )
      ]
    ),
  ]
}
