"""Selects from, or converts, a gzip'd Eurostat TSV with Polars, its columns split and its values parsed.

Usage: polars_tidy.py FILE OUTPUT [CODE,CODE]
"""

import os
import sys

os.environ["POLARS_MAX_THREADS"] = "2"

import polars as pl  # noqa: E402

file, output = sys.argv[1], sys.argv[2]
codes = sys.argv[3].split(",") if len(sys.argv) > 3 else None

table = pl.scan_csv(file, separator="\t", quote_char=None, infer_schema=False)
key, *periods = table.collect_schema().names()
names = key.split("\\")[0].split(",")
parts = pl.col(key).str.split_exact(",", len(names) - 1).struct.rename_fields(names)
table = table.with_columns(parts.alias("parts"))
if codes:
    table = table.filter(pl.col("parts").struct.field(names[-1]).is_in(codes))
cell = pl.col("cell").str.splitn(" ", 2)
table = (
    table.drop(key)
    .unnest("parts")
    .unpivot(on=periods, index=names, variable_name="TIME_PERIOD", value_name="cell")
    .with_columns(
        pl.col("TIME_PERIOD").str.strip_chars(),
        cell.struct.field("field_0").cast(pl.Float64, strict=False).alias("OBS_VALUE"),
        cell.struct.field("field_1").str.strip_chars().alias("OBS_FLAG"),
    )
    .drop("cell")
)
table.sink_csv(output, engine="streaming")
