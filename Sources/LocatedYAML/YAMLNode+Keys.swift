extension YAMLNode {
  /// The value under the key with these UTF-8 bytes; `nil` when there is none or this is no mapping.
  ///
  /// Allocates nothing; linear in the entries.
  public subscript(utf8 key: [UInt8]) -> YAMLNode? {
    let found = unsafe key.withUnsafeBufferPointer { unsafe tree.child(of: index, key: $0) }
    return found < 0 ? nil : YAMLNode(tree: tree, index: found)
  }

  /// Whether it is a plain scalar that YAML 1.2 core reads as `null`. Allocates nothing.
  public var isNull: Bool {
    guard isPlain else { return false }
    return withTextBytes { text in
      switch text.count {
      case 0: true
      case 1: text[0] == UInt8(ascii: "~")
      case 4:
        (text[0] == UInt8(ascii: "n") || text[0] == UInt8(ascii: "N"))
          && (text[1] == UInt8(ascii: "u") && text[2] == UInt8(ascii: "l")
            && text[3] == UInt8(ascii: "l")
            || text[0] == UInt8(ascii: "N") && text[1] == UInt8(ascii: "U")
              && text[2] == UInt8(ascii: "L") && text[3] == UInt8(ascii: "L"))
      default: false
      }
    }
  }
}
