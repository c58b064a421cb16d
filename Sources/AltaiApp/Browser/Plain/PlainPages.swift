import AltaiCatalog
import TextScreen

/// Long texts: facts, reasons, ways, sources, comparisons.
extension PlainBrowser {
  mutating func show(_ number: Int) -> Answer {
    select(number)
    let page = AssistantPage(model.assessment, assistant: number, model.language, .lines).page()
    return sayLong(standing(of: number) + [.page(withSourceNumbers(page))])
  }

  /// All about an assistant, or the part that is named after it.
  mutating func showPart(_ text: String) -> Answer {
    if text.isEmpty { return sayForm(of: .show) }
    let words = text.split(separator: " ").map(String.init)
    for count in (1...max(words.count, 1)).reversed() where count <= words.count {
      guard case .success(let number) = assistant(words.prefix(count).map { $0 }.joinedText(" "))
      else { continue }
      if count == words.count { return show(number) }
      return show(number, part: words.dropFirst(count).map { $0 }.joinedText(" "))
    }
    return withAssistant(text, .show) { $0.show($1) }
  }

  /// One part of what is known of an assistant: a criterion, its plans, its ways out.
  private mutating func show(_ number: Int, part: String) -> Answer {
    select(number)
    let page = withSourceNumbers(
      AssistantPage(model.assessment, assistant: number, model.language, .lines).page())
    var parts: [(name: String, value: Int)] = []
    for (index, block) in page.blocks.enumerated() {
      if case .heading(let title, level: 2) = block { parts.append((title, index)) }
    }
    switch PlainChoice(parts).find(part) {
    case .one(let start):
      var section = Page()
      let end = parts.first { $0.value > start }?.value ?? page.blocks.count
      section.blocks = Array(page.blocks[start..<end])
      return sayLong(standing(of: number) + [.page(section)])
    case .several(let names): return say(words.plainAmbiguous(part, names))
    case .none(let suggestion):
      return sayNoChoice(part, .show, suggestion: suggestion, parts.map(\.name))
    }
  }

  /// Where an assistant stands, in the words of the list.
  private func standing(of number: Int) -> [Text] {
    entry(of: number).map { [.line(line(for: $0, number: nil))] } ?? []
  }

  /// Why one stands where it stands, or, with two names, above the other.
  mutating func why(_ text: String) -> Answer {
    if case .success(let numbers) = assistants(in: text), numbers.count == 2 {
      let rows = numbers.map { max(model.listing.standing[$0], 0) }
      var page = Page()
      RivalPage(model.assessment, row: rows[0], over: rows[1], model.language, .lines)
        .add(to: &page)
      return sayLong([.page(page)])
    }
    return withAssistant(text, .why) { $0.why($1) }
  }

  private mutating func why(_ number: Int) -> Answer {
    select(number)
    let row = max(model.listing.standing[number], 0)
    let page = WhyPage(model.assessment, row: row, model.language, .lines).page()
    let reason = entry(of: number).flatMap(reason)
    return sayLong((reason == nil ? [] : standing(of: number)) + [.page(page)])
  }

  /// How sure the first place is; it is about the whole list, so a name means nothing here.
  mutating func sure(_ text: String) -> Answer {
    if model.isUnranked { return say(words.nothingWeighed) }
    let report = model.assessment.sureness(sampleCount: model.sampleCount)
    let page = SurePage(model.assessment, report, model.language, .lines)
    return sayLong([.page(page.sections())])
  }

  mutating func ways(_ text: String) -> Answer {
    var parts = (text, String?.none)
    for word in [" to ", " vers ", " for ", " pour "] {
      if let split = text.split(at: word) { parts = (split.0, split.1) }
    }
    if parts.0.isEmpty { return sayForm(of: .ways) }
    let from: Int
    switch assistant(parts.0) {
    case .success(let number): from = number
    case .failure(let problem): return sayMissing(parts.0, problem)
    }
    var to: Int?
    if let name = parts.1 {
      switch assistant(name) {
      case .success(let number): to = number
      case .failure(let problem): return sayMissing(name, problem)
      }
    }
    select(from)
    let page = AssistantPage(model.assessment, assistant: from, model.language, .lines)
      .leavingPage(
        for: to.map { AssistantPage(model.assessment, assistant: $0, model.language, .lines) })
    return sayLong([.page(withSourceNumbers(page))])
  }

  // MARK: Sources

  /// A page whose lines give the numbers of the sources that they name.
  private func withSourceNumbers(_ page: Page) -> Page {
    var numbered = page
    numbered.blocks = page.blocks.map { block in
      guard case .items(let items) = block else { return block }
      return .items(
        items.map { item in
          Page.Item(
            item.label, item.text,
            details: item.details.map { detail in
              if detail.sources.isEmpty { return detail }
              let numbers = detail.sources.map { String($0 + 1) }
              return Page.Detail(
                detail.text + " " + words.plainSourceNumbers(numbers), sources: detail.sources)
            })
        })
    }
    return numbered
  }

  mutating func sources(of number: Int) -> Answer {
    select(number)
    let page = SourcesPage(model.catalog, model.language, today: model.today).page(
      assistant: number)
    return sayLong([.page(withSourceNumbers(page))])
  }

  /// The source that a number means.
  private func sourceNumber(_ text: String) -> Int? {
    Int(text).map { $0 - 1 }.flatMap { model.catalog.sources.indices.contains($0) ? $0 : nil }
  }

  private func sayNoSource(_ text: String) -> Answer {
    text.isEmpty
      ? sayForm(of: .source) : say(words.plainNoSource(text, count: model.catalog.sources.count))
  }

