import AltaiCatalog
import Scoring
import TextScreen

/// What the bars of a list mean, told by the selected one.
struct DisplayLegend {
  let model: Model

  init(_ model: Model) { self.model = model }

  private var words: any Wording { model.words }

  func draw(into buffer: inout CellBuffer, area: Rectangle) {
    guard !area.isEmpty, let entry = model.selectedEntry else { return }
    let pieces = model.display == .places ? places(of: entry) : parts(of: entry)
    let room = max(area.columns - 2, 1)
    let lines = Self.lines(pieces.map { buffer.safe($0) }, room: room, count: area.rows)
    for (index, line) in lines.enumerated() {
      buffer.write(
        line, row: area.row + index, column: area.column + 1, columns: room, style: Style(.quiet))
    }
  }

  /// As many whole pieces as there is room for.
  static func lines(_ pieces: [SafeText], room: Int, count: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for piece in pieces {
      if !line.isEmpty, width + 2 + piece.width > room {
        lines.append(line)
        (line, width) = ("", 0)
      }
      if lines.count == count { return lines }
      line += (line.isEmpty ? "" : "  ") + piece.string
      width += (width == 0 ? 0 : 2) + piece.width
    }
    return lines + (line.isEmpty ? [] : [line])
  }

  private func parts(of entry: Listing.Entry) -> [String] {
    guard entry.group == .ranked else { return [] }
    let letters = CriterionLetters(model.assessment, model.language)
    let score = ScoreParts(model.assessment, row: entry.row)
    return zip(score.parts, score.points(words)).map { part, points in
      "\(letters.of(part.criterion)) \(model.criterionName(part.criterion)) \(points)"
    }
  }

  private func places(of entry: Listing.Entry) -> [String] {
    guard let shares = model.placeShares, let own = shares.shares(ofRow: entry.row) else {
      return []
    }
    return [words.placesReadingLabel(shares.reading)]
      + own.enumerated().filter { $0.element >= 0.005 }
      .map { words.placeShare($0.offset + 1, words.percent($0.element)) }
  }
}

/// What is to be said about the selected one on a map.
struct MapLegend {
  private let map: MapView

  init(_ map: MapView) { self.map = map }

  func draw(into buffer: inout CellBuffer, area: Rectangle) {
    guard !area.isEmpty else { return }
    let model = map.model
    let words = model.words
    let room = max(area.columns - 2, 1)
    var texts: [String] = []
    if let index = map.map.index(ofAssistant: model.selected) {
      let sentences = MapSentences(model, map.map)
      texts = [sentences.outcomes(of: index) + " " + sentences.standing(of: index)]
    }
    if map.map.leftOut > 0 { texts.append(words.mapLeftOut(map.map.leftOut)) }
    let lines = buffer.safe(texts.joinedText(" ")).wrapped(to: room)
    for (index, line) in lines.prefix(area.rows).enumerated() {
      buffer.write(
        line, row: area.row + index, column: area.column + 1, columns: room, style: Style(.quiet))
    }
  }
}

/// A map in sentences.
struct MapSentences {
  private let model: Model
  private let map: MapPoints
  private let ranking: RankingWords

  init(_ model: Model, _ map: MapPoints) {
    self.model = model
    self.map = map
    ranking = RankingWords(model.assessment, model.language, model.words.medium)
  }

  private var words: any Wording { model.words }

  private func name(_ point: Int) -> String {
    model.name(ofAssistant: map.points[point].assistant)
  }

  /// "Name: privacy proven, price free."
  func outcomes(of point: Int) -> String {
    guard let axes = model.axes else { return "" }
    let row = map.points[point].row
    let parts = [axes.across, axes.up].map { criterion in
      words.outcomeOn(
        model.criterionName(criterion), ranking.toldOutcome(row: row, criterion: criterion))
    }
    return words.labelled(name(point), parts.joinedText(", ") + ".")
  }

  /// Who beats it, or nobody.
  func standing(of point: Int) -> String {
    let beating = map.plane.beatenBy[point]
    let isCandidate = map.plane.candidates.contains(point)
    guard let first = beating.first else { return words.nothingBeatsIt }
    return words.isBeaten(by: name(first), more: beating.count - 1)
      + (isCandidate ? " " + words.couldJoin : "")
  }

  /// Whom nothing beats.
  var frontier: String {
    guard let axes = model.axes else { return words.mapNeedsTwo }
    return words.nothingBeats(
      map.plane.frontier.map(name), across: model.criterionName(axes.across),
      up: model.criterionName(axes.up))
  }

  /// Who could be among them when more is known; empty where nobody could.
  var candidates: String {
    map.plane.candidates.isEmpty ? "" : words.couldJoinThem(map.plane.candidates.map(name))
  }
}
