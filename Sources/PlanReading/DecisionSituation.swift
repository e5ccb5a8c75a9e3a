import Diagnostics

/// What can be wrong with what a committee decides beside a plan: profiles and waivers.
enum DecisionSituation: Situation {
  /// A class does not begin below the class before it.
  case classOrder
  /// Low scores fall into no class.
  case classGap
  /// The plan gives this authority no power to grant waivers of this kind.
  case notCompetent(String, kind: String)
  /// A waiver of this kind says too little or too much.
  case waiverContent(String)
}
