internal import Diagnostics
import Glibc
public import Streaming
import Synchronization

/// Pieces put aside in a file without a name, which goes with the process.
public final class SpillFile: PieceStore {
  // A class, because it owns the file.
  private let file: Int32
  /// The folder, for messages.
  private let folder: String
  private let pending = Mutex(Pending())

  /// What has not been written yet, and where it will lie.
  private struct Pending {
    var start: UInt64 = 0
    var bytes: [UInt8] = []
  }

  /// So much is written at once.
  private static let block = 1 << 20

  init(in folder: String) throws(DiskError) {
    self.folder = folder
    let nameless = Disk.openNameless(in: folder)
    guard nameless < 0 else {
      file = nameless
      return
    }
    let name = "\(folder)/ttdn-check.\(getpid()).pieces"
    unsafe unlink(name)
    file = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .last }
    unsafe unlink(name)
  }

  deinit { close(file) }

  /// Puts a piece aside.
  public func put(_ piece: [UInt8]) throws(StreamFailure) -> PieceRange {
    do throws(DiskError) {
      return try pending.withLock { pending throws(DiskError) in
        let start = pending.start + UInt64(pending.bytes.count)
        pending.bytes.append(contentsOf: piece)
        if pending.bytes.count >= Self.block {
          try Disk.write(pending.bytes, to: file)
          pending.start += UInt64(pending.bytes.count)
          pending.bytes.removeAll(keepingCapacity: true)
        }
        return PieceRange(start: start, count: UInt32(clamping: piece.count))
      }
    } catch {
      throw failure(error)
    }
  }

  /// The piece that was put there.
  public func piece(at range: PieceRange) throws(StreamFailure) -> [UInt8] {
    let unwritten = pending.withLock { pending -> [UInt8]? in
      guard range.start >= pending.start else { return nil }
      let start = Int(range.start - pending.start)
      let end = start + Int(range.count)
      return end <= pending.bytes.count ? Array(pending.bytes[start..<end]) : nil
    }
    if let unwritten { return unwritten }
    do throws(DiskError) {
      return try Disk.read(file, at: range.start, count: Int(range.count))
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: DiskError) -> StreamFailure {
    StreamFailure(Diagnostic(WorkspaceSituation.noRoomAside(folder, error), at: nil))
  }
}

extension Disk {
  /// The `count` bytes of an open file from `start` on; several tasks may read at once.
  static func read(_ file: Int32, at start: UInt64, count: Int) throws(DiskError) -> [UInt8] {
    var got = 0
    var failure: DiskError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while got < count {
        let more = unsafe pread(
          file,
          buffer.baseAddress?.advanced(by: got),
          count - got,
          off_t(start) + off_t(got)
        )
        if more < 0, errno == EINTR { continue }
        if more < 0 { failure = .last }
        if more <= 0 { break }
        got += more
      }
      filled = got
    }
    if let failure { throw failure }
    guard got == count else { throw .absent }
    return bytes
  }
}

extension Workspace {
  /// A place to put pieces aside: in the folder that `TMPDIR` names, else in `/var/tmp`.
  public func spillFile() throws(StreamFailure) -> SpillFile {
    let folder = surroundings.variables["TMPDIR"] ?? "/var/tmp"
    do throws(DiskError) {
      return try SpillFile(in: FilePath.join(surroundings.workingFolder, folder))
    } catch {
      throw StreamFailure(Diagnostic(WorkspaceSituation.noRoomAside(folder, error), at: nil))
    }
  }
}
