// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "ranking",
  dependencies: [.package(name: "altai", path: "../..")],
  targets: [
    .executableTarget(
      name: "ranking", dependencies: [.product(name: "Scoring", package: "altai")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
