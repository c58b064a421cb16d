public import AltaiCatalog

/// All texts of the program in one language.
///
/// One conformer per language; a missing text does not compile. Texts from the catalog come in as strings in the right language already.
public typealias Wording = BrowserWording & ChoiceWording & CommandWording & CommonWording
  & FactWording & FilterWording & FindingWording & MoneyWording
  & NoticeWording & PageWording & ParsingWording & ProblemWording
  & RankingWording & TerminalWording & UsageWording

/// The texts in a language.
public func wording(for language: Language) -> any Wording {
  switch language {
  case .english: English()
  case .french: French()
  }
}

/// English texts.
struct English: Sendable {}

/// French texts.
struct French: Sendable {}
