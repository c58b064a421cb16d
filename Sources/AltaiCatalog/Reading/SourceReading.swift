import LosslessJSON

private enum SourceKey: Int, KeyList {
  case publisher, title, url, date, kind, note
  static let spellings: [String] = ["publisher", "title", "url", "date", "kind", "note"]
  static let keyNames = JSONNames(spellings)
}

private enum MakerKey: Int, KeyList {
  case name, country, site, about
  static let spellings: [String] = ["name", "country", "site", "about"]
  static let keyNames = JSONNames(spellings)
}

private enum SideKey: Int, KeyList {
  case name
  static let spellings: [String] = ["name"]
  static let keyNames = JSONNames(spellings)
}

extension CatalogReader {
  mutating func readSources(_ element: JSONElement) {
    for (id, _, value) in entries(of: element) {
      // Known from here on even when it is faulty, so that one mistake is named once.
      sourceIDs.append(id)
      let fields = fields(
        of: value, SourceKey.self, required: .publisher, .title, .url, .kind)
      let publisher = fields?[.publisher].flatMap { plainText($0) }
      let title = fields?[.title].flatMap { plainText($0) }
      let url = fields?[.url].flatMap { address($0, httpsOnly: false) }
      let date = fields?[.date].flatMap { self.date($0) }
      let kind = fields?[.kind].flatMap { word($0, .sourceKind, Source.Kind.self) }
      let note = fields?[.note].flatMap { text($0) }
      let nothing = Text(english: value, french: nil)
      sources.append(
        Source(
          id: id, publisher: publisher ?? nothing, title: title ?? nothing, url: url ?? nothing,
          date: date, kind: kind ?? .reference, note: note, element: value))
    }
  }

  mutating func readMakers(_ element: JSONElement) {
    for (id, _, value) in entries(of: element) {
      makerIDs.append(id)
      let fields = fields(of: value, MakerKey.self, required: .name)
      let name = fields?[.name].flatMap { plainText($0) }
      makers.append(
        Maker(
          id: id, name: name ?? Text(english: value, french: nil),
          country: fields?[.country].flatMap { country($0) },
          site: fields?[.site].flatMap { address($0, httpsOnly: true) },
          about: fields?[.about].flatMap { text($0) }, element: value))
    }
  }

  mutating func readSides(_ element: JSONElement) {
    for (id, key, value) in entries(of: element) {
      if id == "both" { report(.badID(id), at: key) }
      let fields = fields(of: value, SideKey.self, required: .name)
      let name = fields?[.name].flatMap { text($0) }
      sides.append(Catalog.Side(id: id, name: name ?? Text(english: value, french: nil)))
    }
  }
}
