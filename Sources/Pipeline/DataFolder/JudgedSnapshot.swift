import Clean
import StatisticalModel

/// What a snapshot of a table holds, read and judged.
struct JudgedSnapshot {
  let raw: RawCounts
  let outcome: TableCleaner.Outcome
  let digest: FileDigest
}
