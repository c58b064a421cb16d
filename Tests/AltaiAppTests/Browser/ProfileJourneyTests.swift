import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct ProfileJourneyTests {
  private func request(_ id: String, _ importance: String) -> PreferenceRequest {
    var request = PreferenceRequest()
    request.importances = [.init(name: id, value: importance)]
    return request
  }

  private func browsing(_ language: Language = .english) throws -> Browsing {
    var start = Model.Start()
    start.profiles = ["home", "work"]
    return try Browsing.radio(language, start: start)
  }

  @Test
  func `the profiles are looked up when their list is opened`() throws {
    var browsing = try browsing()
    #expect(browsing.type("p") == [.listProfiles])
    #expect(browsing.glance.menu.contains { $0.contains("home") })
    browsing.send(.profilesListed(["zebra"]))
    #expect(browsing.glance.menu.contains { $0.contains("zebra") })
    #expect(!browsing.glance.menu.contains { $0.contains("home") })
  }

  @Test
  func `a profile is loaded, weighed by, and gone back to`() throws {
    var browsing = try browsing()
    browsing.type("p")
    #expect(browsing.choose("work") == [.loadProfile("work")])
    browsing.send(.profileLoaded(name: "work", request("calm", "ignore")))
    #expect(browsing.importance("calm") == "ignore")
    #expect(browsing.model.choices.profile == "work")
    #expect(browsing.notice.contains("work"))
    browsing.type("w+")
    #expect(browsing.importance("calm") == "low")
    browsing.type("r")
    #expect(browsing.importance("calm") == "ignore")
    #expect(browsing.screen.contains("profile: work"))
  }

  @Test
  func `undo goes back to the profile before, and so does r then`() throws {
    var browsing = try browsing()
    let start = browsing.request
    browsing.send(.profileLoaded(name: "work", request("calm", "ignore")))
    browsing.type("u")
    #expect(browsing.model.choices.profile == nil)
    #expect(browsing.request == start)
    browsing.type("w+r")
    #expect(browsing.request == start)
  }

  @Test
  func `the built-in profile needs no file`() throws {
    var browsing = try browsing()
    browsing.send(.profileLoaded(name: "work", request("calm", "ignore")))
    browsing.type("p")
    #expect(browsing.choose(browsing.words.builtInProfileName) == [])
    #expect(browsing.request == PreferenceRequest())
    #expect(browsing.model.choices.profile == nil)
  }

  @Test
  func `what is set is saved under a name, and that profile holds then`() throws {
    var browsing = try browsing()
    browsing.type("w0")
    browsing.press(.escape)
    let set = browsing.request
    browsing.type("p")
    browsing.choose("save")
    try #require(browsing.kind == .prompt)
    browsing.type("mine")
    #expect(browsing.press(.enter) == [.saveProfile(name: "mine", set)])
    browsing.send(.profileSaved(name: "mine", path: "/somewhere/mine.json"))
    #expect(browsing.notice.contains("mine") && browsing.notice.contains("/somewhere"))
    #expect(browsing.model.choices.profile == "mine")
    browsing.type("w+r")
    #expect(browsing.request == set)
    browsing.press(.escape)
    browsing.type("p")
    #expect(browsing.glance.menu.contains { $0.contains("mine") })
  }

  @Test
  func `saving leaves the last step to be undone under its own name`() throws {
    var browsing = try browsing()
    browsing.type("w0")
    let said = browsing.notice
    browsing.send(.profileSaved(name: "mine", path: "/somewhere/mine.json"))
    browsing.type("u")
    #expect(browsing.importance("calm") == nil)
    let sentence = said.prefix { $0 != "." }
    #expect(browsing.notice.contains(sentence), "\(browsing.notice)")
  }

  @Test(arguments: ["", "default", "../up", "a b", "é", String(repeating: "x", count: 65)])
  func `a name that is none is refused, and the question stays`(_ name: String) throws {
    var browsing = try browsing()
    browsing.type("p")
    browsing.choose("save")
    browsing.type(name)
    #expect(browsing.press(.enter) == [])
    #expect(browsing.kind == .prompt && browsing.model.notice.isError)
    #expect(browsing.glance.typed == name)
    browsing.press(.escape)
    #expect(browsing.kind == .list)
  }

  @Test
  func `a profile is renamed, not over another one`() throws {
    var browsing = try browsing()
    browsing.type("p")
    browsing.choose("rename")
    browsing.choose("work")
    try #require(browsing.kind == .prompt)
    #expect(browsing.glance.typed == "work")
    browsing.press(.control("u"))
    browsing.type("home")
    #expect(browsing.press(.enter) == [])
    #expect(browsing.model.notice.isError && browsing.notice.contains("home"))
    browsing.press(.control("u"))
    browsing.type("office")
    #expect(browsing.press(.enter) == [.renameProfile(from: "work", to: "office")])
    browsing.send(.profileRenamed(from: "work", to: "office"))
    #expect(browsing.notice.contains("office"))
    browsing.type("p")
    #expect(browsing.glance.menu.contains { $0.contains("office") })
    #expect(!browsing.glance.menu.contains { $0.contains("'work'") })
  }

  @Test
  func `a profile is removed, and no longer named where it was in use`() throws {
    var browsing = try browsing()
    browsing.send(.profileLoaded(name: "work", request("calm", "ignore")))
    browsing.type("p")
    browsing.choose("remove")
    #expect(browsing.choose("work") == [.removeProfile("work")])
    browsing.send(.profileRemoved(name: "work"))
    #expect(browsing.notice.contains("work"))
    #expect(browsing.importance("calm") == "ignore")
    #expect(browsing.model.choices.profile == nil)
    browsing.type("p")
    #expect(!browsing.glance.menu.contains { $0.contains("work") })
  }

  @Test(arguments: [Language.english, .french])
  func `what failed outside is said, and nothing changes`(_ language: Language) throws {
    var browsing = try browsing(language)
    let choices = browsing.model.choices
    browsing.send(.failed("work.json: permission denied"))
    #expect(browsing.model.notice == Notice("work.json: permission denied", isError: true))
    #expect(browsing.model.choices == choices)
    browsing.send(.profileLoaded(name: "work", request("calmm", "high")))
    #expect(browsing.model.notice.isError && browsing.notice.contains("calm"))
    #expect(browsing.model.choices == choices)
  }
}
