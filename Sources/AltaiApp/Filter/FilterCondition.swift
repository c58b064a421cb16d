/// A condition on a field, as in `privacy>=strong`, `price<10` or `train=?`.
///
/// It looks at an assistant at one plan and holds only where it is certain: what is not known makes every comparison false, so
/// that neither `privacy>=strong` nor `privacy<strong` holds where privacy may be either. `=?` holds there, and `!=?` where
/// the value is settled. Old answers count, as they do in the list.
public struct FilterCondition: Hashable, Sendable {
  /// What is compared.
  public let measure: Measure
  /// How it is compared.
  public let comparison: Comparison
  /// With what it is compared.
  let wanted: Wanted

  /// What a condition compares. Numbers are those of the catalog's criteria and facts.
  public enum Measure: Hashable, Sendable {
    /// Levels by their order, the better one being more.
    case level(criterion: Int)
    /// Numbers in the criterion's unit.
    case amount(criterion: Int)
    /// The price of a month, paid month by month, in the user's currency, else the catalog's.
    case monthlyPrice(criterion: Int)
    /// Bands of money by their order, the richer one being more.
    case band(criterion: Int)
    /// What the matching money adds up to, in the catalog's currency.
    case money(criterion: Int)
    /// The answers to a question by their order, the better one being more.
    case option(fact: Int)
    /// Whether a yes/no fact is yes.
    case yes(fact: Int)
    /// Points of 100, rounded to the decimals that the condition is written with.
    case score
    /// The place in the ranking; what has none is not known.
    case rank
    /// Two letters: the assistant's own country, else its maker's.
    case country
    /// The maker's id, or a part of its name.
    case maker
    /// The plan's id, or a part of its name.
    case plan

    /// The criterion in whose column the reason stands, where there is one.
    public var criterion: Int? {
      switch self {
      case .level(let criterion), .amount(let criterion), .monthlyPrice(let criterion),
        .band(let criterion), .money(let criterion):
        criterion
      case .option, .yes, .score, .rank, .country, .maker, .plan: nil
      }
    }
  }

  /// What a value is compared with.
  enum Wanted: Hashable, Sendable {
    case number(Double, decimals: Int = 0)
    /// Folded.
    case text(String)
    case notKnown
  }

  /// Whether the condition holds for everything between two ends; those of an unknown value are infinite.
  func holds(low: Double, high: Double) -> Bool {
    switch wanted {
    case .notKnown: return (low != high) == (comparison == .equal)
    case .text: return false
    case .number(let number, let decimals):
      var (low, high) = (low, high)
      if measure == .score {
        let scale = (0..<decimals).reduce(1.0) { result, _ in result * 10 }
        (low, high) = ((low * scale).rounded() / scale, (high * scale).rounded() / scale)
      }
      switch comparison {
      case .atLeast: return low >= number
      case .more: return low > number
      case .atMost: return high <= number
      case .less: return high < number
      case .equal: return low == number && high == number
      case .notEqual: return number < low || high < number
      }
    }
  }
}
