internal import Diagnostics
internal import LocatedYAML

/// Turns a located schema document into a graph of subschemas, saying everything it cannot accept.
///
/// Names are settled here, once: properties become indices, references become ids, patterns become
/// automata. A subschema is compiled when something refers to it, so unused definitions of a shared
/// document cost nothing.
struct SchemaCompiler {
  var findings: [Diagnostic] = []
  var pending: [Subschema?] = []
  let patterns: PatternTiming
  private var ids: [YAMLNode: SubschemaID] = [:]
  /// The resources met so far, and the index of each by its root.
  private var met: [SchemaResource] = []
  private var indices: [YAMLNode: Int] = [:]
  /// The names by which dynamic references ask.
  private var dynamicNames: [String] = []
  /// The references resolved so far, by the resource in which they are written and by their text.
  private var references: [YAMLNode: [String: SubschemaID]] = [:]
  private var resources: [String: SchemaResource]
  private var indexed = false
  private let documents: [YAMLNode]
  private let library: @Sendable (String) -> YAMLNode?
  private let limits: SchemaLimits

  /// A compiler that also knows the schemas that `library` gives for a URI.
  init(
    root: YAMLNode,
    limits: SchemaLimits,
    patterns: PatternTiming,
    library: @escaping @Sendable (String) -> YAMLNode?
  ) {
    self.patterns = patterns
    self.limits = limits
    self.library = library
    let resource = SchemaResource(document: root)
    resources = [resource.uri: resource]
    documents = [root]
  }

  /// The graph of the schema at `root`; `nil` when it has errors, which `findings` then holds.
  mutating func compile(_ root: YAMLNode) -> SchemaGraph? {
    let id = subschema(root, in: SchemaResource(document: root), depth: 0)
    let anchors = dynamicAnchors()
    let subschemas = pending.compactMap { $0 }
    guard findings.allSatisfy({ $0.severity != .error }), subschemas.count == pending.count
    else { return nil }
    let graph = SchemaGraph(subschemas: subschemas, root: id, dynamicAnchors: anchors)
    findings += ReferenceCycles.findings(in: graph)
    return findings.allSatisfy { $0.severity != .error } ? graph : nil
  }

  /// The id of the subschema at `node`, which lies in `resource`; compiled on first use.
  mutating func subschema(_ node: YAMLNode, in outer: SchemaResource, depth: Int) -> SubschemaID {
    if let id = ids[node] { return id }
    let id = SubschemaID(index: pending.count)
    ids[node] = id
    pending.append(nil)
    let resource = index(of: outer.entering(node))
    let rules = rules(of: node, in: outer, depth: depth)
    pending[id.index] = Subschema(node: node, resource: resource, rules: rules)
    return id
  }

  private mutating func index(of resource: SchemaResource) -> Int {
    if let index = indices[resource.node] { return index }
    indices[resource.node] = met.count
    met.append(resource)
    return met.count - 1
  }

  /// What each resource calls by the names that dynamic references use. Compiling one of these parts
  /// may lead to further resources and names.
  private mutating func dynamicAnchors() -> [DynamicAnchor: SubschemaID] {
    var found: [DynamicAnchor: SubschemaID] = [:]
    var (asked, isComplete): (Set<DynamicAnchor>, Bool) = ([], false)
    while !isComplete {
      isComplete = true
      for name in dynamicNames {
        for index in met.indices {
          let anchor = DynamicAnchor(resource: index, name: name)
          guard asked.insert(anchor).inserted else { continue }
          isComplete = false
          guard let part = met[index].anchor(name, isDynamic: true) else { continue }
          found[anchor] = subschema(part.node, in: part.resource, depth: 1)
        }
      }
    }
    return found
  }

  /// The subschema to which a dynamic reference leads by itself, and the name by which it asks.
  mutating func resolveDynamically(_ node: YAMLNode, from resource: SchemaResource, depth: Int)
    -> DynamicReference?
  {
    guard let target = resolve(node, from: resource, depth: depth) else { return nil }
    let name = URIReference.split(node.text).fragment ?? ""
    let isDynamic = ids.contains { entry in
      entry.value == target && entry.key["$dynamicAnchor"]?.text == name
    }
    guard isDynamic else { return DynamicReference(target: target, name: nil) }
    if !dynamicNames.contains(name) { dynamicNames.append(name) }
    return DynamicReference(target: target, name: name)
  }

  /// Notes that the schema itself is wrong at `node`.
  mutating func report(_ situation: SchemaSituation, at node: YAMLNode) {
    findings.append(Diagnostic(situation, at: node.place))
  }

  private mutating func rules(of node: YAMLNode, in outer: SchemaResource, depth: Int)
    -> SubschemaRules
  {
    var rules = SubschemaRules()
    guard depth < limits.depth, pending.count <= limits.subschemas else {
      report(.schemaTooLarge(limits.subschemas), at: node)
      return rules
    }
    switch node.valueKind {
    case .boolean(let verdict): rules.verdict = verdict
    case .object:
      var reader = SubschemaReader(node: node, resource: outer.entering(node), depth: depth)
      rules = reader.read(&self)
    case .null, .number, .string, .array: report(.notASchema, at: node)
    }
    return rules
  }

  /// The subschema to which `reference`, written at `node`, refers.
  mutating func resolve(_ node: YAMLNode, from resource: SchemaResource, depth: Int) -> SubschemaID?
  {
    let text = node.text
    if let known = references[resource.node]?[text] { return known }
    let (relative, fragment) = URIReference.split(text)
    let uri = URIReference.resolve(relative, against: resource.uri)
    guard let found = uri == resource.uri ? resource : self.resource(uri),
      let target = found.target(pointer: fragment ?? "")
    else {
      report(.unresolvedReference(text), at: node)
      return nil
    }
    let id = subschema(target.node, in: target.resource, depth: depth + 1)
    references[resource.node, default: [:]][text] = id
    return id
  }

  private mutating func resource(_ uri: String) -> SchemaResource? {
    if let known = resources[uri] { return known }
    if let document = library(uri) {
      let resource = SchemaResource(uri: uri, node: document)
      resources[uri] = resource
      return resource
    }
    if !indexed {
      indexed = true
      for document in documents {
        index(document, in: SchemaResource(document: document), depth: 0)
      }
    }
    return resources[uri]
  }

  /// Finds every part with an `$id` of its own.
  private mutating func index(_ node: YAMLNode, in outer: SchemaResource, depth: Int) {
    guard depth < limits.depth, node.kind != .scalar else { return }
    let resource = outer.entering(node)
    if resource.node == node, resources[resource.uri] == nil { resources[resource.uri] = resource }
    if node.kind == .sequence {
      for item in node.items { index(item, in: resource, depth: depth + 1) }
    } else {
      for entry in node.entries where entry.key.text != "const" && entry.key.text != "enum" {
        index(entry.value, in: resource, depth: depth + 1)
      }
    }
  }
}
