import StatisticalModel

/// An observation and the table that gives it.
struct SourcedObservation {
  let dataflow: Dataflow
  let observation: Observation
}
