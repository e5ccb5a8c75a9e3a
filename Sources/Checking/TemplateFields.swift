import CEL
import Diagnostics
import Model
import Schemas

/// The keys of a submission of which duties need some, as a template shows them.
struct TemplateFields {
  let schema: Schema
  /// The fields that duties read.
  let needed: Set<ObjectField>
  /// A key deeper than this is not shown.
  private static let depth = 8

  init(schema: Schema, needed: Set<ObjectField>) {
    self.schema = schema
    self.needed = needed
  }

  /// The object type of a whole submission.
  var rootName: String {
    if case .object(let name) = schema.celType { return name }
    return ""
  }

  /// The keys at the root.
  var root: [DescribedField] { schema.fields(of: rootName) }

  /// A key at the root, with those below it.
  func key(of field: DescribedField) -> SubmissionTemplate.Key {
    key(field, of: field.name, depth: 0)
  }

  /// - Parameter list: The nearest key above whose value is a list, or else the section.
  private func key(_ field: DescribedField, of list: String, depth: Int) -> SubmissionTemplate.Key {
    SubmissionTemplate.Key(
      name: field.name,
      title: field.title,
      description: field.description,
      values: field.values,
      content: depth < Self.depth ? content(field, of: list, depth: depth) : .value
    )
  }

  private func content(_ field: DescribedField, of list: String, depth: Int)
    -> SubmissionTemplate.Content
  {
    if field.name == "id", field.isRequired {
      return .identifier(list.prefix(1).lowercased() + "1")
    }
    if case .object(let name) = field.type, field.isChoice {
      return .choice(schema.fields(of: name).map(\.name))
    }
    if case .object(let name) = field.type {
      let (shown, others) = keys(of: name, under: list, depth: depth)
      return .mapping(shown, others: others)
    }
    if case .list(.object(let name)) = field.type {
      let (shown, others) = keys(of: name, under: field.name, depth: depth)
      return .records(shown, others: others)
    }
    if case .list = field.type { return .list }
    return field.type == .date ? .date : .value
  }

  /// The keys of an object that are shown, and the others.
  ///
  /// Shown are those that duties read, those that must not be left out, and what makes the record an
  /// official document; all, where nothing of the object is read by name.
  private func keys(of object: String, under list: String, depth: Int)
    -> (shown: [SubmissionTemplate.Key], others: [SubmissionTemplate.Key])
  {
    let fields = schema.fields(of: object)
    let isRead = fields.contains { isNeeded($0, of: object) }
    var (shown, others): ([SubmissionTemplate.Key], [SubmissionTemplate.Key]) = ([], [])
    for field in fields {
      let isShown =
        !isRead || field.isRequired || isNeeded(field, of: object) || Self.isOfDocument(field)
      let key = key(field, of: list, depth: isShown ? depth + 1 : Self.depth)
      if isShown { shown.append(key) } else { others.append(key) }
    }
    return (shown, others)
  }

  private func isNeeded(_ field: DescribedField, of object: String) -> Bool {
    needed.contains(ObjectField(object: object, field: field.name))
  }

  /// Number and date make a record evidence of itself.
  private static func isOfDocument(_ field: DescribedField) -> Bool {
    field.name == "number" || field.name == "signed"
  }
}
