import AltaiCatalog
import Scoring
import TextScreen

/// What the pictures of the list show, in sentences.
extension PlainBrowser {
  /// What each criterion adds to the score: of one assistant, or of all that are ranked.
  mutating func parts(_ text: String) -> Answer {
    if !text.isEmpty {
      return withAssistant(text, .parts) { plain, number in
        plain.select(number)
        guard let entry = plain.entry(of: number) else { return plain.sayForm(of: .parts) }
        return plain.say(plain.partsSentence(entry))
      }
    }
    let ranked = rankedEntries
    if ranked.isEmpty { return say(model.isUnranked ? words.nothingWeighed : words.nobodyRanked) }
    return sayLong(ranked.map { .line(partsSentence($0)) })
  }

  /// Those that the list shows and that have a place.
  private var rankedEntries: [Listing.Entry] {
    model.listing.lines.indices.compactMap { model.listing.entry(inLine: $0) }
      .filter { $0.group == .ranked }
  }

  /// The largest part first.
  private func partsSentence(_ entry: Listing.Entry) -> String {
    let name = model.name(ofAssistant: entry.assistant)
    guard entry.group == .ranked else { return words.plainNotRanked(name) }
    let ranked = model.assessment.ranking.ranked[entry.index]
    let score = ScoreParts(model.assessment, row: entry.row)
    let parts = zip(score.parts, score.points(words))
      .sorted { ($0.0.counted, $1.0.criterion) > ($1.0.counted, $0.0.criterion) }
    let low = words.pointDifference(ranked.span.low)
    let high = words.pointDifference(ranked.span.high)
    return words.plainParts(
      name, score: low == high ? words.pointDifference(ranked.score) : words.span(low, high),
      parts.map { words.plainPart(model.criterionName($0.0.criterion), $0.1) })
  }

  /// How often each takes each place, with importances taken as exactly as is said.
  mutating func places(_ text: String) -> Answer {
    if !text.isEmpty {
      let readings = words.plainReadings.map { (name: $0.word, value: $0.reading) }
      let all = readings + WeightReading.allCases.map { (name: $0.rawValue, value: $0) }
      switch PlainChoice(all).find(text) {
      case .one(let reading): model.placesReading = reading
      case .several(let names): return say(words.plainAmbiguous(text, names))
      case .none(let suggestion):
        return sayNoChoice(text, .places, suggestion: suggestion, readings.map(\.name))
      }
    }
    guard let shares = model.placeShares else { return say(words.displayNow(.places)) }
    let lines = rankedEntries.compactMap { entry in
      shares.shares(ofRow: entry.row).map { placesSentence(entry, $0) }
    }
    return sayLong(([model.placesSentence(shares)] + lines).map { .line($0) })
  }

  private func placesSentence(_ entry: Listing.Entry, _ shares: [Double]) -> String {
    let often = shares.enumerated().filter { $0.element >= 0.005 }
    return words.plainPlaces(
      model.name(ofAssistant: entry.assistant),
      often.map { ($0.offset + 1, words.number(($0.element * 100).rounded(), decimals: 0)) },
      rare: shares.contains { $0 > 0 && $0 < 0.005 })
  }

  /// Who is beaten by nobody on two criteria, and who beats whom.
  mutating func map(_ text: String) -> Answer {
    if !text.isEmpty {
      switch twoCriteria(text) {
      case .success(let (across, up)): model.setAxes(across: across, up: up)
      case .failure(let trouble): return say(trouble.text)
      }
    }
    guard let axes = model.axes else { return say(words.mapNeedsTwo) }
    let points = MapPoints(model, across: axes.across, up: axes.up)
    if points.points.isEmpty { return say(words.nobodyRanked) }
    let sentences = MapSentences(model, points)
    let (across, up) = (
      CriterionEnds(model, criterion: axes.across), CriterionEnds(model, criterion: axes.up)
    )
    var lines = [
      words.plainEnds(
        across: (model.criterionName(axes.across), across.worst, across.best),
        up: (model.criterionName(axes.up), up.worst, up.best)),
      sentences.frontier, sentences.candidates, words.plainBeatenMeans,
    ].filled
    lines += points.points.indices.map {
      sentences.outcomes(of: $0) + " " + sentences.standing(of: $0)
    }
    if points.leftOut > 0 { lines.append(words.mapLeftOut(points.leftOut)) }
    return sayLong(lines.map { .line($0) })
  }

  /// Two criteria, whose names may hold spaces.
  private func twoCriteria(_ text: String) -> Result<(Int, Int), Trouble> {
    let parts = text.split { $0 == " " || $0 == "," }.map(String.init)
    var problem: Trouble?
    for count in 1..<max(parts.count, 2) {
      let first = criterion(parts.prefix(count).map { $0 }.joinedText(" "))
      let second = criterion(parts.dropFirst(count).map { $0 }.joinedText(" "))
      switch (first, second) {
      case (.success(let across), .success(let up)) where across != up:
        return .success((across, up))
      case (.failure(let trouble), _): problem = problem ?? trouble
      case (_, .failure(let trouble)) where parts.count > 1: problem = trouble
      default: break
      }
    }
    let form = words.plainCommand(.map)
    return .failure(problem ?? Trouble(words.plainForm(form.call, form.help)))
  }

  /// How far importances can go before the first place changes hands.
  mutating func limits(_ text: String) -> Answer {
    guard let limits = model.limits else {
      return say(model.isUnranked ? words.nothingWeighed : words.noLimits)
    }
    if text.isEmpty {
      return sayLong(
        limits.limits.map { .line(model.limitSentence($0, leader: limits.leader)) })
    }
    switch criterion(text) {
    case .success(let number):
      guard let limit = limits.limit(of: number) else { return sayForm(of: .limits) }
      return say(model.limitSentence(limit, leader: limits.leader))
    case .failure(let trouble): return say(trouble.text)
    }
  }
}
