import Synchronization

/// What others work out of a tree and keep as long as the tree, so that many may ask for it.
///
/// It must not refer to the tree, which would then keep itself alive.
public protocol TreeAttachment: AnyObject, Sendable {
  /// One in which nothing is kept yet.
  init()
}

/// What is attached to one tree, which all threads share.
final class TreeAttachments: Sendable {
  private let made = Mutex<[ObjectIdentifier: any TreeAttachment]>([:])

  /// The attachment of a type, made when it is first asked for.
  func attachment<Kept: TreeAttachment>(_ type: Kept.Type) -> Kept {
    made.withLock { made in
      if let known = made[ObjectIdentifier(type)] {
        // Under a type stands one of it; a cast that asks again would take longer than the look-up.
        return unsafe unsafeDowncast(known, to: Kept.self)
      }
      let new = Kept()
      made[ObjectIdentifier(type)] = new
      return new
    }
  }

  func removeAll() { made.withLock { $0 = [:] } }
}

extension YAMLTree {
  /// What of this type is kept with the tree. Constant time.
  public func attachment<Kept: TreeAttachment>(_ type: Kept.Type) -> Kept {
    attachments.attachment(type)
  }

  /// Lets go of all that is kept with the tree, which may be made again: for trees that stay in memory
  /// when most has been asked of them.
  public func detachAll() { attachments.removeAll() }
}
