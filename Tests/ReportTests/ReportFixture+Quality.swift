/// The whole `quality.md` that the fixture gives.
extension ReportFixture {
  static let quality = #"""
    # Quality of the data

    What each snapshot gave, and what was left out while it was read and judged: rows and \#
    observations are counted by reason, single cases stand among the findings.

    ## Snapshots

    | Snapshot                                           | Publisher | Edition    | \#
    Retrieved | Scope   | Flags                | Transcription | Licence   |
    | -------------------------------------------------- | --------- | ---------- | \#
    --------- | ------- | -------------------- | ------------- | --------- |
    | `snapshots/estat/2024/trng_lfse_04.tsv.gz`         | Eurostat  | 2024       | \#
    unknown   | partial | known                | by hand       | CC BY 4.0 |
    | `snapshots/estat/2026-04-17/isoc_sks_itspt.tsv.gz` | Eurostat  | 2026-04-17 | \#
    unknown   | partial | unknown from 2023 on | by hand       | CC BY 4.0 |
    | `snapshots/vdab/2026-02-01/vdab_2026.csv`          | VDAB      | 2026-02-01 | \#
    unknown   | partial | known                | by hand       | CC BY 4.0 |

    ## Read

    | Snapshot                                           | Rows read | Rows not selected \#
    | Cells | Without a value | With a flag |
    | -------------------------------------------------- | --------: | ----------------: \#
    | ----: | --------------: | ----------: |
    | `snapshots/estat/2024/trng_lfse_04.tsv.gz`         |     1,234 |                54 \#
    |    50 |               0 |           0 |
    | `snapshots/estat/2026-04-17/isoc_sks_itspt.tsv.gz` |     1,234 |                54 \#
    |    50 |               0 |           0 |
    | Total                                              |     2,468 |               108 \#
    |   100 |               0 |           0 |

    ### Rows left out, by reason

    | Snapshot                                           | Reason                   | Rows |
    | -------------------------------------------------- | ------------------------ | ---: |
    | `snapshots/estat/2024/trng_lfse_04.tsv.gz`         | not used by an indicator |   54 |
    | `snapshots/estat/2026-04-17/isoc_sks_itspt.tsv.gz` | not used by an indicator |   54 |

    ## Kept and left out

    | Snapshot                                           | Series in | Series out | \#
    Observations out | Series recoded | Observations left out | \#
    Observations computed from older areas |
    | -------------------------------------------------- | --------: | ---------: | \#
    ---------------: | -------------: | --------------------: | \#
    -------------------------------------: |
    | `snapshots/estat/2024/trng_lfse_04.tsv.gz`         |         2 |          2 |       \#
             0 |              0 |                    11 | \#
                                         0 |
    | `snapshots/estat/2026-04-17/isoc_sks_itspt.tsv.gz` |         2 |          2 |       \#
             0 |              0 |                    11 | \#
                                         0 |
    | Total                                              |         4 |          4 |       \#
             0 |              0 |                    22 | \#
                                         0 |

    ### Observations left out, by reason

    | Snapshot                                           | Reason                 | \#
    Meaning                                                     | Observations |
    | -------------------------------------------------- | ---------------------- | \#
    ----------------------------------------------------------- | -----------: |
    | `snapshots/estat/2024/trng_lfse_04.tsv.gz`         | `implausible-value`    | \#
    outside the plausible range of its indicator                |            3 |
    | `snapshots/estat/2024/trng_lfse_04.tsv.gz`         | `missing-without-flag` | no \#
    value and no flag: a bare ':'                            |            7 |
    | `snapshots/estat/2024/trng_lfse_04.tsv.gz`         | `repeated`             | a \#
    series given twice with the same values; one copy is kept |            1 |
    | `snapshots/estat/2026-04-17/isoc_sks_itspt.tsv.gz` | `implausible-value`    | \#
    outside the plausible range of its indicator                |            3 |
    | `snapshots/estat/2026-04-17/isoc_sks_itspt.tsv.gz` | `missing-without-flag` | no \#
    value and no flag: a bare ':'                            |            7 |
    | `snapshots/estat/2026-04-17/isoc_sks_itspt.tsv.gz` | `repeated`             | a \#
    series given twice with the same values; one copy is kept |            1 |

    ## Shortage lists

    | Snapshot                                  | Titles |
    | ----------------------------------------- | -----: |
    | `snapshots/vdab/2026-02-01/vdab_2026.csv` |      1 |

    ## Segments

    Where the series of `csv/series.csv` are cut, territories as a whole included; a segment with \#
    several reasons counts under each.

    | Table            | Reason  | Meaning                      | Segments |
    | ---------------- | ------- | ---------------------------- | -------: |
    | `isoc_sks_itspt` | `start` | the first figure of a series |        3 |
    | `trng_lfse_04`   | `start` | the first figure of a series |        9 |

    Observations whose flags are unknown: 3. None of them starts or stops a difference of \#
    definition.

    ## Jumps

    Figures that differ from those of the year before by far more than is usual in their segment; \#
    each stands among the findings as `implausible-jump`.

    | Table            | Jumps |
    | ---------------- | ----: |
    | `isoc_sks_itspt` |     0 |
    | `trng_lfse_04`   |     0 |

    ## Findings

    ### Warnings: 1

    #### `unknown-flag`: 1

    | Where       | What                          | What to do        |
    | ----------- | ----------------------------- | ----------------- |
    | `a.tsv:3:2` | 'q' is not a flag \| \*kept\* | ask the publisher |

    ### Information: 1

    #### `recoded-area`: 1

    | Where   | What             | What to do |
    | ------- | ---------------- | ---------- |
    | `a.tsv` | FR30 became FRE1 | nothing    |

    Findings in all: 2.

    """#
}
