import TextScreen

/// The candidate that was probably meant, or nil when none is near.
func nearest(_ word: String, _ candidates: [String]) -> String? {
  Suggestion.nearest(to: word, among: candidates)
}
