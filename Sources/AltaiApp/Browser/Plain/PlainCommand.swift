/// Everything that can be said line by line.
///
/// What each does for somebody on a screen stands in ``counterpart(of:)``; the words that name it in ``PlainCommandWording``.
public enum PlainCommand: String, CaseIterable, Hashable, Sendable {
  case help, list, more, all, filter, sort
  case show, why, sure, ask, ways, source, sources, open, copy
  case parts, places, map, limits
  case pick, picks, compare, equal
  case weight, raise, lower, reset, unknown, have
  case require, unrequire, requirements, levels, budget
  case money, target, reach, since
  case edit, set, add, delete
  case profile, command, undo, redo, messages, quit
}

/// What stands for a command of the screen where one reads lines.
public enum PlainCounterpart: Hashable, Sendable {
  case said(PlainCommand)
  /// It has no meaning there.
  case none(Reason)

  /// Why something has no meaning line by line.
  public enum Reason: CaseIterable, Hashable, Sendable {
    /// Nothing is selected by moving: numbers and names say what is meant.
    case moving
    /// There is one stream of lines, and nothing open to close.
    case panes
    case mouse, colours, drawing
    /// Each picture has a command that says it in words.
    case pictures
    /// The command `altai edit` does it, with the terminal for itself.
    case editor
  }
}

extension PlainCommand {
  /// What stands for a command of the screen.
  public static func counterpart(of command: BrowserCommand) -> PlainCounterpart {
    switch command {
    case .up, .down, .first, .last, .previousColumn, .nextColumn, .nextSection, .previousSection:
      .none(.moving)
    case .pageUp: .said(.list)
    case .pageDown: .said(.more)
    case .open: .said(.show)
    case .back, .nextPane, .previousPane: .none(.panes)
    case .filter: .said(.filter)
    case .pick, .dropColumn: .said(.pick)
    case .compare: .said(.compare)
    case .weights, .toggle: .said(.weight)
    case .sort: .said(.sort)
    case .why: .said(.why)
    case .sure: .said(.sure)
    case .nextDisplay, .previousDisplay: .none(.pictures)
    case .showColumns: .said(.list)
    case .showContributions: .said(.parts)
    case .showPlaces, .placesReading: .said(.places)
    case .showMap, .mapAcross, .mapUp: .said(.map)
    case .ask, .chooseFirst, .chooseSecond, .chooseEqual, .chooseNeither, .takeAnswers: .said(.ask)
    case .lower: .said(.lower)
    case .higher: .said(.raise)
    case .standard: .said(.reset)
    case .remove: .said(.unrequire)
    case .require: .said(.require)
    case .money: .said(.money)
    case .profiles: .said(.profile)
    case .leaving: .said(.have)
    case .unknown: .said(.unknown)
    case .ways: .said(.ways)
    case .openLink: .said(.open)
    case .copy: .said(.copy)
    case .viewAsCommand: .said(.command)
    case .equalFacts: .said(.equal)
    case .edit: .said(.edit)
    case .editText: .none(.editor)
    case .newAssistant: .said(.add)
    case .delete: .said(.delete)
    case .undo: .said(.undo)
    case .redo: .said(.redo)
    case .messages: .said(.messages)
    case .help, .palette: .said(.help)
    case .theme: .none(.colours)
    case .mouse: .none(.mouse)
    case .repaint: .none(.drawing)
    case .quit: .said(.quit)
    }
  }

  /// The commands of the screen that it stands for, in their order.
  var browserCommands: [BrowserCommand] {
    BrowserCommand.allCases.filter { Self.counterpart(of: $0) == .said(self) }
  }
}
