import Glibc
public import Streaming
import Synchronization

/// Pieces of earlier runs in one file: records one after another, each with its digest.
///
/// A file belongs to one question under one plan by one program; all that is in its name and its
/// head. Records are only ever added, by one run at a time; what a run that was killed left
/// unfinished ends the file for the next reader and is cut off by the next writer. Nothing in the file
/// is believed: heads and contents are checked against digests that begin with the question, and what
/// does not match is as if it were not there.
public final class CacheFile: PieceCache {
  // A class, because it owns the file.
  private let file: Int32
  private let path: String
  private let settings: ContentDigest
  /// Whether this run may add to the file; only one may at a time.
  private let mayWrite: Bool
  private let state: Mutex<State>

  private struct State {
    var records: [CacheRecord.Key: CacheRecord.Place] = [:]
    /// How many of them this run used or added.
    var used = 0
    var end: UInt64
    var pending: [UInt8] = []
    var problem: DiskError?

    /// Notes that this run needs a record.
    mutating func use(_ key: CacheRecord.Key) {
      guard records[key]?.isUsed == false else { return }
      records[key]?.isUsed = true
      used += 1
    }
  }

  /// So much is written at once.
  private static let block = 1 << 20
  private static let magic = Array("ttdn-check cache 1\n".utf8)

  /// Opens the file at the absolute `path`, or begins a new one there.
  init(at path: String, _ settings: ContentDigest) throws(DiskError) {
    self.path = path
    self.settings = settings
    file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .last }
    mayWrite = flock(file, LOCK_EX | LOCK_NB) == 0
    do throws(DiskError) {
      state = Mutex(try Self.begin(file, settings, mayWrite: mayWrite))
    } catch {
      close(file)
      throw error
    }
  }

  /// What the file holds; where it may be written, what is not sound is cut off.
  private static func begin(_ file: Int32, _ settings: ContentDigest, mayWrite: Bool)
    throws(DiskError) -> State
  {
    let head = magic + settings.bytes
    let isOurs = (try? Disk.read(file, at: 0, count: head.count)) == head
    var state = State(end: UInt64(head.count))
    if isOurs {
      state.end = CacheRecord.scan(file, from: state.end, settings) { state.records[$0] = $1 }
    }
    guard mayWrite else { return state }
    guard ftruncate(file, isOurs ? off_t(state.end) : 0) == 0 else { throw .last }
    guard lseek(file, 0, SEEK_END) >= 0 else { throw .last }
    if !isOurs { try Disk.write(head, to: file) }
    return state
  }

  deinit { close(file) }

  /// What was kept for a file.
  public func entry(for path: String, _ digest: ContentDigest) -> [UInt8]? {
    let key = CacheRecord.Key(of: path, digest)
    guard let place = state.withLock({ $0.records[key] }),
      let bytes = try? Disk.read(file, at: place.start, count: Int(place.count)),
      CacheRecord.digest(bytes, settings, key) == place.digest
    else { return nil }
    state.withLock { $0.use(key) }
    return bytes
  }

  /// Keeps something for a file.
  public func keep(_ entry: [UInt8], for path: String, _ digest: ContentDigest) {
    guard mayWrite, entry.count < CacheRecord.limit else { return }
    let key = CacheRecord.Key(of: path, digest)
    state.withLock { state in
      guard state.problem == nil else { return }
      let content = CacheRecord.digest(entry, settings, key)
      state.pending += CacheRecord.head(key, entry.count, content, settings) + entry
      let end = state.end + UInt64(state.pending.count)
      state.records[key] = CacheRecord.Place(
        start: end - UInt64(entry.count),
        count: UInt32(entry.count),
        isUsed: state.records[key]?.isUsed ?? false,
        digest: content
      )
      state.use(key)
      if state.pending.count >= Self.block { write(&state) }
    }
  }

  private func write(_ state: inout State) {
    guard state.problem == nil, !state.pending.isEmpty else { return }
    do throws(DiskError) {
      try Disk.write(state.pending, to: file)
      state.end += UInt64(state.pending.count)
    } catch {
      state.problem = error
      // What was written in part is cut off, so that the file is sound.
      _ = ftruncate(file, off_t(state.end))
    }
    state.pending = []
  }

  /// Writes what is left, and leaves out what no run needs where that is most of the file.
  ///
  /// - Returns: What kept results from being kept; `nil` when nothing did.
  func finish() -> DiskError? {
    state.withLock { state in
      write(&state)
      guard mayWrite, state.problem == nil else { return state.problem }
      if state.records.count > 2 * state.used + 1000 { state.problem = compact(state) }
      return state.problem
    }
  }

  private func compact(_ state: State) -> DiskError? {
    do throws(DiskError) {
      let new = try PendingFile(at: path)
      try new.append(Self.magic + settings.bytes)
      let needed = state.records.filter(\.value.isUsed).sorted { $0.value.start < $1.value.start }
      for (key, place) in needed {
        let entry = try Disk.read(file, at: place.start, count: Int(place.count))
        try new.append(CacheRecord.head(key, entry.count, place.digest, settings) + entry)
      }
      try new.commit()
      return nil
    } catch {
      return error
    }
  }
}
