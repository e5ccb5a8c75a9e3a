extension Array where Element: Sendable {
  /// The results of `transform`, in the order of the elements, worked out by `jobs` tasks.
  ///
  /// Each task takes every `jobs`-th element, so the split does not depend on timing.
  package func concurrentMap<Result: Sendable>(
    jobs: Int,
    _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    let jobs = Swift.max(1, Swift.min(jobs, count))
    guard jobs > 1 else { return map(transform) }
    var parts = [[Result]](repeating: [], count: jobs)
    await withTaskGroup(of: (Int, [Result]).self) { group in
      for job in 0..<jobs {
        group.addTask {
          (job, stride(from: job, to: count, by: jobs).map { transform(self[$0]) })
        }
      }
      for await (job, part) in group { parts[job] = part }
    }
    return indices.map { parts[$0 % jobs][$0 / jobs] }
  }
}
