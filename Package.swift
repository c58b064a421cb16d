// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]
/// For the modules that call no C.
let memorySafe: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "altai",
  products: [
    .executable(name: "altai", targets: ["altai"]),
    .library(name: "AltaiApp", targets: ["AltaiApp"]),
    .library(name: "AltaiCatalog", targets: ["AltaiCatalog"]),
    .library(name: "LosslessJSON", targets: ["LosslessJSON"]),
    .library(name: "Scoring", targets: ["Scoring"]),
    .library(name: "TextScreen", targets: ["TextScreen"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(name: "CBundledCatalog"),
    .target(
      name: "CCurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CFiles"),
    .target(name: "Scoring", swiftSettings: memorySafe),
    .target(name: "LosslessJSON", swiftSettings: memorySafe),
    .target(name: "TextScreen", swiftSettings: memorySafe),
    .target(
      name: "CursesTerminal", dependencies: ["CCurses", "TextScreen"], swiftSettings: strict),
    .target(
      name: "AltaiCatalog", dependencies: ["LosslessJSON", "Scoring"], swiftSettings: strict),
    .target(
      name: "AltaiApp", dependencies: ["AltaiCatalog", "LosslessJSON", "Scoring", "TextScreen"],
      swiftSettings: strict),
    .target(
      name: "AltaiCommands",
      dependencies: [
        "AltaiApp", "AltaiCatalog", "CBundledCatalog", "CFiles", "CursesTerminal", "LosslessJSON",
        "Scoring", "TextScreen",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "altai", dependencies: ["AltaiCommands"], swiftSettings: strict),
    // Shows what it is told, for the tests of the terminal; no part of the products.
    .executableTarget(
      name: "screen-probe", dependencies: ["CursesTerminal", "TextScreen"],
      path: "Tests/ScreenProbe", swiftSettings: strict),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: [
        "CVTerm", "CursesTerminal", "TextScreen",
        // Runs as a process; never imported.
        "screen-probe",
      ],
      swiftSettings: strict),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring"], swiftSettings: strict),
    .testTarget(name: "LosslessJSONTests", dependencies: ["LosslessJSON"], swiftSettings: strict),
    .testTarget(name: "TextScreenTests", dependencies: ["TextScreen"], swiftSettings: strict),
    .testTarget(
      name: "AltaiCatalogTests", dependencies: ["AltaiCatalog", "LosslessJSON", "Scoring"],
      swiftSettings: strict),
    .testTarget(
      name: "AltaiAppTests",
      dependencies: [
        "AltaiApp", "AltaiCatalog", "CBundledCatalog", "LosslessJSON", "Scoring", "TextScreen",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AltaiCommandsTests",
      dependencies: [
        "AltaiApp", "AltaiCatalog", "AltaiCommands", "CFiles", "LosslessJSON", "TextScreen",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        // Runs as a process; never imported.
        "altai",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
