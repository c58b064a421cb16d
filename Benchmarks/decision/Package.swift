// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
let scoring = Target.Dependency.product(name: "Scoring", package: "altai")

let package = Package(
  name: "decision",
  dependencies: [.package(name: "altai", path: "../..")],
  targets: [
    .executableTarget(name: "acceptability", dependencies: [scoring], swiftSettings: settings),
    .executableTarget(
      name: "interview",
      dependencies: [
        scoring, .product(name: "AltaiCatalog", package: "altai"),
        .product(name: "LosslessJSON", package: "altai"),
      ], swiftSettings: settings),
    .executableTarget(name: "weight-changes", dependencies: [scoring], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
