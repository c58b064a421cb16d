import AltaiApp
import AltaiCatalog
import LosslessJSON

/// Profiles on disk, with their errors in words.
struct ProfileFiles {
  let session: Session

  private var store: ProfileStore {
    ProfileStore(
      folder: UserFolders(environment: session.surroundings.environment).profiles)
  }

  func names() throws(Failure) -> [String] {
    do {
      return try store.list().map(\.text)
    } catch {
      throw failure(error, at: nil)
    }
  }

  /// The profile that the user saved under a name, else the one that is built in.
  func load(_ name: String, in catalog: Catalog) throws(Failure) -> PreferenceRequest {
    if name == BuiltInProfile.standardName { return PreferenceRequest() }
    let builtIn = BuiltInProfile.all(in: catalog)
    if let profile = builtIn.first(where: { $0.name == name }), try !names().contains(name) {
      return profile.request
    }
    return try load(name, besides: builtIn.map(\.name))
  }

  /// The profile that the user saved under a name.
  ///
  /// - Parameter others: Names that could be meant besides the saved ones.
  func load(_ name: String, besides others: [String] = []) throws(Failure) -> PreferenceRequest {
    let valid = try validName(name)
    let bytes: [UInt8]
    do {
      bytes = try store.read(valid).bytes
    } catch .missing, .noHome {
      let names = try names() + others
      throw Failure(
        .noProfile(name, suggestion: nearest(name, names), names: names), session.words)
    } catch {
      throw failure(error, at: valid)
    }
    do {
      return try PreferenceRequest(profile: bytes)
    } catch {
      throw Failure(.badProfile(name, detail: detail(error, in: bytes)), session.words)
    }
  }

  /// Saves a profile.
  ///
  /// - Returns: Its path, and what is to be said beside.
  func save(
    _ name: String, _ request: PreferenceRequest
  ) throws(Failure) -> (path: String, warnings: [String]) {
    let valid = try validName(name)
    do {
      let outcome = try store.save(valid, request.profileText())
      return (store.path(of: valid)?.shown ?? name, session.warnings(outcome))
    } catch {
      throw failure(error, at: valid)
    }
  }

  /// Removes a profile.
  ///
  /// - Returns: What is to be said beside.
  func remove(_ name: String) throws(Failure) -> [String] {
    let valid = try validName(name)
    do {
      return session.warnings(try store.remove(valid))
    } catch .missing, .noHome {
      let names = try names()
      throw Failure(
        .noProfile(name, suggestion: nearest(name, names), names: names), session.words)
    } catch {
      throw failure(error, at: valid)
    }
  }

  /// Refuses what cannot be a profile's name.
  func check(_ name: String) throws(Failure) { _ = try validName(name) }

  private func validName(_ name: String) throws(Failure) -> ProfileName {
    do {
      return try ProfileName(name)
    } catch {
      throw Failure(.badProfileName(name), session.words)
    }
  }

  private func failure(_ error: FileError, at name: ProfileName?) -> Failure {
    let path = name.flatMap { store.path(of: $0) } ?? BytePath("profiles")
    return Failure(path, error, session.words)
  }

  private func detail(_ problem: PreferenceRequest.ProfileProblem, in bytes: [UInt8]) -> String {
    switch problem {
    case .notJSON(let problem):
      let position = LineIndex(bytes).position(ofByte: problem.range.lowerBound)
      return "\(position.line):\(position.column): \(session.words.json(problem.kind))"
    case .wrongShape(let key): return session.words.finding(.keyNotHere(key))
    }
  }
}

extension Session {
  /// What is to be said of a save beside that it was made.
  func warnings(_ outcome: SaveOutcome) -> [String] {
    guard case .perhapsNotDurable(let code) = outcome else { return [] }
    return [words.perhapsNotDurable(systemMessage(code))]
  }
}
