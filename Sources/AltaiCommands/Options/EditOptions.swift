import AltaiApp
import ArgumentParser

/// Whether an edit is saved.
struct EditOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(.dryRun))
  var dryRun = false
}
