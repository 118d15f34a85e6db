import ArgumentParser

/// The option that every subcommand that writes into a shared folder has.
struct LockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How long to wait for another run that writes there; then the command ends 75.",
      valueName: "seconds"))
  var wait = 60

  func validate() throws {
    guard wait >= 0 else { throw ValidationError("--wait is a number of seconds, 0 or more") }
  }
}
