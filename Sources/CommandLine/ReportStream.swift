internal import Reports
internal import Streaming
internal import Workspace

/// A report that leaves as it is written.
final class ReportStream: ReportSink {
  // A class, because whoever writes shares it.
  private let output: ReportOutput
  private var failure: StreamFailure?

  init(_ output: ReportOutput) { self.output = output }

  /// Takes what has been written; what goes wrong is thrown at the end.
  func take(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    do throws(StreamFailure) { try output.write(bytes) } catch { failure = error }
  }

  /// Sends the rest, lets an output file take its name, and ends the run.
  func finish(_ rest: ReportBytes, _ status: Ending.Status) throws(StreamFailure) -> Ending {
    take(rest.bytes)
    if let failure { throw failure }
    try output.finish()
    return Ending(status: status, output: output.memory)
  }
}
