import AltaiApp
import AltaiCatalog
import LosslessJSON

/// The ways out and in of one assistant, for other programs.
extension AssistantJSON {
  func writeLeaving(to writer: inout JSONWriter, arrivingAt target: AssistantJSON?) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "leave")
    writer.member("language", language.rawValue)
    writer.member("catalogAsOf", catalog.asOf.text)
    writer.member("assistant", assistant.id)
    writeWays("leave", assistant.leave, to: &writer)
    if let target {
      writer.member("for", target.assistant.id)
      target.writeWays("join", target.assistant.join, to: &writer)
    }
    writer.endObject()
  }

  /// One row per way.
  func wayRecords(arrivingAt target: AssistantJSON?) -> Records {
    var records = Records(columns: [
      "assistant", "way", "state", "asOf", "statement", "steps", "yours",
    ])
    records.rows = rows(for: assistant.leave)
    if let target { records.rows += target.rows(for: target.assistant.join) }
    return records
  }

  private func rows(for ways: [Way]) -> [[Records.Value]] {
    ways.map { way in
      [
        .text(assistant.id), .text(way.kind.rawValue), .text(way.state.rawValue),
        way.asOf.map { .text($0.text) } ?? .nothing, .text(string(way.statement)),
        .text(way.steps.map(string).enumerated().map { "\($0 + 1). \($1)" }.joined(separator: " ")),
        catalog.ownWord(way.element),
      ]
    }
  }
}

/// The political money of several assistants, for other programs.
extension AssistantJSON {
  static func writeMoney(of all: [AssistantJSON], to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "money")
    writer.key("assistants")
    writer.beginArray()
    for one in all {
      writer.beginObject()
      writer.member("assistant", one.assistant.id)
      one.writeMoney(to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  /// One row per flow.
  static func moneyRecords(_ all: [AssistantJSON]) -> Records {
    var records = Records(
      columns: [
        "assistant", "flow", "date", "donor", "closeness", "kind", "recipient", "side", "from",
        "to", "currency", "status", "sources", "yours",
      ])
    for one in all {
      for flow in one.assistant.flows {
        records.rows.append([
          .text(one.assistant.id), .text(flow.id), .text(flow.date.text),
          .text(one.string(flow.donor.name)), .text(flow.closeness.rawValue),
          .text(flow.kind.rawValue), .text(one.string(flow.recipient.name)),
          one.sideID(of: flow).map { .text($0) } ?? .nothing,
          flow.sum.map { .number($0.from) } ?? .nothing,
          flow.sum.map { .number($0.to) } ?? .nothing,
          flow.sum.map { .text($0.currency) } ?? .nothing, .text(flow.status.rawValue),
          .text(one.ids(flow.sources).joined(separator: " ")), one.catalog.ownWord(flow.element),
        ])
      }
    }
    return records
  }
}
