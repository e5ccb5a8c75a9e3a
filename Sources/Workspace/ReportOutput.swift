internal import Diagnostics
import Glibc
public import Streaming

/// Where a report goes while it is being made: a file that appears when it is whole, standard output,
/// or memory.
///
/// A reader that closes the pipe ends the output, not the run: the rest is made and thrown away, so
/// that the exit status says the same.
public final class ReportOutput {
  // A class, because it owns the file.
  private enum Place {
    case file, channel, memory
  }

  private let place: Place
  private var file: PendingFile?
  private let channel: OutputChannel?
  private let path: String
  private var isClosed = false
  /// What was written, where it stays in memory.
  public private(set) var memory: [UInt8] = []

  init(at path: String, in folder: String) throws(DiskError) {
    place = .file
    self.path = path
    channel = nil
    file = try PendingFile(at: FilePath.join(folder, path))
  }

  init(_ channel: OutputChannel?) {
    place = channel == nil ? .memory : .channel
    self.channel = channel
    path = "-"
    file = nil
  }

  /// Appends `bytes`.
  public func write(_ bytes: [UInt8]) throws(StreamFailure) {
    switch place {
    case .memory: memory += bytes
    case .channel:
      guard !isClosed, let channel else { return }
      do throws(DiskError) {
        try channel.write(bytes)
      } catch {
        isClosed = true
        if error != .closedPipe { throw failure(error) }
      }
    case .file:
      do throws(DiskError) { try file?.append(bytes) } catch { throw failure(error) }
    }
  }

  /// Lets a file take its name, now that it is whole.
  public func finish() throws(StreamFailure) {
    guard let file else { return }
    self.file = nil
    do throws(DiskError) { try file.commit() } catch { throw failure(error) }
  }

  private func failure(_ error: DiskError) -> StreamFailure {
    StreamFailure(Diagnostic(WorkspaceSituation.unwritable(path, error), at: nil))
  }
}

/// An open file to which output goes as it is made.
public struct OutputChannel: Sendable {
  private let file: Int32

  /// Standard output.
  static let standardOutput = OutputChannel(file: STDOUT_FILENO)
  /// Standard error.
  static let standardError = OutputChannel(file: STDERR_FILENO)

  private init(file: Int32) { self.file = file }

  func write(_ bytes: [UInt8]) throws(DiskError) { try Disk.write(bytes, to: file) }
}

extension Workspace {
  /// Opens the output: the file at `path`, or where that is `nil` or `-` what the surroundings give.
  public func output(to path: String?) throws(StreamFailure) -> ReportOutput {
    guard let path, path != "-" else { return ReportOutput(surroundings.standardOutput) }
    do throws(DiskError) {
      return try ReportOutput(at: path, in: surroundings.workingFolder)
    } catch {
      throw StreamFailure(Diagnostic(WorkspaceSituation.unwritable(path, error), at: nil))
    }
  }
}
