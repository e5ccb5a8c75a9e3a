import CommandLine
import Workspace

let surroundings = Surroundings.ofProcess()
let ending = await Program.run(Array(Swift.CommandLine.arguments.dropFirst()), in: surroundings)
surroundings.finish(output: ending.output, errors: ending.errors, status: ending.status.rawValue)
