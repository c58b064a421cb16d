/// The options and arguments of the commands, each by what its help says.
public enum HelpEntry: CaseIterable, Sendable {
  case privacy, openSource, price, donations, weigh
  case require, need, budget, messages, currency
  case donationsAvoid, donationsPrefer, donationsReach, donationsSince
  case profile, unknown, leaving
  case catalog, maxSize
  case format, json, plain, language, today
  case plans, equalToo, goingTo
  case filter, sort, fresh, slowLine, noMouse, clipboard, theme
  case assistant, assistantOrAll, assistants, assistantLeft, whyAssistant, whyOther, savedAs
  case samples, weightReading
  case catalogFile, worth, profileName, newProfileName, oldProfileName
  case manualPage, manualNames
  case editPath, editValue, sourceOfFact, asOf, statement, dryRun
  case assistantEdited
  case addedKind, addedNames, removedPath, patchFile, yesToAll, undoList
  case help, version
}

/// What stands in pointed brackets for a value.
public enum HelpValue: CaseIterable, Sendable {
  case importance, weight, requirement, features, sum, count, currency, target, reach, year
  case profile, reading, assistant, file, mebibytes, form, language, day, name, command
  case words, column, theme
  case place, value, source, text, kind, field
}

/// The titles over options that belong together.
public enum HelpGroup: CaseIterable, Sendable {
  case preferences, catalog, output
}

/// What the program reads from its environment.
public enum HelpVariable: String, CaseIterable, Sendable {
  case catalog = "ALTAI_CATALOG"
  case plain = "ALTAI_PLAIN"
  case noColour = "NO_COLOR"
  case forcedColour = "CLICOLOR_FORCE"
  case columns = "COLUMNS"
  case terminal = "TERM"
  case locale = "LC_ALL, LC_MESSAGES, LANG"
  case characters = "LC_CTYPE"
  case configuration = "XDG_CONFIG_HOME, HOME"
  case editor = "VISUAL, EDITOR"
  case privateFolder = "XDG_RUNTIME_DIR, TMPDIR"
  case data = "XDG_DATA_HOME, HOME"
  case state = "XDG_STATE_HOME, HOME"
}

/// How the program can end.
public enum HelpEnding: CaseIterable, Sendable {
  case done, nothingFits, usage, notJSON, missing, cannotCreate, inputOutput, changedMeanwhile
  case invalidCatalog
}
