import CivilTime
import LocatedYAML

extension Compiler {
  func equality(_ left: Code, _ right: Code, isNegated: Bool, _ node: NodeID) -> Code {
    if let code = textEquality(left, right, isNegated: isNegated) { return code }
    if let left = left.asInt, let right = right.asInt {
      return .bool { (frame) throws(Interruption) in
        let (left, right) = try both(left, right, &frame)
        return (left == right) != isNegated
      }
    }
    if let left = left.asString, let right = right.asString {
      return .bool { (frame) throws(Interruption) in
        let (left, right) = try both(left, right, &frame)
        try frame.look(left.utf8.count)
        return left.hasBytes(of: right) != isNegated
      }
    }
    if case .bool(let left) = left, case .bool(let right) = right {
      return .bool { (frame) throws(Interruption) in
        let (left, right) = try both(left, right, &frame)
        return (left == right) != isNegated
      }
    }
    let zone = context.zone
    if let left = left.asDate, let right = right.asDate {
      return .bool { (frame) throws(Interruption) in
        let (left, right) = try both(left, right, &frame)
        let orders = left.orders(right, in: zone)
        guard orders == 0...0 || !orders.contains(0) else { throw .undecided([left, right]) }
        return orders.contains(0) != isNegated
      }
    }
    let (left, right) = (left.asValue, right.asValue)
    return .bool { (frame) throws(Interruption) in
      let (left, right) = try both(left, right, &frame)
      try frame.look(at: left)
      try frame.look(at: right)
      return try left.equalsLocated(right, in: zone) != isNegated
    }
  }

  /// Equality of a located string with a constant one, byte by byte where it stands.
  private func textEquality(_ left: Code, _ right: Code, isNegated: Bool) -> Code? {
    let path: Path
    let text: String
    switch (left, right) {
    case (.path(let left), .constant(.string(let right))): (path, text) = (left, right)
    case (.constant(.string(let left)), .path(let right)): (path, text) = (right, left)
    default: return nil
    }
    guard path.type == .string else { return nil }
    let bytes = Array(text.utf8)
    return .bool { (frame) throws(Interruption) in
      if let found = try path.find(in: &frame) {
        guard let isEqual = found.isString(equalTo: bytes) else {
          throw Value.invalid(found, .string)
        }
        return isEqual != isNegated
      }
      guard case .string(let string) = try path.fallback(&frame) else { throw path.mismatch }
      return string.utf8.elementsEqual(bytes) != isNegated
    }
  }
}
