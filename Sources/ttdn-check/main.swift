import CMalloc
import CommandLine
import Workspace

// What a round takes as a whole (the registry, the standings, the ranking) lies in few large arrays,
// each for a while. Their memory goes back at once while this bound stands; left alone, the allocator
// raises it with the first of them that it frees, and keeps the rest.
_ = mallopt(M_MMAP_THRESHOLD, 1 << 18)

let surroundings = Surroundings.ofProcess()
let ending = await Program.run(Array(Swift.CommandLine.arguments.dropFirst()), in: surroundings)
surroundings.finish(output: ending.output, errors: ending.errors, status: ending.status.rawValue)
