/// What a part gave when it ran, and what running it took.
struct Memo {
  let result: Result<Value, Interruption>
  let cost: Frame.Budget
}

extension Frame {
  /// Steps and work, together.
  struct Budget {
    var steps: Int
    var work: Int
  }

  /// What was remembered under `number`, for the price of running it again; `nil` where there is
  /// nothing, and where the price is more than is left, so that running it tells where that shows.
  mutating func recall(_ number: Int) -> Result<Value, Interruption>? {
    guard number < memos.count, let memo = memos[number], memo.cost.steps <= budget.steps,
      memo.cost.work <= budget.work
    else { return nil }
    budget.steps -= memo.cost.steps
    budget.work -= memo.cost.work
    return memo.result
  }

  /// Remembers a result under `number`, which took what is gone of `before`.
  mutating func remember(
    _ number: Int,
    _ result: Result<Value, Interruption>,
    since before: Budget
  ) {
    while memos.count <= number { memos.append(nil) }
    let cost = Budget(steps: before.steps - budget.steps, work: before.work - budget.work)
    memos[number] = Memo(result: result, cost: cost)
  }
}
