internal import Reports
internal import Streaming
internal import Workspace

/// A report that leaves as it is written, in blocks.
struct ReportStream {
  /// What takes the blocks.
  let target: BlockTarget
  /// What has been written and not left yet.
  var bytes = ReportBytes()

  init(_ output: ReportOutput) { target = BlockTarget(output: output) }

  /// Sends the rest, lets an output file take its name, and ends the run.
  mutating func finish(_ status: Ending.Status) throws(StreamFailure) -> Ending {
    try target.output.write(bytes.bytes)
    try target.output.finish()
    return Ending(status: status, output: target.output.memory)
  }
}

/// Takes written bytes once there are enough of them.
struct BlockTarget {
  let output: ReportOutput

  private static let block = 1 << 16

  /// Takes `bytes` away where they make a block.
  func take(_ bytes: inout ReportBytes) throws(StreamFailure) {
    guard bytes.bytes.count >= Self.block else { return }
    try output.write(bytes.bytes)
    bytes.bytes.removeAll(keepingCapacity: true)
  }
}
