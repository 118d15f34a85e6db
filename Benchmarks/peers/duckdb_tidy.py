"""Selects from, or converts, a gzip'd Eurostat TSV with DuckDB, its columns split and its values parsed.

Usage: duckdb_tidy.py FILE OUTPUT [CODE,CODE]
"""

import sys

import duckdb

file, output = sys.argv[1], sys.argv[2]
codes = sys.argv[3].split(",") if len(sys.argv) > 3 else None

connection = duckdb.connect()
connection.execute("SET threads TO 2")
connection.execute("SET preserve_insertion_order = false")
with_key = f"read_csv('{file}', delim = '\t', header = true, all_varchar = true, quote = '')"
columns = [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {with_key}").fetchall()]
key, periods = columns[0], columns[1:]
names = key.split("\\")[0].split(",")
parts = ", ".join(f"split_part(key, ',', {i + 1}) AS {name}" for i, name in enumerate(names))
where = ""
if codes:
    wanted = ", ".join(f"'{code}'" for code in codes)
    where = f"WHERE split_part(\"{key}\", ',', {len(names)}) IN ({wanted})"
listed = ", ".join(f'"{period}"' for period in periods)
query = f"""
WITH wide AS (SELECT * FROM {with_key} {where}),
long AS (UNPIVOT (SELECT "{key}" AS key, * EXCLUDE ("{key}") FROM wide)
         ON {listed} INTO NAME period VALUE cell)
SELECT {parts}, trim(period) AS TIME_PERIOD,
       TRY_CAST(split_part(cell, ' ', 1) AS DOUBLE) AS OBS_VALUE,
       trim(split_part(cell, ' ', 2)) AS OBS_FLAG
FROM long
"""
connection.execute(f"COPY ({query}) TO '{output}' (FORMAT csv, HEADER true)")
