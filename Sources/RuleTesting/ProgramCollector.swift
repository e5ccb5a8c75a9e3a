import CEL
import Diagnostics
import Synchronization

/// Keeps the programs that are compiled, each place once.
///
/// A class, because the environment that it watches calls it while compiling.
final class ProgramCollector: ExpressionObserver {
  private let programs = Mutex<[Program]>([])

  func compiled(_ program: Program) {
    let range = program.wholeRange
    programs.withLock { known in
      guard !known.contains(where: { $0.wholeRange == range }) else { return }
      known.append(program)
    }
  }

  func ran(_ program: Program, _ trace: Trace) {}

  /// The programs whose values decide something: not those of sentences.
  func deciding(in file: SourceText, below isDeciding: (SourceRange) -> Bool) -> [Program] {
    programs.withLock { $0 }
      .filter { $0.text.place(of: 0..<0).source.path == file.path && isDeciding($0.wholeRange) }
      .sorted { $0.wholeRange < $1.wholeRange }
  }
}

extension Program {
  /// The bytes of the whole expression in its file.
  var wholeRange: SourceRange { text.place(of: 0..<text.text.utf8.count).range }
}

extension YAMLPath {
  /// Whether what stands at a path decides something, rather than saying it.
  static func isDeciding(_ path: String) -> Bool {
    let words = path.split { ".[]".contains($0) }
    let telling: Set<Substring> = [
      "messages", "remedy", "output", "explanation", "warning", "bonus",
    ]
    return !words.contains { telling.contains($0) }
  }
}
