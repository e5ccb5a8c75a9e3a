import CEL
import CivilTime
import Diagnostics
import Foundation
import LocatedYAML
import Testing

/// Mistakes that people make, and what they are told.
///
/// Each is a scalar of `Golden/mistakes.yaml`, in some style of YAML; what they read is kept in a
/// file a language.
@Suite("Mistakes people make")
struct MistakeTests {
  static let data = """
    report: {number: BC 12, received: 2019-10-29, sent: 2019-10-29T08:00:00+07:00}
    activities:
      - {kind: class, ended: 2019-03-05, place: rach-gia, sessions: 2, topics: ["1", "2"]}
      - {kind: training, ended: 2019-09-30, place: hà-tiên, sessions: 3, topics: []}
      - {kind: class, ended: 2019-10-01, place: rach-gia, sessions: 4, topics: ["3", "four"]}
    names: {x: 1, y: 2}
    """

  static let environment = Environment(
    variables: [
      Variable("submission", .object("Submission")), Variable("today", .date),
      Variable("anything", .dyn), Variable("params.min_sessions", .int),
      Variable("variables.known", .list(.dyn)),
    ],
    objects: [EvaluationTests.activity, EvaluationTests.report, EvaluationTests.submission],
    limits: Limits(depth: 24, codePoints: 300, steps: 300)
  )

  static let bindings: Bindings = {
    let tree = YAMLTree.read(SourceText(path: "submission.yaml", text: data)).tree
    var bindings = Bindings(for: environment)
    bindings["submission"] = .node(tree.roots[0], .object("Submission"))
    bindings["anything"] = .node(tree.roots[0], .dyn)
    if let day = CivilDate(year: 2019, month: 10, day: 30) { bindings["today"] = .date(.day(day)) }
    return bindings
  }()

  /// The mistakes, as scalars of their file.
  static func mistakes() throws -> [YAMLNode] {
    let text = try Golden.text(of: "mistakes.yaml")
    let tree = YAMLTree.read(SourceText(path: "mistakes.yaml", text: text)).tree
    return try Array(#require(tree.roots.first).items)
  }

  /// What is said of an expression, at load or when it runs.
  static func said(of node: YAMLNode) -> [Diagnostic] {
    let compilation = environment.compile(ExpressionText(node))
    guard let program = compilation.program else { return compilation.diagnostics }
    guard case .failure(let error) = program.evaluate(bindings) else { return [] }
    return [error.diagnostic]
  }

  @Test("What people read is what is kept", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let renderer = TerminalRenderer(
      language: language,
      palette: TerminalPalette(isColored: false)
    )
    var text = ""
    for node in try MistakeTests.mistakes() {
      let diagnostics = MistakeTests.said(of: node)
      #expect(!diagnostics.isEmpty, "nothing is wrong with \(node.text)")
      for diagnostic in diagnostics { renderer.render(diagnostic, to: &text) }
      text += "\n"
    }
    try Golden.expect(text, is: "mistakes.\(language.rawValue).txt")
  }

  @Test("Every mistake has a place inside its scalar")
  func places() throws {
    let mistakes = try MistakeTests.mistakes()
    #expect(mistakes.count >= 100)
    for node in mistakes {
      for diagnostic in MistakeTests.said(of: node) {
        let place = try #require(diagnostic.place, "\(node.text)")
        #expect(place.range.start >= node.range.start, "\(node.text)")
        #expect(place.range.end <= node.range.end, "\(node.text)")
      }
    }
  }
}
