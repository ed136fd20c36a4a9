import Testing

@testable import Publishing

@Suite struct WorkerPoolTests {
  @Test(arguments: [1, 2, 3, 16], [0, 1, 2, 1000])
  func keepsTheOrderOfTheJobs(workers: Int, count: Int) {
    let squares = WorkerPool(workers: workers).map(count, state: {}) { index, _ in index * index }
    #expect(squares == (0..<count).map { $0 * $0 })
  }

  @Test func handsEachWorkerItsOwnState() {
    let counts = WorkerPool(workers: 4).map(100, state: { 0 }) { _, state -> Int in
      state += 1
      return state
    }
    // Every job counts itself in its worker's state, so the ones are as many as the workers that
    // got a job.
    #expect((1...4).contains(counts.count { $0 == 1 }))
  }
}
