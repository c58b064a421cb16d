/// What became of a change of a patch.
public enum PatchFate: String, CaseIterable, Hashable, Sendable {
  case made, needless, declined, refused
}

/// How a user answers when asked about a change.
public enum ApplyAnswer: Hashable, Sendable {
  case yes, no, all, quit
}

/// What is said of a user's own changes as a whole, and of patches.
public protocol PatchWording: Sendable {
  func ownChanges(_ count: Int) -> String
  /// Which parts of an entry differ where its answer is the same.
  func changedParts(_ keys: [String]) -> String
  /// What the catalog in the program says now of something that the user changed.
  func baseHasChanged(then: String?, now: String?) -> String
  func applyQuestion(_ change: String) -> String
  /// What an answer means; nil for what is none.
  func applyAnswer(_ text: String) -> ApplyAnswer?
  func patchFate(_ fate: PatchFate) -> String
  var patchOutdated: String { get }
  var cannotAsk: String { get }
}

extension English: PatchWording {
  func ownChanges(_ count: Int) -> String {
    switch count {
    case 0: "You have changed nothing."
    case 1: "You have changed 1 entry."
    default: "You have changed \(count) entries."
    }
  }
  func changedParts(_ keys: [String]) -> String { "changed in: \(list(keys))" }
  func baseHasChanged(then: String?, now: String?) -> String {
    "the catalog has changed since: \(valueChange(then, now)); yours counts"
  }
  func applyQuestion(_ change: String) -> String {
    "\(change)\n(y)es, (n)o, (a)ll the rest, (q)uit and change nothing?"
  }
  func applyAnswer(_ text: String) -> ApplyAnswer? {
    switch text.lowercased() {
    case "y", "yes": .yes
    case "n", "no": .no
    case "a", "all": .all
    case "q", "quit": .quit
    default: nil
    }
  }
  func patchFate(_ fate: PatchFate) -> String {
    switch fate {
    case .made: "made"
    case .needless: "so already"
    case .declined: "left out"
    case .refused: "refused"
    }
  }
  var patchOutdated: String { "what it was to take the place of is no longer what stands here" }
  var cannotAsk: String { "nobody can be asked about each change; --yes takes all that fit" }
}

extension French: PatchWording {
  func ownChanges(_ count: Int) -> String {
    switch count {
    case 0: "Vous n'avez rien modifié."
    case 1: "Vous avez modifié 1 entrée."
    default: "Vous avez modifié \(count) entrées."
    }
  }
  func changedParts(_ keys: [String]) -> String { "modifié dans : \(list(keys))" }
  func baseHasChanged(then: String?, now: String?) -> String {
    "le catalogue a changé depuis : \(valueChange(then, now)) ; le vôtre compte"
  }
  func applyQuestion(_ change: String) -> String {
    "\(change)\n(o)ui, (n)on, (t)out le reste, (q)uitter sans rien modifier ?"
  }
  func applyAnswer(_ text: String) -> ApplyAnswer? {
    switch text.lowercased() {
    case "o", "oui", "y": .yes
    case "n", "non": .no
    case "t", "tout", "a": .all
    case "q", "quitter": .quit
    default: nil
    }
  }
  func patchFate(_ fate: PatchFate) -> String {
    switch fate {
    case .made: "fait"
    case .needless: "déjà ainsi"
    case .declined: "omis"
    case .refused: "refusé"
    }
  }
  var patchOutdated: String { "ce qu'elle devait remplacer n'est plus ce qui est là" }
  var cannotAsk: String {
    "personne ne peut être interrogé sur chaque modification ; --yes prend toutes celles qui conviennent"
  }
}
