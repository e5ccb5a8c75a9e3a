import Synchronization
import Testing

@testable import Streaming

@Suite struct OrderedWorkTests {
  private struct Stop: Error, Equatable {
    let index: Int
  }

  @Test(arguments: [0, 1, 7, 8, 9, 64, 1000], [1, 2, 3, 16])
  func `results are taken in order, each once, whatever the tasks`(count: Int, jobs: Int) async {
    var taken: [Int] = []
    await OrderedWork(count: count, jobs: jobs).run({ $0 * $0 }) { index, square in
      #expect(square == index * index)
      taken.append(index)
    }
    #expect(taken == Array(0..<count))
  }

  @Test(arguments: [1, 2, 8])
  func `only a window of work is begun ahead of what is taken`(jobs: Int) async {
    let begun = Mutex(0)
    var widest = 0
    await OrderedWork(count: 5000, jobs: jobs).run({ _ in begun.withLock { $0 += 1 } }) {
      index,
      _ in
      widest = max(widest, begun.withLock { $0 } - index)
    }
    #expect(widest <= jobs * 64 + 8)
  }

  @Test(arguments: [1, 2, 5], [0, 9, 99])
  func `what taking throws ends the work`(jobs: Int, last: Int) async {
    let begun = Mutex(0)
    await #expect(throws: Stop(index: last)) {
      try await OrderedWork(count: 100_000, jobs: jobs).run({ _ in begun.withLock { $0 += 1 } }) {
        index,
        _ throws(Stop) in
        if index == last { throw Stop(index: index) }
      }
    }
    #expect(begun.withLock { $0 } < 2000)
  }
}
