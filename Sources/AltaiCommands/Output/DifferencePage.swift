import AltaiApp
import AltaiCatalog
import LosslessJSON
import TextScreen

/// The user's own changes in words, entry by entry.
struct DifferencePage {
  let differences: [CatalogDifference]
  /// The changes under which the catalog has changed.
  let outdated: [ReplacedValue]
  let words: any Wording

  init(_ differences: [CatalogDifference], outdated: [ReplacedValue], words: any Wording) {
    self.differences = differences
    self.outdated = outdated
    self.words = words
  }

  func page() -> Page {
    var page = Page()
    page.paragraph(words.ownChanges(differences.count))
    page.items(
      differences.map { difference in
        Page.Item("", line(difference), details: details(difference))
      })
    return page
  }

  private func line(_ difference: CatalogDifference) -> String {
    words.labelled(
      difference.path.shown,
      words.valueChange(difference.old?.shown, difference.new?.shown))
  }

  private func details(_ difference: CatalogDifference) -> [Page.Detail] {
    var details: [Page.Detail] = []
    if let old = difference.old, let new = difference.new, old.shown == new.shown {
      details.append(Page.Detail(words.changedParts(old.keysChanged(in: new))))
    }
    if let other = outdated.first(where: { $0.path == difference.path }) {
      details.append(
        Page.Detail(words.baseHasChanged(then: other.then?.shown, now: other.now?.shown)))
    }
    return details
  }

  /// The words as comment lines, each cleaned.
  func comments(_ style: OutputStyle) -> [UInt8] {
    var lines = [words.ownChanges(differences.count)]
    for difference in differences {
      lines.append(line(difference))
      lines += details(difference).map { "  \($0.text)" }
    }
    return lines.flatMap { Array("# \(style.clean($0))\n".utf8) }
  }

  func records() -> Records {
    var records = Records(columns: ["path", "old", "new"])
    records.rows = differences.map {
      [.text($0.path.shown), .text($0.old?.shown ?? ""), .text($0.new?.shown ?? "")]
    }
    return records
  }
}
