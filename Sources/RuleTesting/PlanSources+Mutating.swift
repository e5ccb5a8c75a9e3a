import Diagnostics
import PlanReading

extension PlanSources {
  /// These files with `text` in place of the plan or profile of the same path.
  func replacing(_ text: SourceText) -> PlanSources {
    var sources = self
    if text.path == plan.path {
      sources.plan = text
    } else if text.path == scoring?.path {
      sources.scoring = text
    }
    return sources
  }
}
