import Diagnostics

/// Reading submissions that are in memory already, beside the bare event loop.
enum ReadingBenchmarks {
  /// Measures and prints.
  static func run(_ workload: SubmissionWorkload, count: Int, rounds: Int) {
    let files = (0..<count).map { number in
      SourceText(path: "\(number).yaml", text: workload.submission(number))
    }
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    print("\(files.count) files, \(bytes) bytes, best of \(rounds) rounds")
    var measurements = Measurement.all
    // Interleaved, so that whatever else the machine does meets all alike.
    for _ in 0..<rounds {
      for index in measurements.indices { measurements[index].run(files) }
    }
    for measurement in measurements {
      let speed = measurement.speed(bytes: bytes)
      let floor = measurements[0].speed(bytes: bytes)
      let hundredths = Int(speed / floor * 100 + 0.5)
      let name = measurement.name
      print("\(name): \(Int(speed + 0.5)) MB/s, \(hundredths) % of \(measurements[0].name)")
    }
  }
}
