/// Resolving one URI reference against another, as RFC 3986 (5.2) says, for identifiers of schemas.
enum URIReference {
  /// A URI without its fragment, and the fragment after `#`, percent-decoded.
  static func split(_ text: String) -> (uri: String, fragment: String?) {
    guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text, nil) }
    return (String(text[..<mark]), decoded(text[text.utf8.index(after: mark)...]))
  }

  /// The absolute form of `reference`, which has no fragment, seen from `base`.
  static func resolve(_ reference: String, against base: String) -> String {
    if reference.isEmpty { return base }
    if scheme(of: reference) != nil { return reference }
    guard let scheme = scheme(of: base) else { return reference }
    let rest = base.dropFirst(scheme.count + 1)
    if reference.hasPrefix("//") { return scheme + ":" + reference }
    guard rest.hasPrefix("//") else {
      return scheme + ":" + merged(reference, path: String(rest))
    }
    let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" }
    let path = rest.dropFirst(2 + authority.count).prefix { $0 != "?" }
    return scheme + "://" + authority + merged(reference, path: path.isEmpty ? "/" : String(path))
  }

  private static func merged(_ reference: String, path: String) -> String {
    if reference.hasPrefix("?") { return path + reference }
    if reference.hasPrefix("/") { return withoutDots(reference) }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return withoutDots(folder + reference)
  }

  private static func withoutDots(_ path: String) -> String {
    var kept: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if part == ".." {
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      } else if part == "." {
        if isLast { kept.append("") }
      } else {
        kept.append(part)
      }
    }
    return kept.joined(separator: "/")
  }

  private static func scheme(of text: String) -> String? {
    guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isLetter,
      text[..<colon].allSatisfy({ $0.isLetter || $0.isNumber || "+-.".contains($0) })
    else { return nil }
    return String(text[..<colon])
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "%"), rest.count >= 3,
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
