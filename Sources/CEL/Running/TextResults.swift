import LocatedYAML
import Synchronization

/// What functions gave for the texts of a file, kept with its tree: many rules ask the same of the
/// same text.
final class TextResults: TreeAttachment {
  /// The functions whose results are worth keeping: they rest on the text alone, are linear in it,
  /// and give no nodes.
  enum Function: UInt8, Sendable {
    case foldText
    case secrets
  }

  private struct Key: Hashable {
    let function: Function
    let node: Int32
  }

  private let known: Mutex<[Key: Value]>

  init() {
    // A submission has a few hundred texts.
    var known: [Key: Value] = [:]
    known.reserveCapacity(350)
    self.known = Mutex(known)
  }

  private subscript(key: Key) -> Value? {
    get { known.withLock { $0[key] } }
    set { known.withLock { $0[key] = newValue } }
  }

  /// The code of a call of `function` for the text to which `path` leads. Where the result is known
  /// it takes what it took to work it out, so limits hold as if it had run.
  static func keeping(_ function: Function, of path: Path, _ run: @escaping Evaluation<Value>)
    -> Evaluation<Value>
  {
    { (frame) throws(Interruption) in
      guard let found = try path.find(in: &frame), let count = found.withString({ $0.count }) else {
        return try run(&frame)
      }
      let results = found.lending { $0.attachment(TextResults.self) }
      let key = Key(function: function, node: found.index)
      if let result = results[key] {
        try frame.look(count + 1)
        return result
      }
      let result = try run(&frame)
      results[key] = result
      return result
    }
  }
}