  mutating func source(_ text: String) -> Answer {
    guard let number = sourceNumber(text) else { return sayNoSource(text) }
    let source = model.catalog.sources[number]
    address = model.string(source.url)
    let facts = FactWords(model.catalog, model.language, today: model.today)
    var texts = [
      words.marked(model.string(source.title), if: model.catalog.isYours(source.element))
    ]
    texts += facts.outdated(at: source.element) { facts.words($0, "title") }.map(\.text)
    texts += [
      words.labelled(words.publisherLabel, model.string(source.publisher)),
      words.labelled(words.kindLabel, words.sourceKind(source.kind)),
      words.labelled(words.dateLabel, source.date.map { words.date($0) } ?? words.undated),
      words.labelled(words.addressLabel, model.string(source.url)),
    ]
    if let note = source.note { texts.append(words.labelled(words.noteLabel, model.string(note))) }
    texts.append(words.labelled(words.idLabel, source.id))
    let uses = SourcesPage(model.catalog, model.language, today: model.today).uses(by: nil)
    if let use = uses.first(where: { $0.source == number }) {
      texts += use.names.map { words.labelled(words.usedForTitle, $0) }
    }
    return sayLong(texts.map { .line($0) })
  }

  /// Opens an address or says it alone: of an assistant, of a source, or the one that was said last.
  mutating func link(_ text: String, _ command: PlainCommand) -> Answer {
    if let split = text.split(at: " "), FoldedText.folded(split.0) == "source" {
      guard let number = sourceNumber(split.1) else { return sayNoSource(split.1) }
      address = model.string(model.catalog.sources[number].url)
    } else if !text.isEmpty {
      switch assistant(text) {
      case .success(let number): select(number)
      case .failure(let problem): return sayMissing(text, problem)
      }
    }
    guard let address else {
      return text.isEmpty ? sayForm(of: command) : say(words.noLinkHere)
    }
    return command == .open
      ? Answer(effects: [.openLink(address)]) : Answer(lines: layOut(.whole(address)))
  }

  // MARK: Comparing

  mutating func pick(_ number: Int) -> Answer {
    select(number)
    return changed { $0.pick(number) }
  }

  func picks() -> Answer {
    let picks = model.choices.picks
    if picks.isEmpty { return say(words.plainNothingPicked) }
    return say(picks.map { line(for: $0) })
  }

  private func line(for number: Int) -> String {
    entry(of: number).map { line(for: $0, number: nil) } ?? model.name(ofAssistant: number)
  }

  mutating func compare(_ text: String) -> Answer {
    if text.isEmpty {
      compared = model.choices.picks
      return compare(withEqual: false)
    }
    switch assistants(in: text) {
    case .failure(let unknown): return sayMissing(unknown.name, unknown.problem)
    case .success(let numbers):
      if numbers.count > Choices.mostPicks {
        return say(words.plainCompareMost(Choices.mostPicks))
      }
      compared = numbers
      return compare(withEqual: false)
    }
  }

  /// The assistants that a line names, each once.
  private func assistants(in text: String) -> Result<[Int], UnknownName> {
    var numbers: [Int] = []
    var rest = text.split { $0 == " " || $0 == "," }.map(String.init)[...]
    while !rest.isEmpty {
      // The longest run of words that is a name; otherwise the first word says what is wrong.
      let length = (1...rest.count).reversed().first { count in
        if case .success = assistant(rest.prefix(count).map { $0 }.joinedText(" ")) {
          true
        } else {
          false
        }
      }
      let name = rest.prefix(length ?? 1).map { $0 }.joinedText(" ")
      rest.removeFirst(length ?? 1)
      if length == nil, ["and", "et"].contains(FoldedText.folded(name)) { continue }
      switch assistant(name) {
      case .success(let number): if !numbers.contains(number) { numbers.append(number) }
      case .failure(let problem): return .failure(UnknownName(name: name, problem: problem))
      }
    }
    return .success(numbers)
  }

  /// A name that nobody has.
  private struct UnknownName: Error {
    let name: String
    let problem: UsageProblem
  }

  /// Fact by fact, what each of those to compare has.
  mutating func compare(withEqual: Bool) -> Answer {
    guard compared.count >= 2 else { return say(words.compareNeedsTwo) }
    let rows = compared.map { max(model.listing.standing[$0], 0) }
    let lines = ComparisonPage(model.assessment, rows: rows, model.language, .lines).lines()
    let names = rows.map(ranking.name(ofRow:))
    let differing = lines.filter { !$0.isEqual }
    var texts = [words.plainCompared(names, differing: differing.count, of: lines.count)]
    for line in withEqual ? lines : differing {
      let name = words.capitalized(line.name.trimmed)
      if line.isEqual {
        let whose = words.markedFor(line.yours.map { names[$0] })
        texts.append(words.labelled(name, words.plainAllEqual(line.texts[0] + whose)))
        continue
      }
      let parts = line.texts.indices.map { index in
        words.plainCompared(
          names[index],
          words.marked(line.texts[index], if: line.yours.contains(index)),
          isBest: line.best.contains(index),
          isShared: line.best.count > 1)
      }
      texts.append(words.labelled(name, words.clauses(parts) + "."))
    }
    if !withEqual, differing.count < lines.count {
      texts.append(words.plainEqualLeftOut(lines.count - differing.count))
    }
    return sayLong(texts.map { .line($0) })
  }
}

extension String {
  /// What stands before and after the first occurrence of a text, without blanks at the ends.
  func split(at separator: String) -> (String, String)? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(separator) {
        let end = index(start, offsetBy: separator.count)
        return (String(self[..<start]).trimmed, String(self[end...]).trimmed)
      }
      start = index(after: start)
    }
    return nil
  }
}
