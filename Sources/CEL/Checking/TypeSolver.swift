/// The open types of one expression and what is known of them.
struct TypeSolver {
  private var known: [CELType?] = []
  /// The open types in the order in which they became known, so that an attempt can be undone.
  private var trail: [(index: Int, before: CELType?)] = []

  /// A new open type.
  mutating func open() -> CELType {
    known.append(nil)
    return .open(known.count - 1)
  }

  /// `type` with what is known put in; still open types stay open.
  func resolved(_ type: CELType) -> CELType {
    type.isGeneric ? replaced(type, openAs: nil) : type
  }

  /// `type` with what is known put in and the rest as `dyn`.
  func finished(_ type: CELType) -> CELType {
    type.isGeneric ? replaced(type, openAs: .dyn) : type
  }

  private func replaced(_ type: CELType, openAs rest: CELType?) -> CELType {
    switch type {
    case .open(let index):
      if let found = known[index] { return replaced(found, openAs: rest) }
      return rest ?? type
    case .list(let element): return .list(replaced(element, openAs: rest))
    case .map(let key, let value):
      return .map(replaced(key, openAs: rest), replaced(value, openAs: rest))
    case .type(let inner): return .type(replaced(inner, openAs: rest))
    case .optional(let inner): return .optional(replaced(inner, openAs: rest))
    case .abstract(let name, let parameters):
      return .abstract(name, parameters.map { replaced($0, openAs: rest) })
    case .parameter, .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp,
      .duration, .date, .object:
      return type
    }
  }

  /// `type` with an open type for each of its parameters, the same for the same name.
  mutating func instance(_ type: CELType, _ names: inout [String: CELType]) -> CELType {
    guard type.isGeneric else { return type }
    switch type {
    case .parameter(let name):
      if let known = names[name] { return known }
      let fresh = open()
      names[name] = fresh
      return fresh
    case .list(let element): return .list(instance(element, &names))
    case .map(let key, let value): return .map(instance(key, &names), instance(value, &names))
    case .type(let inner): return .type(instance(inner, &names))
    case .optional(let inner): return .optional(instance(inner, &names))
    case .abstract(let name, let parameters):
      return .abstract(name, parameters.map { instance($0, &names) })
    case .open, .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
      .date, .object:
      return type
    }
  }

  /// Whether `body` succeeds; if not, what it made known is forgotten.
  mutating func attempt(_ body: (inout TypeSolver) -> Bool) -> Bool {
    let mark = trail.count
    if body(&self) { return true }
    while trail.count > mark, let (index, before) = trail.popLast() { known[index] = before }
    return false
  }

  /// Whether a value of `source` may stand where `target` is due, learning what follows from it.
  mutating func assign(_ source: CELType, to target: CELType) -> Bool {
    attempt { $0.unify(source, target) }
  }
}

extension TypeSolver {
  private mutating func unify(_ source: CELType, _ target: CELType) -> Bool {
    if case .open(let index) = target {
      if known[index] != nil { return substitute(source, for: index) }
      if substitute(source, for: index) { return true }
    }
    if case .open(let index) = source { return substitute(target, for: index) }
    switch (source, target) {
    case (.dyn, _), (_, .dyn): return true
    case (.null, _): return target.admitsNull
    case (_, .null): return source.admitsNull
    case (.list(let from), .list(let to)): return unify(from, to)
    case (.map(let fromKey, let fromValue), .map(let toKey, let toValue)):
      return unify(fromKey, toKey) && unify(fromValue, toValue)
    case (.optional(let from), .optional(let to)): return unify(from, to)
    case (.type, .type): return true
    case (.abstract(let fromName, let from), .abstract(let toName, let to)):
      guard fromName == toName, from.count == to.count else { return false }
      for (from, to) in zip(from, to) where !unify(from, to) { return false }
      return true
    case (.bool, .bool), (.int, .int), (.uint, .uint), (.double, .double), (.string, .string),
      (.bytes, .bytes), (.timestamp, .timestamp), (.duration, .duration), (.date, .date):
      return true
    case (.object(let from), .object(let to)): return from == to
    case (.parameter(let from), .parameter(let to)): return from == to
    default: return false
    }
  }

  /// Whether the open type `index` may stand for `type`; it becomes the more general of what it was
  /// and `type`.
  private mutating func substitute(_ type: CELType, for index: Int) -> Bool {
    if type == .open(index) { return true }
    guard let before = known[index] else {
      guard !occurs(index, in: type) else { return false }
      learn(index, type)
      return true
    }
    if type == before { return true }
    guard attempt({ $0.unify(type, before) }) else { return false }
    let general = moreGeneral(type, before)
    if !occurs(index, in: general) { learn(index, general) }
    return true
  }

  private mutating func learn(_ index: Int, _ type: CELType) {
    trail.append((index, known[index]))
    known[index] = type
  }

  private func occurs(_ index: Int, in type: CELType) -> Bool {
    guard type.isGeneric else { return false }
    switch type {
    case .open(let other):
      if other == index { return true }
      return known[other].map { occurs(index, in: $0) } ?? false
    case .list(let inner), .type(let inner), .optional(let inner): return occurs(index, in: inner)
    case .map(let key, let value): return occurs(index, in: key) || occurs(index, in: value)
    case .abstract(_, let parameters): return parameters.contains { occurs(index, in: $0) }
    case .parameter, .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp,
      .duration, .date, .object:
      return false
    }
  }

  /// The one of two types that fit together which says less.
  func moreGeneral(_ first: CELType, _ second: CELType) -> CELType {
    isAtMostAsSpecific(first, second) ? first : second
  }

  private func isAtMostAsSpecific(_ first: CELType, _ second: CELType) -> Bool {
    switch (first, second) {
    case (.dyn, _), (.open, _), (.parameter, _): return true
    case (_, .dyn), (_, .open), (_, .parameter): return false
    case (.list(let first), .list(let second)): return isAtMostAsSpecific(first, second)
    case (.map(let firstKey, let firstValue), .map(let secondKey, let secondValue)):
      return isAtMostAsSpecific(firstKey, secondKey)
        && isAtMostAsSpecific(firstValue, secondValue)
    case (.optional(let first), .optional(let second)): return isAtMostAsSpecific(first, second)
    case (.type, .type): return true
    case (.abstract(let firstName, let first), .abstract(let secondName, let second)):
      return firstName == secondName && first.count == second.count
        && zip(first, second).allSatisfy { isAtMostAsSpecific($0, $1) }
    default: return first == second
    }
  }
}
