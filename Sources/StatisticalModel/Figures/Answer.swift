/// A computed figure, or the coded reason why there is none.
package enum Answer<Value: Sendable & Hashable>: Sendable, Hashable {
  case given(Value)
  case refused(Refusal)

  package var value: Value? {
    if case .given(let value) = self { value } else { nil }
  }

  package var refusal: Refusal? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }

  /// The answer with another value, made from this one's.
  package func map<Other>(_ transform: (Value) -> Other) -> Answer<Other> {
    switch self {
    case .given(let value): .given(transform(value))
    case .refused(let refusal): .refused(refusal)
    }
  }
}
