public import Diagnostics

/// Why a run over many files cannot go on: the disk is full, the output cannot be written, or worse.
public struct StreamFailure: Error {
  /// What to tell the user.
  public let diagnostic: Diagnostic

  /// A failure.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// A piece came back as something else than was put aside.
  public static var damagedPiece: StreamFailure {
    StreamFailure(Diagnostic(StreamingSituation.damagedPiece, at: nil))
  }
}

/// What can go wrong with pieces, whoever keeps them.
enum StreamingSituation: Situation {
  /// A piece came back as something else than was put aside.
  case damagedPiece
}
