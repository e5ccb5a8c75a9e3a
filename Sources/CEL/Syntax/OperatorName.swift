/// The names under which operators stand in the table of functions.
enum OperatorName {
  static let add = "_+_"
  static let subtract = "_-_"
  static let multiply = "_*_"
  static let divide = "_/_"
  static let modulo = "_%_"
  static let negate = "-_"
  static let not = "!_"
  static let equal = "_==_"
  static let notEqual = "_!=_"
  static let less = "_<_"
  static let lessOrEqual = "_<=_"
  static let greater = "_>_"
  static let greaterOrEqual = "_>=_"
  static let contained = "@in"
  static let index = "_[_]"
  static let optionalIndex = "_[?_]"

  /// The operator as it is written, and the name of any other function as it is.
  static func spoken(_ name: String) -> String {
    switch name {
    case contained: "in"
    case index: "[]"
    case optionalIndex: "[?]"
    case "_&&_": "&&"
    case "_||_": "||"
    case "_?_:_": "?:"
    default:
      name.contains("_") && !(name.utf8.first.map(isLetter) ?? false)
        ? name.filter { $0 != "_" } : name
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }
}
