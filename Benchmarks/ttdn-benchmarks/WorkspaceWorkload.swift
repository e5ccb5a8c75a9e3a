import Diagnostics

/// A whole workspace to check: the shipped plan with so many more units, and their submissions.
///
/// It is made in the folder of the project, from whose `plans` and `rules` it takes the rest.
enum WorkspaceWorkload {
  private static let source = "plans/kien-giang-2019"
  private static let sourceFiles = ["plan.yaml", "scoring.yaml", "calendar.yaml"]
  /// How many submissions lie in one folder.
  private static let folderSize = 1_000

  /// Writes a workspace of `count` submissions into `folder`.
  ///
  /// - Returns: What went wrong; `nil` when nothing did.
  static func write(_ count: Int, of workload: SubmissionWorkload, to folder: String) -> String? {
    guard Files.makeFolder(folder), Files.makeFolder("\(folder)/submissions") else {
      return "cannot make \(folder)"
    }
    for name in sourceFiles {
      guard let text = Files.read("\(source)/\(name)") else {
        return "run this in the folder of the project: \(source)/\(name) is not here"
      }
      guard Files.write(text.bytes, to: "\(folder)/\(name)") else { return "cannot write \(name)" }
    }
    guard let registry = registry(count) else { return "\(source)/registry.yaml is not here" }
    guard Files.write(registry, to: "\(folder)/registry.yaml"),
      Files.write(Array(project.utf8), to: "\(folder)/ttdn.yaml"),
      Files.link("\(folder)/rules", to: "rules")
    else { return "cannot write into \(folder)" }
    for number in 0..<count {
      let part = "\(folder)/submissions/\(number / folderSize)"
      if number % folderSize == 0, !Files.makeFolder(part) { return "cannot make \(part)" }
      let path = "\(part)/\(SubmissionWorkload.unit(number)).yaml"
      guard Files.write(Array(workload.submission(number).utf8), to: path) else {
        return "cannot write \(path)"
      }
    }
    return nil
  }

  private static let project = """
    apiVersion: ttdn/v1
    kind: Project
    plan: plan.yaml
    registry: registry.yaml
    scoring: scoring.yaml
    rules: [rules]
    submissions: [submissions]
    asOf: 2019-11-01

    """

  /// The shipped registry with `count` more units among the district committees.
  static func registry(_ count: Int) -> [UInt8]? {
    guard let shipped = Files.read("\(source)/registry.yaml") else { return nil }
    let text = String(decoding: shipped.bytes, as: UTF8.self)
    let head = "\nunits:\n"
    var parts = text.split(separator: head, maxSplits: 1)
    guard parts.count == 2 else { return nil }
    var units = ""
    for number in 0..<count {
      let id = SubmissionWorkload.unit(number)
      units +=
        "  - {id: \(id), name: {vi: Huyện ủy \(number + 1), en: District committee \(number + 1)}, "
      units += "kind: district-committee, groups: [cap-uy-cap-huyen]}\n"
    }
    parts.insert(Substring(head + units), at: 1)
    return Array(parts.joined().utf8)
  }
}
