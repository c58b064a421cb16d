public import LosslessJSON

/// Profiles as JSON: one object, every value the text that the command line takes.
extension PreferenceRequest {
  /// The request as the bytes of a profile.
  public func profileText() -> [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// Writes the request as the object of a profile.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("format")
    writer.integer(1)
    writer.key("importances")
    writer.beginObject()
    for named in importances {
      writer.key(named.name)
      writer.string(named.value)
    }
    writer.endObject()
    for (key, values) in [("require", requirements), ("need", needs)] where !values.isEmpty {
      writer.key(key)
      writer.beginArray()
      for value in values { writer.string(value) }
      writer.endArray()
    }
    for (key, value) in Self.singleKeys.map({ ($0.key, self[keyPath: $0.path]) }) {
      guard let value else { continue }
      writer.key(key)
      writer.string(value)
    }
    writer.endObject()
  }

  private static var singleKeys: [(key: String, path: WritableKeyPath<Self, String?>)] {
    [
      ("budget", \.budget), ("messages", \.messages), ("currency", \.currency),
      ("donationsAvoid", \.avoid), ("donationsPrefer", \.prefer), ("donationsReach", \.reach),
      ("donationsSince", \.since), ("unknown", \.unknown),
    ]
  }

  /// What can be wrong with a profile.
  public enum ProfileProblem: Error, Hashable, Sendable {
    case notJSON(JSONProblem)
    case wrongShape(key: String)
  }

  /// A request from the bytes of a profile.
  public init(profile bytes: [UInt8]) throws(ProfileProblem) {
    let parsing = JSONDocument.parse(bytes)
    guard let document = parsing.document else {
      guard let problem = parsing.problems.first else { throw .wrongShape(key: "") }
      throw .notJSON(problem)
    }
    try self.init(document, document.root)
  }

  /// A request from the object of a profile.
  public init(_ document: JSONDocument, _ element: JSONElement) throws(ProfileProblem) {
    guard document.kind(of: element) == .object else { throw .wrongShape(key: "") }
    self.init()
    for member in document.members(of: element) {
      let key = document.string(of: member.key)
      let value = member.value
      switch key {
      case "format":
        guard document.number(of: value) == 1 else { throw .wrongShape(key: key) }
      case "importances":
        guard document.kind(of: value) == .object else { throw .wrongShape(key: key) }
        for member in document.members(of: value) {
          let name = document.string(of: member.key)
          guard document.kind(of: member.value) == .string else { throw .wrongShape(key: name) }
          importances.append(Named(name: name, value: document.string(of: member.value)))
        }
      case "require", "need":
        guard document.kind(of: value) == .array else { throw .wrongShape(key: key) }
        var values: [String] = []
        for item in document.elements(of: value) {
          guard document.kind(of: item) == .string else { throw .wrongShape(key: key) }
          values.append(document.string(of: item))
        }
        if key == "need" { needs = values } else { requirements = values }
      default:
        if key.hasPrefix("x-") { continue }
        guard let single = Self.singleKeys.first(where: { $0.key == key }),
          document.kind(of: value) == .string
        else { throw .wrongShape(key: key) }
        self[keyPath: single.path] = document.string(of: value)
      }
    }
  }
}
