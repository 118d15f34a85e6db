import ArgumentParser

@main
struct Skillgap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skillgap",
    abstract: "How far each region of Europe is from the digital-skills targets.",
    discussion: """
      Reads Eurostat tables and national shortage lists, computes the gaps to the targets of the \
      Digital Decade and to the adult-learning benchmarks, and writes reports in French, Dutch and \
      English.

      Exit codes: 0 done; 1 done, with findings of severity error; 64 usage; 65 bad input; \
      66 input missing; 73 cannot write; 75 another run is writing there.
      """,
    version: "0.1.0",
    subcommands: [
      ReportCommand.self, CheckCommand.self, InspectCommand.self, TidyCommand.self,
      ListCommand.self,
      ImportCommand.self, WhatIfCommand.self, ShortagesCommand.self, MapTitlesCommand.self,
    ])
}
