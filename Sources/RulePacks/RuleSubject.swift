/// What a rule that finds defects looks at: `about:` of its file.
public enum RuleSubject: String, Sendable, CaseIterable {
  /// One unit's submission.
  case submission
  /// The file that holds a submission: its name and path, beside what it says.
  case file
  /// What a submission came to: the results of the unit's obligations, beside what it says.
  case results
  /// The plan's own file.
  case plan
  /// Submissions and plan files alike, by what stands in the file.
  case any
  /// All submissions of a round side by side, by what they have in common.
  case round
}
