/// Words that judge instead of telling, which a neutral catalog leaves to quotations.
///
/// The lists are short on purpose: a word stands here only if it has no plain use in this field.
enum LoadedWords {
  private static let words: Set<String> = [
    // English
    "evil", "shady", "sketchy", "greedy", "creepy", "corrupt", "outrageous", "shameful",
    "disgusting", "scandalous", "notorious", "infamous", "sinister", "nefarious", "cronies",
    "fascist", "communist", "woke", "megadonor", "amazing", "brilliant", "heroic", "evildoer",
    "spyware", "orwellian",
    // French
    "scandaleux", "scandaleuse", "honteux", "honteuse", "louche", "cupide", "sournois",
    "sournoise", "ignoble", "odieux", "odieuse", "fasciste", "communiste", "formidable",
    "génial", "géniale", "héroïque", "sinistre", "infâme", "orwellien", "orwellienne",
  ]

  /// The loaded words in a text, each once, in order; what stands in quotation marks is left out.
  static func found(in text: String) -> [String] {
    var found: [String] = []
    var word = ""
    var isQuoted = false
    func finish() {
      let lowered = word.lowercased()
      if !word.isEmpty, words.contains(lowered), !found.contains(lowered) { found.append(lowered) }
      word = ""
    }
    for character in text {
      switch character {
      case "“", "«", "„":
        finish()
        isQuoted = true
      case "”", "»":
        word = ""
        isQuoted = false
      case "\"":
        if isQuoted { word = "" } else { finish() }
        isQuoted.toggle()
      default:
        if character.isLetter {
          if !isQuoted { word.append(character) }
        } else if !isQuoted {
          finish()
        }
      }
    }
    if !isQuoted { finish() }
    return found
  }

  /// Whether a character shows nothing, or turns the direction of what follows.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}
