import CommandLine
import Workspace

/// What a run prints and how it ends.
struct Transcript: Equatable {
  var output: String
  var errors: String
  var status: Int32

  init(_ arguments: [String], _ surroundings: Surroundings) async {
    let ending = await Program.run(arguments, in: surroundings)
    output = String(decoding: ending.output, as: UTF8.self)
    errors = String(decoding: ending.errors, as: UTF8.self)
    status = ending.status.rawValue
  }
}
