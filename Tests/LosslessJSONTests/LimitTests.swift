import LosslessJSON
import Testing

@Suite struct `Limits` {
  @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
  func `nesting is allowed to the limit and refused beyond it`(open: String, close: String) {
    func nested(_ depth: Int) -> [UInt8] {
      let inner = open == "[" ? "" : "1"
      return Array((String(repeating: open, count: depth) + inner).utf8)
        + Array(String(repeating: close, count: depth).utf8)
    }
    #expect(JSONDocument.parse(nested(512)).document != nil)
    let problems = JSONDocument.parse(nested(513)).problems
    let place = 512 * open.utf8.count
    #expect(problems == [JSONProblem(.tooDeep(limit: 512), place..<place + 1)])
    #expect(JSONDocument.parse(nested(9), limits: JSONLimits(depth: 8)).document == nil)
    #expect(JSONDocument.parse(nested(9), limits: JSONLimits(depth: 9)).document != nil)
  }

  @Test func `ten million opening brackets are one problem`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 10_000_000)
    let problems = JSONDocument.parse(bytes).problems
    #expect(problems == [JSONProblem(.tooDeep(limit: 512), 512..<513)])
  }

  @Test func `a million deep is read when the limit allows it`() throws {
    let depth = 1_000_000
    let bytes =
      [UInt8](repeating: UInt8(ascii: "["), count: depth)
      + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
    let limits = JSONLimits(depth: depth)
    let document = try #require(JSONDocument.parse(bytes, limits: limits).document)
    #expect(document.range(of: document.root) == 0..<2 * depth)
    let open = JSONDocument.parse(Array(bytes[..<depth]), limits: limits).problems
    #expect(open.map(\.kind) == [.unexpectedEnd(open: depth - 1..<depth)])
  }

  @Test func `a text over the size limit is not read`() {
    let limits = JSONLimits(size: 4)
    #expect(JSONDocument.parse(Array("1234".utf8), limits: limits).document != nil)
    let problems = JSONDocument.parse(Array("12345".utf8), limits: limits).problems
    #expect(problems == [JSONProblem(.tooLarge(limit: 4), 0..<5)])
  }
}
