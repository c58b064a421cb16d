import AltaiApp
import LosslessJSON

/// What the browser keeps between runs: where one was, what mattered, how it looked.
struct BrowserState: Hashable {
  var request = PreferenceRequest()
  var profile: String?
  /// The id of the selected assistant.
  var selected: String?
  /// As `--sort` takes it.
  var sort: String?
  var theme: String?
  /// How the list is shown.
  var view: String?
  var leavesMouse = false

  init() {}

  /// The state as JSON.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", 1)
    for (key, value) in [
      ("profile", profile), ("selected", selected), ("sort", sort), ("theme", theme),
      ("view", view),
      ("mouse", leavesMouse ? "off" : nil),
    ] {
      guard let value else { continue }
      writer.key(key)
      writer.string(value)
    }
    writer.key("preferences")
    request.write(to: &writer)
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// A state from JSON; nil when it is none.
  init?(_ bytes: [UInt8]) {
    guard let document = JSONDocument.parse(bytes).document,
      document.kind(of: document.root) == .object
    else { return nil }
    for member in document.members(of: document.root) {
      let key = document.string(of: member.key)
      if key == "preferences" {
        guard let request = try? PreferenceRequest(document, member.value) else { return nil }
        self.request = request
        continue
      }
      guard document.kind(of: member.value) == .string else { continue }
      let value = document.string(of: member.value)
      switch key {
      case "profile": profile = value
      case "selected": selected = value
      case "sort": sort = value
      case "theme": theme = value
      case "view": view = value
      case "mouse": leavesMouse = value == "off"
      default: break
      }
    }
  }
}

/// The file of the browser's state; a state that cannot be read or written is none.
struct StateStore {
  let folder: BytePath?

  init(environment: Environment) {
    folder = UserFolders(environment: environment).state
  }

  private var path: BytePath? { folder?.appending("browser.json") }

  func load() -> BrowserState? {
    guard let path, let contents = try? FileReader(limit: 1 << 20).read(path) else { return nil }
    return BrowserState(contents.bytes)
  }

  /// Saves a state.
  func save(_ state: BrowserState) throws(FileError) {
    guard let folder, let path else { throw .noHome }
    _ = try UserFolders.make(folder)
    _ = try SafeWriter().save(state.bytes, to: path, expecting: .anything)
  }
}
