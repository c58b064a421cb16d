import TextScreen

/// The word that was probably meant, or nil when none is near.
func suggestion(for given: String, among words: [String]) -> String? {
  Suggestion.nearest(to: given, among: words)
}
