/// What somebody who mistyped a word probably meant.
public enum Suggestion {
  /// Nobody mistypes a longer word; two of them would be compared letter by letter with each other.
  private static let mostLetters = 100

  /// The candidate nearest to a word, or nil if none is near.
  ///
  /// - SeeAlso: ``nearest(to:among:limit:)``
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    nearest(to: word, among: candidates, limit: 1).first
  }

  /// The candidates near to a word, nearest first.
  ///
  /// Near is what differs, folded, by at most a third of the longer word's letters, or starts with the
  /// word. Equally near ones stand as given, those that start with the word first. A word of more than
  /// 100 letters is near only to what starts with it.
  ///
  /// - Parameter limit: How many candidates are wanted at most.
  public static func nearest(to word: String, among candidates: [String], limit: Int) -> [String] {
    let word = Array(FoldedText.folded(word).unicodeScalars)
    if word.isEmpty { return [] }
    var near: [(rank: Int, index: Int)] = []
    for (index, candidate) in candidates.enumerated() {
      let letters = Array(FoldedText.folded(candidate).unicodeScalars)
      let isPrefix = letters.starts(with: word)
      let allowed = max(word.count, letters.count) / 3
      let isLong = max(word.count, letters.count) > mostLetters
      let distance =
        isLong
        ? (word == letters ? 0 : nil) : Self.distance(word, letters, limit: allowed)
      if isPrefix {
        // A long enough beginning is as good as one wrong letter.
        near.append((2 * min(distance ?? .max, word.count >= 3 ? 1 : 2), index))
      } else if let distance {
        near.append((2 * distance + 1, index))
      }
    }
    near.sort { ($0.rank, $0.index) < ($1.rank, $1.index) }
    return near.prefix(max(limit, 0)).map { candidates[$0.index] }
  }

  /// How many letters must be put in, left out, replaced or swapped with their neighbour to turn one
  /// text into the other, or nil if that is above the limit.
  ///
  /// No part of a text is changed twice, so `ca` and `abc` are 3 apart. Letters are scalars.
  ///
  /// Source: optimal string alignment after Damerau 1964 (Communications of the ACM 7(3)), by the
  /// table of Wagner and Fischer 1974 (Journal of the ACM 21(1)).
  public static func distance(_ a: String, _ b: String, limit: Int) -> Int? {
    distance(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: limit)
  }

  private static func distance(
    _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int
  ) -> Int? {
    if limit < 0 || abs(a.count - b.count) > limit { return nil }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in a.indices {
      row[0] = i + 1
      for j in b.indices {
        var best = min(last[j + 1], row[j]) + 1
        best = min(best, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row[j + 1] = best
      }
      // A swap reaches two rows back, so both must be beyond the limit.
      if let low = row.min(), let lastLow = last.min(), min(low, lastLow) > limit { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
