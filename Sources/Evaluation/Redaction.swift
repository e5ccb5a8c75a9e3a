public import Diagnostics

/// What takes out of a text what must not be shown.
public typealias Redaction = (Localized) -> Localized

extension ObligationResult {
  /// The same result, told without what `redact` takes out.
  public func redacted(by redact: Redaction) -> ObligationResult {
    ObligationResult(
      obligation: obligation,
      clause: clause,
      rule: rule,
      title: title,
      judgement: judgement.redacted(by: redact),
      weight: weight,
      isToolDefault: isToolDefault,
      costsPoints: costsPoints,
      telling: .told(message: redact(message), remedy: remedy.map(redact))
    )
  }
}

extension Judgement {
  /// The same judgement, of which texts for people lack what `redact` takes out.
  fileprivate func redacted(by redact: Redaction) -> Judgement {
    var judgement = self
    judgement.remarks = remarks.map(redact)
    judgement.items = items.map { item in
      ItemNote(name: redact(Localized(item.name)).vi, place: item.place, outcome: item.outcome)
    }
    judgement.grounds = grounds.map { grounds in
      var grounds = grounds
      grounds.facts = grounds.facts.map { $0.redacted(by: redact) }
      grounds.overruled = grounds.overruled.map { $0.redacted(by: redact) }
      grounds.unmet = grounds.unmet.map { part in
        let values = part.values.map { seen in
          SeenValue(text: seen.text, value: redact(Localized(seen.value)).vi, place: seen.place)
        }
        return FalsePart(text: part.text, place: part.place, values: values)
      }
      return grounds
    }
    return judgement
  }
}

extension UsedFact {
  /// The fact without its value where that holds what `redact` takes out.
  fileprivate func redacted(by redact: Redaction) -> UsedFact {
    let named = renamed(redact(Localized(path)).vi)
    guard let value, redact(Localized(value)).vi != value else { return named }
    return named.hidden
  }
}

extension ExplanationNode {
  /// The same tree, told without what `redact` takes out.
  public func redacted(by redact: Redaction) -> ExplanationNode {
    let told = { (line: ToldLine) in ToldLine(redact(line.text), at: line.place) }
    return ExplanationNode(
      title: title,
      weight: weight,
      isCritical: isCritical,
      message: redact(message),
      judgement: judgement.redacted(by: redact),
      account: Account(
        why: account.why.map(redact),
        obstacles: account.obstacles.map(told),
        steps: account.steps.map(told)
      ),
      items: items.map { item in
        ToldItem(
          name: redact(Localized(item.name)).vi,
          outcome: item.outcome,
          text: redact(item.text),
          place: item.place
        )
      },
      adjustments: adjustments.map(told),
      missing: missing.map(told),
      children: children.map { $0.redacted(by: redact) }
    )
  }
}
