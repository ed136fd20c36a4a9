#!/usr/bin/env python3
"""Measure what charts cost: a site that draws 200, of every kind, beside the same site without them.

Usually started by Benchmarks/run. Both are built on one thread, in turns; what the charts take is the
median of the differences, and so holds everything about them: their YAML is read, they are drawn for a
wide and a narrow column, and written with their table into the page.
"""

import argparse
import os
import shutil
import statistics
import tempfile
from pathlib import Path

from compare import measure, table_row
from corpus import Dice, SETTINGS, write

BRIEFINGS = 20
CHARTS = """kind: bar\nx: year\ny: usd
kind: bar\nx: year\ny: [usd, coins]
kind: bar\narrangement: stacked\nx: year\ny: [usd, coins]
kind: bar\ndirection: horizontal\nx: year\ny: usd
kind: line\nx: year\ny: [usd, coins]
kind: area\nx: year\ny: usd
kind: dot\nx: year\ny: cases
kind: slope\nx: year\ny: usd\nseries: desk\ndata: ends
kind: histogram\nx: usd
kind: timeline\nx: year\ny: usd\nlabels: name""".split("\nkind")


def briefing(number, with_charts):
    dice = Dice(number + 1)
    rows = "\n".join(
        f"{year},{100 + dice.roll(900)},{10 + dice.roll(90)},{dice.roll(9) + 1},Theft {dice.roll(90)}"
        for year in range(2012, 2024))
    ends = "\n".join(
        f"{year},{desk},{100 + dice.roll(900)}" for desk in ("North", "South", "East") for year in (2012, 2023))
    parts = [
        f'---\ntitle: "Thefts, no. {number}"\ndate: 2024-02-{1 + number % 28:02}\n---',
        "What was taken is told by the year.",
        f"```csv thefts hidden\nyear,usd,coins,cases,name\n{rows}\n```",
        f"```csv ends hidden\nyear,desk,usd\n{ends}\n```",
    ]
    if with_charts:
        for place, chart in enumerate(CHARTS):
            lines = chart if chart.startswith("kind") else "kind" + chart
            data = "" if "data:" in lines else "data: thefts\n"
            parts.append(f"```chart chart-{place}\n{lines}\n{data}"
                         f"title: Finding {place} of {number}\n```")
    return "\n\n".join(parts) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tools", type=Path, required=True, help="the folder of meter")
    parser.add_argument("--briefgen", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()

    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="briefgen-", dir=memory) as name:
        folder = Path(name)
        commands = []
        for with_charts in (False, True):
            site = folder / ("charts" if with_charts else "bare")
            write(site / "Content" / "site.yaml", SETTINGS)
            for number in range(BRIEFINGS):
                write(site / "Content" / "briefings" / f"case-{number:03}.md",
                      briefing(number, with_charts))
            commands.append([options.briefgen, "build", "-q", "--site", site, "--jobs", "1",
                             "--output", folder / "output"])
        rounds = []
        for _ in range(options.rounds + 1):
            results = []
            for command in commands:
                shutil.rmtree(folder / "output", ignore_errors=True)
                results.append(measure(options.tools / "meter", command, folder / "report"))
            rounds.append(results)
        rounds = rounds[1:]
        print(table_row(["site", "wall ms", "CPU ms", "peak MB"]))
        print("|:---|---:|---:|---:|")

        def show(title, results):
            wall, cpu, peak = (statistics.median(column) for column in zip(*results))
            print(table_row([title, f"{wall * 1000:,.0f}", f"{cpu * 1000:,.0f}", f"{peak:,.0f}"]))

        count = BRIEFINGS * len(CHARTS)
        show("without charts", [bare for bare, _ in rounds])
        show(f"with {count} charts", [charts for _, charts in rounds])
        show(f"the {count} charts", [[b - a for a, b in zip(*pair)] for pair in rounds])


if __name__ == "__main__":
    main()
