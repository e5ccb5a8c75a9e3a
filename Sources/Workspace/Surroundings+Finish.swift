internal import Diagnostics
import Glibc

extension Surroundings {
  /// Writes what a run has to say and ends the process.
  ///
  /// A reader that has closed the pipe ends the run quietly, with the status it had; output that
  /// cannot be written for another reason makes it 2.
  public func finish(output: [UInt8], errors: [UInt8], status: Int32) -> Never {
    var status = status
    do throws(DiskError) {
      try Disk.write(output, to: STDOUT_FILENO)
    } catch {
      if error != .closedPipe {
        status = 2
        let message = "error[output/unwritable]: \(error.reason.vi) / \(error.reason.en)\n"
        try? Disk.write(Array(message.utf8), to: STDERR_FILENO)
      }
    }
    try? Disk.write(errors, to: STDERR_FILENO)
    exit(status)
  }
}
