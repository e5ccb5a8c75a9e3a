import Diagnostics

extension LintedFile {
  /// Whether less is wrong than in `other`, from which this file was made by `edit`, and nothing new.
  ///
  /// Where YAML refused the other and reads this one whole, or further, what is found in the part that
  /// was not read is not new.
  func isBetter(than other: LintedFile, after edit: TextEdit) -> Bool {
    if other.isSound { return isSound && isSmaller(than: other, after: edit) }
    if isSound { return true }
    if isSmaller(than: other, after: edit) { return true }
    return refusal > edit.moved(other.refusal)
  }

  /// Where YAML refused the file for good.
  private var refusal: Int {
    let refused = findings.filter { $0.id.area == "yaml" && $0.severity == .error }
    return refused.compactMap { $0.place?.range.start }.max() ?? 0
  }

  private func isSmaller(than other: LintedFile, after edit: TextEdit) -> Bool {
    let lines = LineIndex(source)
    let before = other.tally { lines.position(at: edit.moved($0)).line }
    let now = tally { lines.position(at: $0).line }
    let omitting = Set(before.keys.filter(\.isOmission).map(\.area))
    var isFewer = before.values.reduce(0, +) > now.values.reduce(0, +)
    for (finding, count) in now where count > before[finding, default: 0] {
      // Of what was only counted before, some is listed now.
      guard omitting.contains(finding.area) else { return false }
      isFewer = true
    }
    return isFewer
  }

  /// How often each kind of finding is met on each line; remarks are counted for the whole file.
  ///
  /// What a comment ignores is counted too, so that mending never makes it something to be counted.
  private func tally(_ line: (Int) -> Int) -> [Finding: Int] {
    var counts: [Finding: Int] = [:]
    for diagnostic in findings + ignored.map(\.diagnostic) {
      let start = diagnostic.severity == .info ? nil : diagnostic.place?.range.start
      counts[Finding(id: diagnostic.id, line: start.map(line) ?? 0), default: 0] += 1
    }
    return counts
  }

  /// A kind of finding on a line; line 0 where it is of the whole file.
  private struct Finding: Hashable {
    let id: DiagnosticID
    let line: Int

    var area: Substring { id.area }
    /// Whether it says that there are more than are listed.
    var isOmission: Bool {
      ["text/omitted", "yaml/omitted", "schema/too-many-findings"].contains(id.rawValue)
    }
  }
}
