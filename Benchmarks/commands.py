#!/usr/bin/env python3
"""Measure the commands of briefgen that read texts and tables, on one thread each.

Usually started by Benchmarks/run. Figures are medians over the rounds; the first only warms up.
"""

import argparse
import os
import statistics
import tempfile
from pathlib import Path

import texts
from compare import measure, table_row


def commands(briefgen, folder):
    """What is measured: a name, the file that is read, and the command line."""
    for name in ("agency", "plain"):
        file = folder / f"{name}.txt"
        yield (f"quantities --lines, {name} text", file,
               [briefgen, "quantities", file, "--lines", "--format", "json"])
    rows = folder / "rows.csv"
    for formula in ("stdev(amount)", "sum(amount where payer = \"payer 7\")", "count(data)"):
        yield f"eval \"{formula}\", a million rows", rows, [briefgen, "eval", formula, "--csv", rows]
    transfers = folder / "transfers.csv"
    for formula in ("sum(x)", "stdev(x)", "sum(x by exchange)"):
        yield (f"eval \"{formula}\", a million transfers", transfers,
               [briefgen, "eval", formula, "--csv", transfers])
    for query in ("select sum(x) as x from data",
                  "select exchange, sum(x) as x from data group by exchange",
                  "select exchange, round(stdev(x), 2) as x from data group by exchange"):
        yield (f"query \"{query}\", a million transfers", transfers,
               [briefgen, "query", query, "--csv", transfers])


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tools", type=Path, required=True, help="the folder of meter")
    parser.add_argument("--briefgen", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()

    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="briefgen-", dir=memory) as name:
        folder = Path(name)
        texts.write_texts(folder)
        print(table_row(["command", "MB", "wall ms", "CPU ms", "peak MB", "MB/s of CPU"]))
        print("|:---|---:|---:|---:|---:|---:|")
        for title, file, command in commands(options.briefgen, folder):
            rounds = [measure(options.tools / "meter", command, folder / "report")
                      for _ in range(options.rounds + 1)][1:]
            wall, cpu, peak = (statistics.median(column) for column in zip(*rounds))
            size = file.stat().st_size / 1e6
            print(table_row([title, f"{size:.0f}", f"{wall * 1000:,.0f}", f"{cpu * 1000:,.0f}",
                             f"{peak:,.0f}", f"{size / cpu:,.0f}"]), flush=True)


if __name__ == "__main__":
    main()
