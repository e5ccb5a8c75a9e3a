import Diagnostics
import LocatedYAML
import Model

/// The readings of a plan's open questions that a run follows.
struct ReadingSelection {
  /// The reading followed for each question where it is not the default one.
  private(set) var chosen: [InterpretationID: String] = [:]
  /// What the readings change, by obligation.
  private(set) var changes: [String: YAMLNode] = [:]
  private(set) var found: [Diagnostic] = []

  /// Looks the choices up among the interpretations of the plan at `root`.
  init(_ choices: [ReadingChoice], in root: YAMLNode) {
    let questions = PlanFileReader.entries(root["interpretations"])
    for choice in choices {
      guard let (question, reading) = find(choice, among: questions) else { continue }
      guard reading["default"]?.text != "true" else { continue }
      chosen[InterpretationID(rawValue: question["id"]?.text ?? "")] = choice.reading
      if reading["changes"] == nil {
        found.append(
          Diagnostic(ReadingSituation.changesNothing(choice.text), at: reading["id"]?.place)
        )
      }
      for change in PlanFileReader.entries(reading["changes"]) {
        guard let obligation = change["obligation"]?.text else { continue }
        if let other = changes[obligation] {
          let note = Note(Localized(vi: "thay đổi kia", en: "the other change"), at: other.place)
          let situation = ReadingSituation.bothChange(obligation)
          found.append(Diagnostic(situation, at: change.place, notes: [note]))
        }
        changes[obligation] = change
      }
    }
  }

  /// The question and reading of a choice, or `nil` after saying why there is none.
  private mutating func find(_ choice: ReadingChoice, among questions: [YAMLNode])
    -> (question: YAMLNode, reading: YAMLNode)?
  {
    let named = questions.filter { question in
      question["id"]?.text == choice.question
        || PlanFileReader.entries(question["clauses"]).contains { $0.text == choice.question }
    }
    guard !named.isEmpty else {
      let known = questions.compactMap { $0["id"]?.text }
      let near = Suggestion.nearest(to: choice.question, among: known)
      found.append(
        Diagnostic(ReadingSituation.noQuestion(choice.question, suggestion: near), at: nil)
      )
      return nil
    }
    let fitting = named.flatMap { question in
      PlanFileReader.entries(question["readings"])
        .filter { $0["id"]?.text == choice.reading }.map { (question, $0) }
    }
    if fitting.count == 1 { return fitting[0] }
    let readings = named.flatMap { question in
      PlanFileReader.entries(question["readings"]).compactMap { reading in
        reading["id"].map { "\(question["id"]?.text ?? "")=\($0.text)" }
      }
    }
    found.append(
      Diagnostic(
        fitting.isEmpty
          ? ReadingSituation.noReading(choice.text, known: readings)
          : ReadingSituation.severalReadings(choice.text, known: readings),
        at: nil
      )
    )
    return nil
  }

  /// Says which changes name obligations that there are not.
  static func check(_ root: YAMLNode, _ obligations: [String], _ found: inout [Diagnostic]) {
    for question in PlanFileReader.entries(root["interpretations"]) {
      for reading in PlanFileReader.entries(question["readings"]) {
        for change in PlanFileReader.entries(reading["changes"]) {
          guard let node = change["obligation"], !obligations.contains(node.text) else { continue }
          found.append(.unknownName(.obligation, node, among: obligations))
        }
      }
    }
  }
}

extension ReadingChoice {
  /// The choice as it is typed.
  var text: String { "\(question)=\(reading)" }
}

/// What can be wrong with a choice of readings.
enum ReadingSituation: Situation {
  /// No question has this name or is about this clause.
  case noQuestion(String, suggestion: String?)
  /// The question has no such reading.
  case noReading(String, known: [String])
  /// Several questions about the clause have a reading of this name.
  case severalReadings(String, known: [String])
  /// The plan does not say what follows from the reading.
  case changesNothing(String)
  /// Two readings that are followed change one obligation.
  case bothChange(String)
}
