import AltaiApp
import AltaiCatalog
import Glibc
import Testing
import TextScreen

struct WalkTests {
  /// What is walked over.
  enum Ground: String, CaseIterable {
    case shipped, radio, withoutLedger, withoutLevels, withoutAssistants

    func catalogs() throws -> [Catalog] {
      switch self {
      case .shipped: [try ShippedCatalog.catalog()]
      case .radio:
        [
          try RadioCatalog().catalog(), try RadioCatalog(ids: ["fable", "ardent"]).catalog(),
          try RadioCatalog(hasFacts: false).catalog(),
        ]
      case .withoutLedger: [try RadioCatalog(hasLedger: false).catalog()]
      case .withoutLevels: [try RadioCatalog(hasFacts: false).catalog()]
      case .withoutAssistants: [try RadioCatalog(hasStations: false).catalog()]
      }
    }
  }

  /// `ALTAI_WALK_STEPS` and `ALTAI_WALK_SEED` make a longer walk, or another one.
  static func setting(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }

  @Test(arguments: Ground.allCases, [Language.english, .french])
  func `whatever is pressed, the browser stays sound`(_ ground: Ground, _ language: Language) throws
  {
    let seed = Self.setting("ALTAI_WALK_SEED") ?? 7
    let steps = Self.setting("ALTAI_WALK_STEPS") ?? 1000
    var walk = try Walk(ground.catalogs(), language, seed: seed)
    walk.go(steps: Int(steps))
    #expect(walk.fault == nil, "\(walk.fault ?? "")")
    #expect(walk.effects["quit", default: 0] > 0, "leaving was tried, and the walk went on")
  }
}
