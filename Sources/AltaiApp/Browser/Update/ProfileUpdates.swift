import AltaiCatalog
import TextScreen

/// Profiles and the questions that are answered with text.
extension Model {
  mutating func openProfiles() -> [Effect] {
    push(.menu(profileMenu()))
    return [.listProfiles]
  }

  func profileMenu() -> Menu {
    var items = [
      Menu.Item(
        label: words.profileItem(words.builtInProfileName), isCurrent: choices.profile == nil,
        action: .loadProfile(nil))
    ]
    items += profiles.map {
      Menu.Item(
        label: words.profileItem($0), isCurrent: $0 == choices.profile, action: .loadProfile($0))
    }
    items.append(Menu.Item(label: words.saveProfileItem, action: .askProfileName))
    if !profiles.isEmpty {
      items.append(Menu.Item(label: words.renameProfileItem, action: .chooseProfile(.rename)))
      items.append(Menu.Item(label: words.removeProfileItem, action: .chooseProfile(.remove)))
    }
    return Menu(purpose: .profiles, title: words.profilesTitle, items: items)
  }

  func profileNamesMenu(for action: Menu.ProfileAction) -> Menu {
    let title =
      switch action {
      case .load: words.profilesTitle
      case .remove: words.removeProfileItem
      case .rename: words.renameProfileItem
      }
    return Menu(
      purpose: .profileNames(action), title: title,
      items: profiles.map { name in
        Menu.Item(
          label: name,
          action: action == .remove
            ? .removeProfile(name) : action == .rename ? .renameProfile(name) : .loadProfile(name))
      })
  }

  mutating func listed(_ names: [String]) {
    profiles = names
    if case .menu(let menu) = screen, menu.purpose == .profiles {
      var fresh = profileMenu()
      fresh.field = menu.field
      // The cursor stays on what it stood on.
      let matches = fresh.matches
      fresh.selected =
        matches.firstIndex { fresh.items[$0].action == menu.chosen?.action }
        ?? min(menu.selected, max(matches.count - 1, 0))
      replaceScreen(.menu(fresh))
    }
  }

  mutating func load(_ request: PreferenceRequest, profile: String?) -> [Effect] {
    let name = profile ?? words.builtInProfileName
    setRequest(
      request, profile: .some(profile), baseline: request, saying: words.profileNow(name))
    return []
  }

  mutating func saved(_ name: String, _ path: String) {
    if !profiles.contains(name) {
      profiles.append(name)
      profiles.sort()
    }
    var choices = choices
    choices.profile = name
    choices.baseline = choices.request
    history.amend(choices)
    say(words.profileSavedHere(name, at: path))
  }

  mutating func renamed(_ from: String, _ to: String) {
    profiles.removeAll { $0 == from }
    profiles.append(to)
    profiles.sort()
    history.amendAll { choices in
      guard choices.profile == from else { return choices }
      var choices = choices
      choices.profile = to
      return choices
    }
    say(words.profileRenamed(from, to))
  }

  /// What is weighed stays, but as changes to the built-in profile.
  mutating func removed(_ name: String) {
    profiles.removeAll { $0 == name }
    history.amendAll { choices in
      guard choices.profile == name else { return choices }
      var choices = choices
      choices.profile = nil
      choices.baseline = PreferenceRequest()
      return choices
    }
    say(words.profileRemoved(name))
  }

  // MARK: Questions

  mutating func ask(_ purpose: Prompt.Purpose, _ text: String) {
    push(.prompt(Prompt(purpose: purpose, field: TextField(text))))
  }

  mutating func typeInPrompt(_ key: Key) {
    guard case .prompt(var prompt) = screen, prompt.field.handle(key) else { return }
    prompt.problem = nil
    replaceScreen(.prompt(prompt))
    sayIfCut(prompt.field)
  }

  /// Takes an answer; where it is wrong, the question stays with what was typed.
  mutating func answer(_ prompt: Prompt) -> [Effect] {
    let text = prompt.field.text.trimmed
    var request = choices.request
    var isTaken = true
    var effects: [Effect] = []
    closeScreen()
    switch prompt.purpose {
    case .saveProfile:
      if let problem = nameProblem(text) {
        return refuse(prompt, words.usage(problem))
      }
      effects = [.saveProfile(name: text, choices.request)]
    case .renameProfile(let name):
      if let problem = nameProblem(text) { return refuse(prompt, words.usage(problem)) }
      if profiles.contains(text) { return refuse(prompt, words.profileExists(text)) }
      effects = [.renameProfile(from: name, to: text)]
    case .number(let criterion):
      guard let value = DecimalText.value(text) else {
        return refuse(prompt, words.usage(.badNumber(text, option: words.numberLabel)))
      }
      setImportance(of: criterion, to: .number(value))
    case .budget:
      request.budget = text.isEmpty ? nil : text
      isTaken = setRequest(request, saying: words.budgetNow(text.isEmpty ? nil : text))
    case .messages:
      request.messages = text.isEmpty ? nil : text
      isTaken = setRequest(request, saying: words.messagesNow(text.isEmpty ? nil : text))
    case .requirement:
      if text.isEmpty { return [] }
      request.requirements.append(text)
      isTaken = setRequest(request, saying: words.requirementAdded(text))
    case .moneySince: isTaken = setMoneySince(text.isEmpty ? nil : text)
    case .recipient: setMoneyTarget(text)
    case .newAssistantName:
      if text.isEmpty { return refuse(prompt, words.finding(.emptyText)) }
      ask(.newAssistantID(name: text), Self.id(for: text))
    case .newAssistantID(let name):
      do throws(EditTrouble) {
        return try addAssistant(text, named: name)
      } catch {
        return refuse(prompt, error.text)
      }
    }
    if !isTaken { return refuse(prompt, notice.text) }
    return effects
  }

  private mutating func refuse(_ prompt: Prompt, _ problem: String) -> [Effect] {
    var prompt = prompt
    prompt.problem = problem
    screens.append(.prompt(prompt))
    say(words.capitalized(problem), isError: true)
    return []
  }

  func nameProblem(_ name: String) -> UsageProblem? {
    let isValid =
      (1...64).contains(name.utf8.count) && name != "default"
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
      }
    return isValid ? nil : .badProfileName(name)
  }
}
