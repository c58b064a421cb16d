/// A filter as somebody typed it: terms that must all hold.
///
/// Terms stand apart by blanks:
/// - a word, or several in double quotes, is looked for in names, ids and aliases (anywhere in them), and in makers,
///   countries, plans and the words of answers (from the beginning of a word);
/// - a feature's id or name, as in `images`, holds where that fact is yes at the plan, and where the word stands in a name,
///   maker, country or plan;
/// - a condition is a field's id or name, a comparison and a value: `privacy>=strong`, `price<10`, `train=never`, `rank<=3`,
///   `images=no`, `privacy=?`; blanks around the comparison do not count;
/// - `-` or `!` before a term turns it round: everybody else passes.
///
/// Nothing that is typed is an error: what is half typed is ``Meaning/pending``, what is wrong is a ``Meaning/problem(_:)``,
/// and neither hides anybody.
public struct FilterQuery: Hashable, Sendable {
  /// What was typed.
  public let text: String
  /// Its pieces, in the order in which they stand there.
  public let pieces: [Piece]

  /// One term, whole or not.
  public struct Piece: Hashable, Sendable {
    /// As it was typed.
    public let text: String
    /// Where it stands, in characters of the text.
    public let range: Range<Int>
    /// Whether it is turned round.
    public let isNegated: Bool
    /// What it asks for.
    public let meaning: Meaning

    /// Whether it hides anybody.
    public var isTerm: Bool {
      switch meaning {
      case .word, .feature, .condition: true
      case .pending, .problem: false
      }
    }
  }

  /// What a piece asks for.
  public enum Meaning: Hashable, Sendable {
    /// A folded word.
    case word(String)
    /// A yes/no fact, and the folded word that it was asked for by.
    case feature(fact: Int, word: String)
    case condition(FilterCondition)
    /// Half typed, with what can stand at the end of it.
    case pending(allowed: [String])
    case problem(FilterProblem)
  }

  /// Reads a filter.
  public init(_ text: String, _ fields: FilterFields) {
    self.text = text
    let parser = FilterParser(fields: fields)
    pieces = parser.tokens(of: text).map { parser.piece($0) }
  }

  /// Whether it hides nobody.
  public var isEmpty: Bool { !pieces.contains(where: \.isTerm) }

  /// The first thing that is wrong, for those who cannot type on: half-typed conditions count.
  public var firstProblem: FilterProblem? {
    for piece in pieces {
      switch piece.meaning {
      case .problem(let problem): return problem
      case .pending(let allowed): return .unfinished(piece.text, allowed: allowed)
      case .word, .feature, .condition: continue
      }
    }
    return nil
  }

  /// The criteria that its conditions are about, each once, so that their columns can be marked.
  public var criteria: [Int] {
    var criteria: [Int] = []
    for case .condition(let condition) in pieces.map(\.meaning) {
      if let criterion = condition.measure.criterion, !criteria.contains(criterion) {
        criteria.append(criterion)
      }
    }
    return criteria
  }
}
