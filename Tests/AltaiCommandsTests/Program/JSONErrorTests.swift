import AltaiCommands
import LosslessJSON
import Testing

struct JSONErrorTests {
  @Test(arguments: [
    (["show", "zzz", "--json"], 66), (["recommend", "--format", "json", "--budget", "x"], 64),
    (["list", "--format=json", "--catalog", "/no/such/file"], 66),
    (["recommend", "--json", "--nope"], 64),
  ])
  func `where JSON is asked for, an error is JSON too`(_ arguments: [String], _ status: Int) throws
  {
    let run = try AltaiRun(arguments)
    #expect(run.status == Int32(status))
    #expect(run.text == "")
    let document = try #require(JSONDocument.parse(run.errors).document)
    let members = Dictionary(
      uniqueKeysWithValues: document.members(of: document.root).map {
        (document.string(of: $0.key), $0.value)
      })
    #expect(members["format"].map { document.number(of: $0) } == 1)
    #expect(members["kind"].map { document.string(of: $0) } == "error")
    #expect(members["status"].map { document.number(of: $0) } == Double(status))
    #expect(members["message"].map { document.string(of: $0) }?.isEmpty == false)
  }
}
