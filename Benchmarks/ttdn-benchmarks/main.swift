import Diagnostics
import Glibc

guard let options = Options(CommandLine.arguments.dropFirst()) else {
  print(Options.usage)
  exit(2)
}
if options.name == "evaluation" {
  exit(EvaluationBenchmarks.run() ? 0 : 2)
}
if let expression = options.expression {
  guard CELBenchmarks.repeated(expression, times: options.count) else {
    print(Options.usage)
    exit(2)
  }
  exit(0)
}
if options.name == "cel" {
  CELBenchmarks.run()
  exit(0)
}
var workload = SubmissionWorkload(seed: options.seed, units: options.units)
let texts = (0..<options.count).map { workload.submission($0) }

if let folder = options.folder {
  for (number, text) in texts.enumerated() {
    guard Files.makeFolder(folder), Files.write(text, to: "\(folder)/\(number).yaml") else {
      print("cannot write into \(folder)")
      exit(2)
    }
  }
  exit(0)
}

let files = texts.enumerated().map { SourceText(path: "\($0.offset).yaml", text: $0.element) }
let bytes = files.reduce(0) { $0 + $1.bytes.count }
print("\(files.count) files, \(bytes) bytes, best of \(options.rounds) rounds")
var measurements = Measurement.all.filter { options.name == nil || $0.name == options.name }
// Interleaved, so that whatever else the machine does meets all alike.
for _ in 0..<options.rounds {
  for index in measurements.indices { measurements[index].run(files) }
}
for measurement in measurements {
  let speed = measurement.speed(bytes: bytes)
  let floor = measurements[0].speed(bytes: bytes)
  let hundredths = Int(speed / floor * 100 + 0.5)
  print("\(measurement.name): \(Int(speed + 0.5)) MB/s, \(hundredths) % of \(measurements[0].name)")
}
