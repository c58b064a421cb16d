public import AltaiCatalog

/// All texts of the program in one language.
///
/// One conformer per language; a missing text does not compile. Texts from the catalog come in as strings in the right language already.
public typealias Wording = AskWording & BrowserWording & ChangeWording & ChoiceWording
  & CommandWording
  & CommonWording
  & EditNoticeWording & EditWording & FactWording & FilterWording & FindingWording & FormWording
  & LayerWording & MoneyWording
  & NoticeWording & PageWording & PatchWording & ParsingWording & PlainCommandWording & PlainWording
  & ProblemWording & RankingWording & ReloadWording & TerminalWording & TextEditingWording
  & SureWording & UsageWording & ViewWording & WhyWording & WorthWording

/// Where texts are read: some of them name keys and use short signs on a screen, commands and words elsewhere.
public enum Medium: Hashable, Sendable {
  case screen
  /// Line by line, as with a screen reader.
  case lines
}

/// The texts in a language.
public func wording(for language: Language, _ medium: Medium = .screen) -> any Wording {
  switch language {
  case .english: English(medium: medium)
  case .french: French(medium: medium)
  }
}

/// English texts.
struct English: Sendable {
  var medium = Medium.screen
}

/// French texts.
struct French: Sendable {
  var medium = Medium.screen
}
