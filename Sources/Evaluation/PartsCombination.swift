import CivilTime
import Diagnostics
import Model
import RulePacks

/// A part before it is known whether it is critical.
struct PartJudgement {
  let title: Localized?
  let weight: Int
  let judgement: Judgement
}

/// Makes one judgement of several.
///
/// The degree is that of the combination. Whether the whole is fulfilled follows from whether the
/// parts are, each at its own threshold, so that a part done late does not spoil it and a part not
/// done at all is not made up for by others.
struct PartsCombination {
  let composition: Composition

  init(_ composition: Composition) { self.composition = composition }

  /// The parts as one; its finding is for the caller to tell.
  ///
  /// Linear in the parts; quadratic where an explanation asks which of them are critical.
  func combine(_ parts: [PartJudgement], explains: Bool) -> Judgement {
    let whole = composition.degree(of: parts.map { ($0.judgement.assessment, $0.weight) })
    var judgement = Judgement(.held(nil), whole)
    judgement.fulfilment = composition.fulfilment(of: parts.map(\.judgement.fulfilled))
    judgement.composition = composition
    judgement.parts = parts.indices.map { index in
      JudgedPart(
        title: parts[index].title,
        weight: parts[index].weight,
        judgement: parts[index].judgement,
        isCritical: explains && isCritical(index, parts, whole)
      )
    }
    judgement.due = due(of: parts)
    judgement.course = course(of: parts, judgement.verdict)
    judgement.remarks = parts.flatMap(\.judgement.remarks)
    return judgement
  }

  /// Whether the whole moves when the part is nothing, or when it is fulfilled.
  private func isCritical(_ index: Int, _ parts: [PartJudgement], _ whole: Assessment) -> Bool {
    guard parts[index].judgement.assessment.degree != nil else { return false }
    var members = parts.map { ($0.judgement.assessment, weight: $0.weight) }
    let isFulfilled = parts[index].judgement.verdict == .satisfied
    members[index].0 = .counted(isFulfilled ? .none : .full)
    return composition.degree(of: members) != whole
  }

  /// The next last day among open parts, else the last of all.
  private func due(of parts: [PartJudgement]) -> CivilDate? {
    let open = parts.filter { !($0.judgement.assessment.degree?.isSettled ?? true) }
    return open.compactMap(\.judgement.due).min() ?? parts.compactMap(\.judgement.due).max()
  }

  private func course(of parts: [PartJudgement], _ verdict: Verdict) -> Course {
    let counted = parts.filter { $0.judgement.assessment.degree != nil }
    let has = { (course: Course) in counted.contains { $0.judgement.course == course } }
    switch verdict {
    case .satisfied: return has(.late) && composition != .any ? .late : .regular
    case .pending:
      if has(.overdue) { return .overdue }
      let open = counted.filter { $0.judgement.verdict == .pending }
      return open.allSatisfy { $0.judgement.course == .guarding } ? .guarding : .regular
    default: return .regular
    }
  }
}
