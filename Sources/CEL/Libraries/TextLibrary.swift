/// The standard functions on text that search: `contains`, `startsWith`, `endsWith`.
enum TextLibrary {
  static let functions = [
    FunctionDeclaration(
      "contains",
      [
        Overload("contains_string", isMember: true, named: "contains") { text, part in
          ByteSearch.first(part.utf8.span, in: text.utf8.span) != nil
        }
      ]
    ),
    FunctionDeclaration(
      "startsWith",
      [
        Overload("starts_with_string", isMember: true, named: "startsWith") { text, start in
          ByteSearch.stands(start.utf8.span, at: 0, in: text.utf8.span)
        }
      ]
    ),
    FunctionDeclaration(
      "endsWith",
      [
        Overload("ends_with_string", isMember: true, named: "endsWith") { text, end in
          let offset = text.utf8.count - end.utf8.count
          return ByteSearch.stands(end.utf8.span, at: offset, in: text.utf8.span)
        }
      ]
    ),
  ]
}
