import AltaiCatalog
import TextScreen

/// The filter: typed letter by letter, kept by Enter, cleared by Esc.
extension Model {
  mutating func startFilter() {
    screens = [.list]
    isTypingFilter = false
    filterField = TextField(choices.filter)
    say(words.filterHelp)
  }

  mutating func typeInFilter(_ key: Key) {
    guard var field = filterField else { return }
    if key == .up {
      let now = field.isEmpty ? earlierFilters.endIndex : earlierFilters.lastIndex(of: field.text)
      if let now, now > 0 {
        field = TextField(earlierFilters[now - 1])
        filterField = field
        filterTyped()
      }
      return
    }
    if key == .tab {
      completeFilter()
      return
    }
    guard field.handle(key) else { return }
    filterField = field
    filterTyped()
    sayIfCut(field)
  }

  /// Filters by what the field holds now; the whole typing is one step of the history.
  mutating func filterTyped() {
    guard let text = filterField?.text else { return }
    var choices = choices
    choices.filter = text
    if isTypingFilter {
      history.amend(choices, words.filtered(text))
    } else {
      history.record(choices, words.filtered(text))
      isTypingFilter = true
    }
    refilter(text, isSameRanking: true)
    keepSelection()
    notice = Notice(filterNotice)
  }

  /// Keeps what was typed and goes to the list.
  mutating func endFilter() {
    filterField = nil
    isTypingFilter = false
    remember(choices.filter)
    say(choices.filter.isEmpty ? words.filterCleared : filterNotice)
  }

  mutating func setFilter(_ text: String, saying sentence: String) {
    isTypingFilter = false
    remember(choices.filter)
    var choices = choices
    choices.filter = text
    setChoices(choices, saying: sentence)
  }

  private mutating func remember(_ text: String) {
    guard !text.isEmpty else { return }
    earlierFilters.removeAll { $0 == text }
    earlierFilters.append(text)
    if earlierFilters.count > 20 { earlierFilters.removeFirst() }
  }

  mutating func refilter() { refilter(choices.filter) }

}
