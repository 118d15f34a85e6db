import Glibc

// Writes a table as Eurostat writes it, to stdout: `generate-tables SERIES [tsv|sdmx-csv]`.
//
// 34 years; a tenth of the cells is missing, a tenth has flags; the same seed every time.

/// SplitMix64.
struct Generator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

struct Output {
  var bytes: [UInt8] = []

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func flush(force: Bool = false) {
    guard force || bytes.count > 1 << 20 else { return }
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = write(STDOUT_FILENO, buffer.baseAddress! + written, buffer.count - written)
        guard count > 0 else { exit(1) }
        written += count
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

let series = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 0 : 0
let isTSV = CommandLine.arguments.count < 3 || CommandLine.arguments[2] == "tsv"
let years = 1991...2024
let units = ["PC", "THS_PER", "NR", "PC_EMP"]
let sexes = ["T", "F", "M"]
let ages = (0..<25).map { "Y\(20 + $0)-\(24 + $0)" }
let activities = (0..<20).map { "C\(10 + $0)" }
// Areas with the letters and digits of NUTS; BE and its regions are about one in a hundred.
let areas = (0..<(max(series, 1) / (units.count * sexes.count * ages.count * activities.count) + 1))
  .map { index in
    index % 100 == 0 ? "BE\(index / 100)" : "\(["DE", "FR", "IT", "PL"][index % 4])\(index)"
  }
let flags = ["b", "e", "p", "u", "bu", "d"]
var generator = Generator(state: 2030)
var output = Output()

if isTSV {
  output.append("freq,unit,sex,age,nace_r2,geo\\TIME_PERIOD")
  for year in years { output.append("\t\(year) ") }
  output.append("\n")
} else {
  output.append("DATAFLOW,LAST UPDATE,freq,unit,sex,age,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n")
}
var made = 0
generation: for unit in units {
  for sex in sexes {
    for age in ages {
      for activity in activities {
        for area in areas {
          guard made < series else { break generation }
          made += 1
          let key = "A,\(unit),\(sex),\(age),\(activity),\(area)"
          if isTSV { output.append(key) }
          let level = generator.below(70) + 10
          for year in years {
            let draw = generator.below(100)
            let value = "\(level + generator.below(20)).\(generator.below(10))"
            let flag = draw >= 90 ? flags[generator.below(flags.count)] : ""
            if isTSV {
              output.append(draw < 10 ? "\t: \(flag)" : "\t\(value) \(flag)")
            } else if draw >= 10 {
              output.append("ESTAT:BENCH(1.0),22/11/26 23:00:00,\(key),\(year),\(value),\(flag),\n")
            }
          }
          if isTSV { output.append("\n") }
          output.flush()
        }
      }
    }
  }
}
output.flush(force: true)
