#!/usr/bin/env python3
"""Write a site of many briefings: corpus.py COUNT FOLDER [--figures]

FOLDER/Content is what briefgen reads. FOLDER/hugo is a Hugo site over the same files, with the same
kinds of pages: a home page, the list, the briefings, a page a topic, a feed, a sitemap. The same
arguments write the same bytes on any machine.

A briefing has some 650 words in 4 KB: headings, paragraphs with links and emphasis, a list, now and
then a quotation or a block of code. With --figures it also declares four facts, computes three
statistics from them, cites its source and holds a table, which Hugo cannot check or compute.
"""

import argparse
from pathlib import Path

ACTORS = """the panel|an exchange in Seoul|the ministry|a shell company|the desk|a customs officer
the insurer|a broker in Macau|the port authority|two former officials|an analyst|the central bank
a trading house|the prosecutor|the shipping register|a café owner in Zürich""".replace("\n", "|").split("|")
DEEDS = """traced|froze|reported|denied|approved|moved|recovered|lost|photographed|named|withheld
published|valued|insured|registered|questioned""".replace("\n", "|").split("|")
THINGS = """a transfer to three wallets|the cargo of a tanker|part of the proceeds|a list of vessels
the licence for the engines|an account in another name|the second shipment|a record of the meeting
the naïve first estimate|spare parts for a press|the annual review|a façade of invoices
the keys to the vault|a consignment of coal|its share of the fund|the testimony""".replace("\n", "|").split("|")
TIMES = """in the spring|after the audit|within a week|before the sanctions took effect|last winter
during the inquiry|while the court sat|on the same day|over several months|without notice
at the end of the quarter|once the ship had docked""".replace("\n", "|").split("|")
ENDINGS = """|, according to a filing|, as far as the records show|, which nobody has explained
, though the dates do not match|, and the trail ends there|; the sum was not given
, with the help of a relative|""".replace("\n", "|").split("|")
HEADINGS = """What happened|How the money moved|Who took part|What the records show|The ships
Where the goods went|What is not known|The court's view|Outlook|Earlier cases""".replace("\n", "|").split("|")
TOPICS = """Banking|Borders|Courts|Cryptocurrency|Diplomacy|Energy|Exchanges|Finance|Insurance
Laundering|Metals|Missiles|Ports|Procurement|Sanctions|Shipping""".replace("\n", "|").split("|")


class Dice:
    """The numbers of the "minimal standard" generator of Park and Miller, the same everywhere."""

    def __init__(self, seed):
        self.state = seed * 48271 % 2147483647 or 1
        for _ in range(4):
            self.roll(1)

    def roll(self, sides):
        self.state = self.state * 48271 % 2147483647
        return self.state % sides

    def pick(self, choices):
        return choices[self.roll(len(choices))]


def sentence(dice):
    thing = dice.pick(THINGS)
    match dice.roll(9):
        case 0:
            thing = f"*{thing}*"
        case 1:
            thing = f"**{thing}**"
        case 2 | 3:
            thing = f"[{thing}](https://example.org/records/{dice.roll(900)})"
        case 4:
            thing = f'{thing} ("{dice.pick(HEADINGS).lower()}")'
        case 5:
            thing = f"{thing} `{dice.roll(65536):04x}`"
    start = dice.pick(ACTORS)
    clause = f"{start[0].upper()}{start[1:]} {dice.pick(DEEDS)} {thing} {dice.pick(TIMES)}"
    return clause + dice.pick(ENDINGS) + "."


def paragraph(dice):
    return "\n".join(sentence(dice) for _ in range(2 + dice.roll(4)))


def figures(dice):
    """Sentences that state facts and statistics, and a table."""
    stolen, cases, rise, seized = 40 + dice.roll(900), 2 + dice.roll(40), 5 + dice.roll(60), 10 + dice.roll(30)
    rows = "\n".join(f"| {2016 + year} | {1 + dice.roll(900)} | {1 + dice.roll(50)} |" for year in range(6))
    return [
        f'The thieves took [more than ${stolen} million](fact:stolen "period: 2021; source: register") in '
        f'[{cases} thefts](fact:cases "period: 2021; source: register"), '
        f'[{rise} percent](fact:rise "period: 2021; source: register") more than in the year before, and '
        f'[${seized} million](fact:seized "period: 2021; source: register") was seized [@register].',
        "So a theft brought […](stat:each), the year before brought […](stat:before), and "
        "[…](stat:left) was not seized.",
        "| year | stolen | thefts |\n|:-----|-------:|-------:|\n" + rows,
    ]


