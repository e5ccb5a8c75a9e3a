/// A mistake in an expression, at bytes of its text.
struct Mistake: Error {
  let situation: ExpressionSituation
  let range: ByteRange

  init(_ situation: ExpressionSituation, _ range: ByteRange) {
    self.situation = situation
    self.range = range
  }
}
