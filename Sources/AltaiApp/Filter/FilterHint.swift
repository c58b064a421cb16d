/// What a suggestion stands for. The words are made from it in one place a language.
public enum FilterHint: Hashable, Sendable {
  /// A criterion, with the question that it answers.
  case criterion(String, question: String)
  case monthlyPrice(currency: String)
  /// A question with worded answers, by its name.
  case answer(to: String)
  /// A yes/no fact, by its name.
  case feature(String)
  case own(FilterFields.Own)
  /// A worded value, with what it means for the user.
  case value(String, means: String?)
  case notKnown
  /// A comparison; graded ones are of better and worse.
  case comparison(Comparison, isGraded: Bool)
  /// An assistant, with its maker where that is known.
  case assistant(maker: String?)
  case maker
  case country
  case plan
}
