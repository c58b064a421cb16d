import AltaiCatalog
import TextScreen

/// Profiles by name.
extension PlainBrowser {
  private enum Action: String, CaseIterable { case list, load, save, rename, remove }

  mutating func profile(_ text: String) -> Answer {
    if text.isEmpty { return ask(.list) }
    let (word, name) = text.split(at: " ") ?? (text, "")
    let names = Action.allCases.flatMap { action in
      words.plainProfileWords(action.rawValue).map { ($0, action) }
    }
    switch PlainChoice(names).find(word) {
    case .one(let action): return profile(action, name)
    case .several(let several): return say(words.plainAmbiguous(word, several))
    case .none(let suggestion):
      return sayNoChoice(
        word, .profile, suggestion: suggestion,
        Action.allCases.compactMap { words.plainProfileWords($0.rawValue).first })
    }
  }

  private mutating func profile(_ action: Action, _ name: String) -> Answer {
    if action == .list { return ask(.list) }
    if name.isEmpty, action == .save, let own = model.choices.profile { return save(own) }
    if name.isEmpty { return sayForm(of: .profile) }
    switch action {
    case .list: return ask(.list)
    case .load:
      if name == words.builtInProfileName || name == "default" {
        return changedWithEffects { $0.load(PreferenceRequest(), profile: nil) }
      }
      return ask(.load(name))
    case .save: return save(name)
    case .remove: return ask(.remove(name))
    case .rename:
      guard let (from, to) = name.split(at: " ") else { return sayForm(of: .profile) }
      if let problem = model.nameProblem(to) { return say(problem) }
      return ask(.rename(from, to: to))
    }
  }

  private func save(_ name: String) -> Answer {
    if let problem = model.nameProblem(name) { return say(problem) }
    return Answer(effects: [.saveProfile(name: name, model.choices.request)])
  }

  /// Asks for the names of all profiles, and remembers what for.
  private mutating func ask(_ pending: PendingProfile) -> Answer {
    pendingProfile = pending
    return Answer(effects: [.listProfiles])
  }

  /// Goes on with what the names of all profiles were asked for.
  mutating func profilesAreKnown() -> Answer {
    defer { pendingProfile = nil }
    switch pendingProfile {
    case .list, nil:
      let names = [words.builtInProfileName] + model.profiles
      return say(
        names.enumerated().map { index, name in
          let isCurrent = index == 0 ? model.choices.profile == nil : model.choices.profile == name
          return words.plainProfile(name, isCurrent: isCurrent)
        })
    case .load(let name):
      return missing(name) ?? Answer(effects: [.loadProfile(name)])
    case .remove(let name):
      return missing(name) ?? Answer(effects: [.removeProfile(name)])
    case .rename(let from, let to):
      if let missing = missing(from) { return missing }
      if model.profiles.contains(to) {
        return say(words.capitalized(words.profileExists(to)) + ".")
      }
      return Answer(effects: [.renameProfile(from: from, to: to)])
    }
  }

  private func missing(_ name: String) -> Answer? {
    if model.profiles.contains(name) { return nil }
    let near = Suggestion.nearest(to: name, among: model.profiles)
    return say(.noProfile(name, suggestion: near, names: model.profiles))
  }
}
