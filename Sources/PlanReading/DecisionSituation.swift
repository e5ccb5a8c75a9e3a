import Diagnostics
import Model

/// What can be wrong with what a committee decides beside a plan: profiles and waivers.
enum DecisionSituation: Situation {
  /// A class does not begin below the class before it.
  case classOrder
  /// Low scores fall into no class.
  case classGap
  /// The plan gives this authority no power to grant waivers of this kind.
  case notCompetent(String, kind: Waiver.Kind)
  /// Its power does not reach this clause.
  case beyondClauses(String, clause: String)
  /// The unit does not owe the obligation.
  case notBound(unit: String, obligation: String)
  /// Two waivers in force together do different things to one duty.
  case waiversClash([String])
  /// A waiver changes something that the obligation does not have, or not in the unit's favour.
  case withoutEffect(String)
  /// Two verifications of one day say different things.
  case contradiction
  /// A unit verifies itself.
  case ownVerifier(String)
  /// The calendar does not cover a day that it lists.
  case dayNotCovered(String)
  /// A calendar lists a day twice.
  case dayTwice(String)
  /// A waiver of this kind says too little or too much.
  case waiverContent(String)
}
