internal import LocatedYAML

/// The place of a subschema in its graph.
struct SubschemaID: Sendable, Hashable {
  let index: Int
}

/// One compiled subschema.
///
/// A class, because subschemas refer to one another in cycles by their ids and are read far more
/// often than made: looking one up must not copy its rules.
final class Subschema: Sendable {
  /// Where it was written.
  let node: YAMLNode
  /// The index of the resource in which it lies.
  let resource: Int
  /// What it demands.
  let rules: SubschemaRules
  /// Where it refers to, when it demands nothing else.
  let reference: SubschemaID?

  init(node: YAMLNode, resource: Int, rules: SubschemaRules) {
    self.node = node
    self.resource = resource
    self.rules = rules
    reference = rules.saysOnlyReference ? rules.branches?.reference : nil
  }
}

/// What a subschema demands, by the kind of value that the demands are about.
struct SubschemaRules: Sendable {
  /// The verdict of a schema that is just `true` or `false`.
  var verdict: Bool?
  /// The types of `type`; all of them when it is not written.
  var types = TypeSet.any
  /// The values of `enum`.
  var members: ValueSet?
  /// The value of `const`.
  var constant: ValueSet?
  var numbers: NumberRules?
  var strings: StringRules?
  var arrays: ArrayRules?
  /// Demands on objects, kept apart.
  var keptObjects: Kept<ObjectRules>?
  var objects: ObjectRules? {
    get { keptObjects?.demands }
    set { keptObjects = newValue.map(Kept.init) }
  }
  var branches: BranchRules?
  var annotations = Annotations()
}

/// Demands in a place of their own.
///
/// A class, because handing them on for each entry of an object must not copy them.
final class Kept<Demands: Sendable>: Sendable {
  let demands: Demands

  init(_ demands: Demands) { self.demands = demands }
}

/// Demands on numbers.
struct NumberRules: Sendable {
  var minimum: ExactNumber?
  var maximum: ExactNumber?
  var exclusiveMinimum: ExactNumber?
  var exclusiveMaximum: ExactNumber?
  var divisor: Divisor?
}

/// Demands on strings.
struct StringRules: Sendable {
  var minLength: Int?
  var maxLength: Int?
  var pattern: TextPattern?
  var format: ValueFormat?
}

/// Demands on arrays.
struct ArrayRules: Sendable {
  var prefix: [SubschemaID] = []
  var items: SubschemaID?
  var minItems: Int?
  var maxItems: Int?
  var isUnique = false
  var contains: SubschemaID?
  /// How many items must satisfy `contains`, 1 where it is not written, and how many may.
  var minContains: Int?
  var maxContains: Int?
  /// The subschema of items that nothing else looks at.
  var unevaluated: SubschemaID?
}

/// Demands on objects.
struct ObjectRules: Sendable {
  /// The names of `properties` …
  var names = NameTable([])
  /// … and their subschemas, in the same order.
  var properties: [SubschemaID] = []
  var patterns: [(pattern: TextPattern, schema: SubschemaID)] = []
  var additional: SubschemaID?
  var propertyNames: SubschemaID?
  var required: [String] = []
  var dependents: [(key: String, required: [String])] = []
  var dependentSchemas: [(key: String, schema: SubschemaID)] = []
  var minProperties: Int?
  var maxProperties: Int?
  /// The subschema of the values that nothing else looks at.
  var unevaluated: SubschemaID?

  /// The subschema of the property called `name`.
  func property(_ name: String) -> SubschemaID? {
    names.index(of: name).map { properties[$0] }
  }
}

/// Subschemas that apply to the same value.
struct BranchRules: Sendable {
  var reference: SubschemaID?
  var dynamic: DynamicReference?
  var all: [SubschemaID] = []
  var any: [SubschemaID] = []
  var one: [SubschemaID] = []
  var not: SubschemaID?
  var condition: SubschemaID?
  var then: SubschemaID?
  var otherwise: SubschemaID?

  /// Every subschema that is applied to the same value.
  var applied: [SubschemaID] {
    all + any + one
      + [reference, dynamic?.target, not, condition, then, otherwise].compactMap { $0 }
  }
}

/// A reference that resources through which a check came may lead elsewhere.
struct DynamicReference: Sendable {
  /// Where it leads by itself.
  let target: SubschemaID
  /// The name that an outer resource may give to another part; `nil` where it is like any reference.
  let name: String?
}

/// A name that a resource gives to a part of itself with `$dynamicAnchor`.
struct DynamicAnchor: Sendable, Hashable {
  /// The index of the resource.
  let resource: Int
  /// The name.
  let name: String
}

/// A format that is checked.
enum ValueFormat: String, Sendable, CaseIterable {
  /// A civil day, `2019-10-30`.
  case date
  /// An instant with its offset, `2019-10-30T06:30:00+07:00`.
  case dateTime = "date-time"
  /// Either of them; the seconds may be left out.
  case moment
}
