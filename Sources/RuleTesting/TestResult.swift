public import Diagnostics

/// What became of one example of a rule or one case of a plan.
public struct TestResult: Sendable {
  /// What the test is about.
  public let subject: Subject
  /// What the test shows, as its file says.
  public let name: String
  /// Where its name stands.
  public let place: Place
  /// How it did not come out as it states; empty when it passed.
  public let differences: [Difference]

  /// Whether all came out as stated.
  public var passed: Bool { differences.isEmpty }

  /// What a test is about.
  public enum Subject: Sendable, Hashable {
    /// A rule, by its identifier.
    case rule(String)
    /// An obligation of a plan, by both identifiers.
    case obligation(String, plan: String)

    /// The rule's identifier, or the plan's and the obligation's.
    public var name: String {
      switch self {
      case .rule(let id): id
      case .obligation(let id, let plan): "\(plan) \(id)"
      }
    }
  }
}

extension Array where Element: Sendable {
  /// The results of `transform`, in the order of the elements, worked out by `jobs` tasks.
  ///
  /// Each task takes every `jobs`-th element, so the split does not depend on timing.
  func mapped<Result: Sendable>(
    jobs: Int,
    _ transform: @escaping @Sendable (Element) async -> Result
  ) async -> [Result] {
    let jobs = Swift.max(1, Swift.min(jobs, count))
    var parts = [[Result]](repeating: [], count: jobs)
    await withTaskGroup(of: (Int, [Result]).self) { group in
      for job in 0..<jobs {
        group.addTask {
          var part: [Result] = []
          for index in stride(from: job, to: count, by: jobs) {
            part.append(await transform(self[index]))
          }
          return (job, part)
        }
      }
      for await (job, part) in group { parts[job] = part }
    }
    return indices.map { parts[$0 % jobs][$0 / jobs] }
  }
}