FORMULAS = """statistics:
  each: stolen / cases
  before: stolen / (1 + rise)
  left: stolen - seized"""


def briefing(number, with_figures):
    dice = Dice(number + 1)
    subject = f"{dice.pick(DEEDS).capitalize()}: {dice.pick(THINGS)}, no. {number}"
    date = f"{2008 + number % 16}-{1 + number // 16 % 12:02}-{1 + number // 192 % 28:02}"
    first = dice.roll(len(TOPICS))
    second = (first + 1 + dice.roll(len(TOPICS) - 1)) % len(TOPICS)
    front = [
        "---",
        f'title: "{subject}"',
        f"date: {date}",
        f'summary: "{dice.pick(ACTORS).capitalize()} {dice.pick(DEEDS)} {dice.pick(THINGS)}."',
        f"topics: [{TOPICS[first]}, {TOPICS[second]}]",
    ]
    if with_figures:
        front.append(FORMULAS)
    parts = ["\n".join(front + ["---"]), paragraph(dice)]
    if with_figures:
        parts += figures(dice)
    start = dice.roll(len(HEADINGS))
    for section in range(4):
        parts.append("## " + HEADINGS[(start + section) % len(HEADINGS)])
        parts.append(paragraph(dice))
        if section == 1:
            parts.append("\n".join("- " + sentence(dice) for _ in range(4 + dice.roll(3))))
        elif section == 2 and number % 3 == 0:
            parts.append("> " + sentence(dice) + "\n> " + sentence(dice))
        elif section == 3 and number % 4 == 0:
            parts.append(f"```\nif a < {dice.roll(99)} && b > 0 then stop\n```")
        parts.append(paragraph(dice))
    return "\n\n".join(parts) + "\n"


SETTINGS = """title: Benchmark desk
base-url: https://example.org/
language: en
"""
SOURCES = """register:
  title: Register of cases
  publisher: Benchmark desk
  date: 2022-01-31
"""

HUGO = {
    "hugo.toml": """baseURL = "https://example.org/"
title = "Benchmark desk"
languageCode = "en"
contentDir = "../Content"
ignoreFiles = ['\\.yaml$']
summaryLength = 0
[taxonomies]
  topic = "topics"
[pagination]
  pagerSize = 100000
""",
    "layouts/_default/baseof.html": """<!DOCTYPE html>
<html lang="{{ site.LanguageCode }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title>
{{ with .Params.summary }}<meta name="description" content="{{ . }}">{{ end }}
<link rel="canonical" href="{{ .Permalink }}">
<link rel="alternate" type="application/rss+xml" href="{{ "index.xml" | relURL }}">
<link rel="stylesheet" href="{{ "assets/site.css" | relURL }}">
</head>
<body>
<header><p>{{ site.Title }}</p>
<nav><a href="{{ "/" | relURL }}">Home</a> <a href="{{ "briefings/" | relURL }}">Briefings</a>
<a href="{{ "topics/" | relURL }}">Topics</a></nav></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer><p>{{ site.Title }}</p></footer>
</body>
</html>
""",
    "layouts/_default/single.html": """{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p>{{ .Params.summary }}</p>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>
· {{ .WordCount }} words · {{ .ReadingTime }} minutes</p>
<nav>{{ .TableOfContents }}</nav>
{{ .Content }}
<ul>{{ range .GetTerms "topics" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
</article>{{ end }}
""",
    "layouts/_default/list.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
<ol>{{ range .RegularPagesRecursive.ByDate.Reverse }}
<li><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>
<a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
</ol>{{ end }}
""",
    "layouts/_default/terms.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Pages }}</li>{{ end }}</ul>{{ end }}
""",
    "layouts/404.html": """{{ define "main" }}<h1>There is no such page</h1>{{ end }}
""",
    "static/assets/site.css": "body { max-width: 40rem; margin: auto }\n",
}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_site(folder, count, with_figures):
    content = folder / "Content"
    write(content / "site.yaml", SETTINGS)
    write(content / "sources.yaml", SOURCES)
    (content / "briefings").mkdir()
    for number in range(count):
        path = content / "briefings" / f"case-{number:05}.md"
        path.write_text(briefing(number, with_figures), encoding="utf-8")
    for name, text in HUGO.items():
        write(folder / "hugo" / name, text)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--figures", action="store_true")
    arguments = parser.parse_args()
    write_site(arguments.folder, arguments.count, arguments.figures)
