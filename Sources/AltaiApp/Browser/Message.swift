public import AltaiCatalog
public import TextScreen

/// Something that happened, to which a ``Model`` answers.
public enum Message: Sendable {
  /// Something was done at the screen.
  case event(ScreenEvent)
  /// No key came for a moment: what follows the selection can catch up.
  case settled
  /// A command was chosen by name.
  case command(BrowserCommand)
  /// The names of the saved profiles.
  case profilesListed([String])
  case profileLoaded(name: String, PreferenceRequest)
  case profileSaved(name: String, path: String)
  case profileRemoved(name: String)
  case profileRenamed(from: String, to: String)
  /// A link was given to the program that opens links.
  case linkOpened(String)
  /// A text was put on the clipboard; otherwise it is shown on leaving.
  case copied(String, isOnClipboard: Bool)
  /// The edit that was to be saved is in the file, which is named as people see it.
  case editSaved(path: String)
  /// It is not, for a reason in words.
  case editFailed(String)
  /// Something outside did not work, in words.
  case failed(String)
  /// The catalog that is browsed was read to its end: its sources, ways and notes are there too.
  case catalogCompleted(Catalog)
  /// The user was in an editor; what came of it, in words.
  case textEdited(String, isError: Bool)
  /// The catalog was read again.
  case catalogLoaded(Catalog)
  /// The catalog's file cannot be read as a catalog: the place as `name:line:column`, or the name alone.
  case catalogBroken(place: String, reason: String)
  /// The catalog's file is gone.
  case catalogGone(name: String)
  /// The catalog's file holds what is shown.
  case catalogUnchanged
}

/// Work that follows from a message, done by whoever runs the model.
public enum Effect: Hashable, Sendable {
  /// Leaves; nothing is lost by it.
  case quit
  /// Leaves, then ends as the signal would.
  case die(signal: Int32)
  /// Opens an assistant, by id, in the user's editor.
  case editText(assistant: String)
  /// Draws everything again, whatever the terminal shows.
  case repaint
  /// Reads the catalog again, since its file was changed.
  case readCatalog
  case listProfiles
  case loadProfile(String)
  case saveProfile(name: String, PreferenceRequest)
  case removeProfile(String)
  case renameProfile(from: String, to: String)
  /// Puts a text in the place of the one that edits go into, if that is still the text before.
  case saveEdit(EditedText, EditNote)
  /// An address that starts with https, for the program that opens links.
  case openLink(String)
  case copy(String)
  case setMouse(Bool)
  /// Shows colours by another theme.
  case setTheme(Theme.ID)
}
