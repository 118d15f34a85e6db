/// What one call of an inflater did.
struct InflateStep {
  let consumed: Int
  let produced: Int
  let outcome: Outcome

  enum Outcome {
    case goesOn
    case endOfMember
    case corrupt(reason: String)
    case failed(code: Int32)
  }
}
