#!/usr/bin/env python3
"""Write the texts and the tables that the reader and the formulas are measured on: texts.py FOLDER

agency.txt is news with figures: money, percentages, counts, ranges and dates in a third of its
sentences, an article a line. plain.txt is prose without digits and words of number. rows.csv is
a table of a million payments, and transfers.csv one of 59 MB, a million transfers between wallets
with a number in each. The same bytes on any machine.
"""

import sys
from pathlib import Path

from corpus import Dice

FIGURES = """Shares of the group rose {small}.{digit} percent to ${money}.{digit}0 on {day} in heavy trading.
Police said {count} people were arrested and {few} officers hurt when the protest turned violent.
The bank set aside more than ${money} million, up from ${small}.{digit} million a year earlier.
Between {small} and {money} vessels are believed to have called at the port since {month} {year}.
Exports fell by {small}% in the first quarter of {year}, their steepest drop in nearly {few} years.
The fund lost about {small}.{digit} million euros, a fifth of its value, the regulator said on {day}.
Rescuers pulled {few} survivors from the mine, some {money} kilometres north of the capital.
The court ordered it to pay £{money},000 in costs and a fine of up to ¥{small} billion.
Turnout reached {small} percent, the lowest since {year}, when {money},{digit}00 votes were cast.
The company, which employs {money} people, said it would close {few} of its {small} plants.
At least {count} were killed, including {few} children, in the worst storm to hit the coast since {year}.
Oil traded at ${small}.{digit}5 a barrel, {digit}.{few} percent below the price of {month} {few}.""".split("\n")
PLAIN = """The minister said that the talks had gone well and would be taken up again in the spring.
Residents of the district have long complained about the noise of the trains at night.
Nobody has been charged, and the police asked witnesses to come forward.
A spokeswoman for the airline declined to comment on the report.
Farmers in the valley fear that the drought will cost them the harvest.
The captain was not available, but his lawyer said that he denied the accusations.
Observers described the vote as calm, though the opposition spoke of fraud.
He was a member of the orchestra for most of his life and taught at the academy.
Critics praised the actors, less so the music, which they found loud and without shape.
The bridge stays closed to lorries until engineers have looked at every beam.
In a letter to shareholders, the chairman defended the sale of the brand.
Whether the ship can be raised is not known; the water there is deep and cold.""".split("\n")
DAYS = "Monday Tuesday Wednesday Thursday Friday".split()
MONTHS = "January February March April May June July August September October".split()

NAMES = [f"desk {number:02}" for number in range(40)]

AGENCY_BYTES = 12_000_000
PLAIN_BYTES = 48_000_000
ROWS = 1_000_000


def plain_sentence(dice):
    return dice.pick(PLAIN)


def agency_sentence(dice):
    if dice.roll(3):
        return plain_sentence(dice)
    return dice.pick(FIGURES).format(
        small=2 + dice.roll(90), money=100 + dice.roll(800), digit=1 + dice.roll(9),
        few=2 + dice.roll(20), count=dice.pick(["eleven", "two dozen", "17", "hundreds", "forty-two"]),
        day=dice.pick(DAYS), month=dice.pick(MONTHS), year=1990 + dice.roll(34))


def article(dice, sentence):
    return " ".join(sentence(dice) for _ in range(4 + dice.roll(12)))


def write_text(path, sentence, size):
    dice = Dice(7)
    # A part is made, and repeated: Python would take longer than what is measured.
    lines, length = [], 0
    while length < size // 16:
        lines.append(article(dice, sentence))
        length += len(lines[-1]) + 1
    path.write_text(("\n".join(lines) + "\n") * 16, encoding="utf-8")


def write_rows(path):
    dice = Dice(11)
    with path.open("w", encoding="utf-8") as file:
        file.write("date,payer,amount,share\n")
        for row in range(ROWS):
            date = f"{2010 + row % 14}-{1 + dice.roll(12):02}-{1 + dice.roll(28):02}"
            file.write(f"{date},payer {dice.roll(500)},{dice.roll(900000)}.{dice.roll(90) + 10},"
                       f"0.{dice.roll(9000) + 1000}\n")


def write_transfers(path):
    dice = Dice(13)
    with path.open("w", encoding="utf-8") as file:
        file.write("wallet,exchange,day,x\n")
        for row in range(ROWS):
            wallet = f"0x{dice.roll(1 << 30):08x}{dice.roll(1 << 30):08x}{dice.roll(1 << 30):08x}"
            day = f"{2010 + row % 14}-{1 + dice.roll(12):02}-{1 + dice.roll(28):02}"
            x = f"{1000000 + dice.roll(9000000)}.{dice.roll(9000) + 1000}"
            file.write(f"{wallet},{NAMES[dice.roll(40)]},{day},{x}\n")


def write_texts(folder):
    folder.mkdir(parents=True, exist_ok=True)
    write_text(folder / "agency.txt", agency_sentence, AGENCY_BYTES)
    write_text(folder / "plain.txt", plain_sentence, PLAIN_BYTES)
    write_rows(folder / "rows.csv")
    write_transfers(folder / "transfers.csv")


if __name__ == "__main__":
    write_texts(Path(sys.argv[1]))
