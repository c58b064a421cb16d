/// A language that altai speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case french = "fr"
}
