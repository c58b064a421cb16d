package import TextScreen

/// What a test sees of a model beside its screen.
package struct Glance: Hashable, Sendable {
  /// The list and what was opened over it, from below; what is typed in the list's filter is ``typed``.
  package let screens: [ScreenKind]
  /// What keys mean now.
  package let kind: ScreenKind
  /// The assistants that the list shows, in its order.
  package let listed: [Int]
  /// By assistant: its place in the ranking, 0 for none.
  package let places: [Int]
  /// The text of the field that has the keys; nil where there is none.
  package let typed: String?
  /// How many steps can be taken back.
  package let undoCount: Int
  /// What was said, the newest last.
  package let log: [String]
  /// The labels of the menu that is open, as far as what was typed leaves them.
  package let menu: [String]
  /// The label of the chosen one among them.
  package let chosen: String?
  /// The row of the form that has the cursor: its label and its value.
  package let formRow: [String]
  /// Why changes made in the form are not saved yet.
  package let drafts: [String]
  /// Where the list stands on the screen.
  package let list: Rectangle
  /// Where what has the keys stands on the screen.
  package let area: Rectangle
  /// Whether there is room for one name only.
  package let isTiny: Bool
}

extension Model {
  /// What a test sees beside the screen.
  package var glance: Glance {
    var typed = filterField?.text
    var menu: Menu?
    switch screen {
    case .prompt(let prompt): typed = prompt.field.text
    case .form(let form): typed = form.typing?.field.text
    case .menu(let open):
      menu = open
      typed = open.field.text
    default: break
    }
    let layout = Layout(self)
    return Glance(
      screens: screens.map(\.kind), kind: kind, listed: listing.shownAssistants,
      places: listing.places, typed: typed, undoCount: history.undoCount, log: log,
      menu: menu.map { menu in menu.matches.map { menu.items[$0].label } } ?? [],
      chosen: menu?.chosen?.label,
      formRow: formRow.map { [$0.label, $0.value] } ?? [], drafts: drafts.map(\.problem),
      list: layout.list, area: area(of: screen),
      isTiny: layout.isTiny)
  }

  /// What can be clicked in the line of hints, with its columns on the screen.
  package var hints: [(command: BrowserCommand, columns: Range<Int>)] {
    let layout = Layout(self)
    guard !layout.hints.isEmpty else { return [] }
    let first = layout.hints.column + 1
    return Hints(self, width: layout.hints.columns).places.map {
      ($0.command, $0.columns.lowerBound + first..<$0.columns.upperBound + first)
    }
  }
}
