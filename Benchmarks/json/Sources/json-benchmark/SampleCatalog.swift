import LosslessJSON

/// A made-up text in the shape of a catalog: keyed objects of about 1 KB, texts in two languages,
/// dates, arrays of source ids, the same for the same seed.
struct SampleCatalog {
  private var random: UInt64
  private var writer: JSONWriter

  private static let english = """
    The maker says that it does not train its models on chats of its users unless they agree to \
    it in the settings and that it keeps them for thirty days
    """.split(separator: " ")
  private static let french = """
    L’éditeur déclare qu’il n’entraîne pas ses modèles sur les conversations de ses utilisateurs \
    sauf s’ils l’acceptent dans les réglages où elles sont conservées
    """.split(separator: " ")

  static func bytes(count: Int, seed: UInt64 = 1, layout: JSONWriter.Layout = .indented) -> [UInt8]
  {
    var sample = SampleCatalog(random: seed, writer: JSONWriter(layout: layout))
    return sample.make(count)
  }

  private mutating func make(_ count: Int) -> [UInt8] {
    writer.beginObject()
    writer.key("format")
    writer.integer(1)
    writer.key("assistants")
    writer.beginObject()
    var id = 0
    while writer.bytes.count < count {
      addAssistant(id)
      id += 1
    }
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }

  private mutating func addAssistant(_ id: Int) {
    writer.key("assistant-\(id)")
    writer.beginObject()
    add("name", "Assistant \(id)")
    add("aliases", ["A\(id)"])
    add("maker", "maker-\(id % 1000)")
    add("since", "2024-05")
    writer.key("weight")
    writer.number(Double(next(1_000_000)) / 1_000_000)
    writer.key("open")
    writer.bool(next(2) == 0)
    writer.key("facts")
    writer.beginObject()
    for fact in ["train", "keep"] { addFact(fact) }
    writer.endObject()
    writer.endObject()
  }

  private mutating func addFact(_ name: String) {
    writer.key(name)
    writer.beginObject()
    add("value", ["never", "optIn", "optOut"][next(3)])
    add("asOf", "2026-0\(1 + next(9))-1\(next(10))")
    writer.key("statement")
    writer.beginObject()
    add("en", words(Self.english))
    add("fr", words(Self.french))
    writer.endObject()
    add("confidence", "high")
    add("sources", (0..<2).map { _ in "source-\(next(100_000))" })
    writer.endObject()
  }

  private mutating func add(_ key: String, _ value: String) {
    writer.key(key)
    writer.string(value)
  }

  private mutating func add(_ key: String, _ values: [String]) {
    writer.key(key)
    writer.beginArray()
    for value in values { writer.string(value) }
    writer.endArray()
  }

  private mutating func words(_ words: [Substring]) -> String {
    (0..<10).map { _ in words[next(words.count)] }.joined(separator: " ")
  }

  private mutating func next(_ bound: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((random >> 33) % UInt64(bound))
  }
}
