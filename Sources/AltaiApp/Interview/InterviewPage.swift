import AltaiCatalog
public import Scoring
import TextScreen

/// The interview in words.
extension InterviewSession {
  private var words: any Wording { ranking.words }

  /// The names of those ahead.
  public var leaderNames: [String] { leaders.map(ranking.name(ofRow:)) }

  /// The question as a page; empty when it is over.
  public func questionPage() -> Page {
    var page = Page()
    guard let question else { return page }
    page.paragraph(words.askQuestion(askedCount + 1, of: interview.settings.mostQuestions))
    let options = options(of: question)
    page.items([
      Page.Item("1", options.first.text, details: options.first.means.map { Page.Detail($0) }),
      Page.Item("2", options.second.text, details: options.second.means.map { Page.Detail($0) }),
    ])
    if case .imagined = question.kind { page.paragraph(words.askAllElseEqual) }
    return page
  }

  /// Who is ahead, and how sure, as a sentence.
  public func aheadSentence() -> String {
    if isSettled { return words.askSettled(leaderNames) }
    return words.askAhead(
      leaderNames, percent: words.percent(standing.share), isStart: !hasLearned)
  }

  /// Both alternatives of a question in words, with what their levels mean.
  public func options(
    of question: InterviewQuestion
  ) -> (first: (text: String, means: [String]), second: (text: String, means: [String])) {
    switch question.kind {
    case .real(let first, let second): (real(first), real(second))
    case .imagined(let tradeOff):
      (
        imagined(
          tradeOff, levels: [tradeOff.firstLevels[0], tradeOff.secondLevels[1]]),
        imagined(
          tradeOff, levels: [tradeOff.firstLevels[1], tradeOff.secondLevels[0]])
      )
    }
  }

  private func real(_ place: Int) -> (text: String, means: [String]) {
    let row = rows[place]
    let outcomes = criteria.map {
      words.askLevel(
        ranking.name(ofCriterion: $0), ranking.toldOutcome(row: row, criterion: $0))
    }
    return (words.labelled(ranking.name(ofRow: row), outcomes.joinedText(", ")), [])
  }

  private func imagined(
    _ tradeOff: InterviewQuestion.TradeOff, levels: [Int]
  ) -> (text: String, means: [String]) {
    let chosen = zip([tradeOff.firstCriterion, tradeOff.secondCriterion], levels).map {
      (criteria[$0], self.levels[$0][$1])
    }
    let texts = chosen.map { words.askLevel(ranking.name(ofCriterion: $0), $1.text) }
    let means = chosen.compactMap { criterion, level in
      level.means.map { words.labelled(words.capitalized(level.text), $0) }
    }
    return (words.labelled(words.askImagined, texts.joinedText(", ")), means)
  }

  /// What came of it, in sentences.
  public func resultSentences() -> [String] {
    let names = leaderNames
    guard hasLearned else {
      return [
        isSettled
          ? words.askNeverOpen(names) : words.askNothingLearned(names)
      ]
    }
    var sentences = [
      isSettled && interview.steps.count == interview.settings.mostQuestions
        ? words.askLastQuestion : words.askEnd(standing.end)
    ]
    sentences.append(
      words.askFirst(
        names, agreeing: standing.isContradictory ? nil : words.percent(standing.agreeingShare),
        percent: words.percent(standing.share)))
    if standing.isContradictory {
      sentences.append(
        words.askContradiction(
          standing.contradictions.map { $0 + 1 }, percent: words.percent(standing.agreement)))
    }
    if standing.share < 0.95 {
      sentences.append(words.askRegret(words.pointDifference(standing.expectedRegret)))
    }
    return sentences
  }

  /// What came of it: who is first, how sure, what matters, and how to keep it.
  ///
  /// - Parameters:
  ///   - request: What was asked for; the importances are put over it.
  ///   - isSaved: Whether it is a profile already, so that nobody needs to be told how to keep it.
  public func resultPage(over request: PreferenceRequest, isSaved: Bool) -> Page {
    var page = Page()
    page.heading(words.askResultTitle)
    for sentence in resultSentences() { page.paragraph(sentence) }
    guard hasLearned else { return page }
    page.heading(words.askWeightsTitle, level: 2)
    page.items(
      zip(criteria, zip(importances(), standing.weights)).map { criterion, found in
        Page.Item(
          words.capitalized(ranking.name(ofCriterion: criterion)),
          "\(words.importance(found.0)) (\(words.percent(found.1)))")
      })
    if !isSaved {
      page.paragraph(words.askSave(saveCommand(over: request)))
    }
    return page
  }

  /// The command that keeps the importances as a profile.
  public func saveCommand(over request: PreferenceRequest) -> String {
    self.request(over: request).command("altai profile save \(words.askProfileName)")
  }

  /// The importances in one line.
  public func importancesText() -> String {
    zip(criteria, importances()).map {
      words.askLevel(ranking.name(ofCriterion: $0), words.importance($1))
    }.joinedText(", ")
  }
}

extension PreferenceRequest {
  /// Another command with the same preferences.
  func command(_ name: String) -> String {
    name + commandLine.dropFirst("altai recommend".count)
  }
}
