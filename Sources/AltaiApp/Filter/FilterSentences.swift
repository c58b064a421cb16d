extension FilterResult {
  /// What is to be said of a filter: how many pass, which words were not found as they were typed, and, where nobody passes,
  /// what to leave out.
  public func sentences(in words: any Wording) -> [String] {
    var sentences = [words.passing(count, of: total, filter: query.text)]
    if !forgivenWords.isEmpty { sentences.append(words.forgiven(forgivenWords)) }
    if count == 0 { sentences.append(nobodyPasses(in: words)) }
    return sentences
  }

  /// That nobody passes, and which terms to leave out so that somebody does.
  public func nobodyPasses(in words: any Wording) -> String {
    guard let drop = drops.first else { return words.nobodyPasses }
    return words.nobodyPasses(without: terms(of: drop), comeBack: drop.count)
  }

  /// The terms that can be left out, as they were typed.
  public func terms(of drop: FilterDrop) -> [String] { drop.pieces.map { query.pieces[$0].text } }
}
