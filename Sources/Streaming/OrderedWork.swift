/// Work on many things by several tasks, of which the results are taken in order.
///
/// Only so many results wait for their turn, so memory does not grow with the number of things.
public struct OrderedWork: Sendable {
  /// How many things there are.
  public let count: Int
  /// How many tasks share them, at least 1.
  public let jobs: Int
  /// How many things are worked on in a row.
  private static let batch = 8
  /// How many batches may be begun for each task before the first of them is taken.
  private static let window = 8

  /// Work on `count` things.
  public init(count: Int, jobs: Int) {
    self.count = count
    self.jobs = max(1, min(jobs, count))
  }

  /// Works on all of them; `take` is called once for each, in order, on the caller's task.
  ///
  /// - Throws: What `take` throws; then nothing more is begun.
  public func run<Result: Sendable, Failure: Error>(
    _ work: @escaping @Sendable (Int) -> Result,
    take: (Int, Result) throws(Failure) -> Void
  ) async throws(Failure) {
    guard jobs > 1 else {
      for index in 0..<count { try take(index, work(index)) }
      return
    }
    var failure: Failure?
    await withTaskGroup(of: (Int, [Result]).self) { group in
      let batches = (count + Self.batch - 1) / Self.batch
      var (begun, taken) = (0, 0)
      var waiting: [Int: [Result]] = [:]
      while taken < batches, failure == nil {
        while begun < batches, begun < taken + jobs * Self.window {
          let number = begun
          let range = number * Self.batch..<min((number + 1) * Self.batch, count)
          group.addTask { (number, range.map(work)) }
          begun += 1
        }
        guard let (number, results) = await group.next() else { break }
        waiting[number] = results
        while failure == nil, let ready = waiting.removeValue(forKey: taken) {
          failure = Self.take(ready, from: taken * Self.batch, take)
          taken += 1
        }
      }
    }
    if let failure { throw failure }
  }

  private static func take<Result, Failure: Error>(
    _ results: [Result],
    from start: Int,
    _ take: (Int, Result) throws(Failure) -> Void
  ) -> Failure? {
    do throws(Failure) {
      for (offset, result) in results.enumerated() { try take(start + offset, result) }
      return nil
    } catch {
      return error
    }
  }
}
