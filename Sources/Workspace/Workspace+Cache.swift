internal import Crypto
public import Diagnostics
import Glibc
internal import PlanReading
internal import Streaming

/// A cache that was opened, or why there is none; a run goes on without.
public struct OpenedCache {
  /// The cache; `nil` where it cannot be used.
  public let cache: CacheFile?
  private let folder: String
  private let problem: DiskError?

  init(_ cache: CacheFile?, in folder: String, problem: DiskError? = nil) {
    self.cache = cache
    self.folder = folder
    self.problem = problem
  }

  /// Writes what is left; says what kept results from being kept, which costs the run nothing else.
  public func finish() -> Diagnostic? {
    guard let problem = cache?.finish() ?? problem else { return nil }
    return Diagnostic(WorkspaceSituation.noCache(folder, problem), at: nil)
  }
}

extension Workspace {
  /// A folder holds the caches of so many questions; those that were used longest ago go first.
  static let cachesKept = 8

  /// Opens the cache in `folder` for one question under one plan.
  ///
  /// - Parameters:
  ///   - ready: The files by which submissions are judged.
  ///   - question: Everything else on which results depend, in words.
  public func cache(in folder: String, for ready: Preparation, _ question: [String]) -> OpenedCache
  {
    let absolute = FilePath.join(surroundings.workingFolder, folder)
    let settings = settings(ready, question)
    do throws(DiskError) {
      try Disk.makeFolder(absolute)
      let path = "\(absolute)/\(Self.cacheName(settings))"
      let cache = try CacheFile(at: path, settings)
      Disk.touch(path)
      Self.prune(absolute)
      return OpenedCache(cache, in: folder)
    } catch {
      return OpenedCache(nil, in: folder, problem: error)
    }
  }

  /// The digest of everything on which what is kept of a file depends, but the file.
  private func settings(_ ready: Preparation, _ question: [String]) -> ContentDigest {
    var hash = SHA256()
    let program = Disk.fingerprint("/proc/self/exe") ?? ""
    let zones = ["", "/tzdata.zi", "/Asia"].map {
      Disk.fingerprint(surroundings.zoneFolder + $0) ?? ""
    }
    let inputs = ready.sources.all.map { InputDigest(of: $0) }.map { "\($0.sha256) \($0.path)" }
    for word in [program] + zones + question + inputs {
      hash.update(data: Array("\(word.utf8.count):\(word)".utf8))
    }
    return ContentDigest(hash.finalize())
  }

  private static func cacheName(_ settings: ContentDigest) -> String {
    "ttdn-\(settings.hexadecimal.prefix(32)).cache"
  }

  /// Removes the caches that were used longest ago where there are too many.
  private static func prune(_ folder: String) {
    let names = ((try? Disk.names(in: folder)) ?? []).filter { name in
      name.utf8.count == 43 && name.hasPrefix("ttdn-") && name.hasSuffix(".cache")
    }
    guard names.count > cachesKept else { return }
    let dated = names.map { (Disk.modified("\(folder)/\($0)") ?? 0, $0) }.sorted { $0 > $1 }
    for (_, name) in dated.dropFirst(cachesKept) { _ = unsafe unlink("\(folder)/\(name)") }
  }
}

extension Disk {
  /// When the file at the absolute `path` was changed last, in nanoseconds.
  static func modified(_ path: String) -> Int64? {
    var found = stat()
    guard unsafe stat(path, &found) == 0 else { return nil }
    return Int64(found.st_mtim.tv_sec) * 1_000_000_000 + Int64(found.st_mtim.tv_nsec)
  }

  /// What tells a file apart from what was there before, without reading it.
  fileprivate static func fingerprint(_ path: String) -> String? {
    var found = stat()
    guard unsafe stat(path, &found) == 0 else { return nil }
    return "\(found.st_dev) \(found.st_ino) \(found.st_size) \(found.st_mtim.tv_sec)"
      + " \(found.st_mtim.tv_nsec)"
  }

  /// Makes the folder at the absolute `path` unless it is there.
  fileprivate static func makeFolder(_ path: String) throws(DiskError) {
    if unsafe mkdir(path, 0o700) == 0 { return }
    let error = DiskError.last
    guard (try? status(path))?.kind == .folder else { throw error }
  }

  /// Marks a file as used now.
  fileprivate static func touch(_ path: String) {
    _ = unsafe utimensat(AT_FDCWD, path, nil, 0)
  }
}
