"""The same long form in pandas: area, period, topic, value, reason if missing. In memory only; nothing is stored.

    python3 bench/pandas-long.py <file> <column of codes> <column of periods, or a year> <number of columns before the topics> <text|typed>

text:  cells read as text, so that each kind of missing keeps its reason: the same outcome as the import.
typed: cells read as numbers, for which every sign of missing has to be given beforehand; all of them become one and the same reason.
"""

import json
import re
import resource
import sys
import time

path, code, period, before, how = sys.argv[1:6]


def peak_memory():
    try:
        with open("/proc/self/status") as status:
            return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def long_form(pd):
    reading = {"sep": ";", "encoding": "utf-8-sig"}
    if how == "text":
        wide = pd.read_csv(path, dtype=str, keep_default_na=False, **reading)
    else:
        wide = pd.read_csv(path, na_values=[".", "       .", ""], keep_default_na=False, low_memory=False, **reading)
    wide[code] = wide[code].str.strip()
    if period not in wide.columns:
        wide.insert(0, "Perioden", period)
    ids = [code, period if period in wide.columns else "Perioden"]
    topics = [name for name in wide.columns if name not in ids][int(before) - len(ids) + (period not in wide.columns) :]
    long = wide.melt(id_vars=ids, value_vars=topics, var_name="onderwerp", value_name="waarde")
    if how == "text":
        cells = long["waarde"].str.strip()
        long["ontbreekt"] = cells.map({".": "geheim", "": "niet-gevraagd"})
        long["waarde"] = pd.to_numeric(cells, errors="coerce")
    else:
        long["ontbreekt"] = None
        long.loc[long["waarde"].isna(), "ontbreekt"] = "geheim"
    return long


import pandas

begin = time.perf_counter()
rows = long_form(pandas)
ms = (time.perf_counter() - begin) * 1000
if str(rows["waarde"].dtype) != "float64":
    raise SystemExit("the values did not become numbers: " + str(rows["waarde"].dtype))
cpu = time.process_time() * 1000
print(json.dumps({"ms": ms, "peak": peak_memory(), "cpu": cpu, "rows": len(rows), "version": pandas.__version__}))
