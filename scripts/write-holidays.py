"""Writes core/calendar/holidays/data.json, the public holidays and weekends the pack knows, from the `holidays` package.

Development only: nothing of Python is needed to build, test or run the pack. Once a year, or for another country:

    pip install holidays==0.105
    python3 scripts/write-holidays.py            # writes the file
    python3 scripts/write-holidays.py --check    # fails when the file is not what this script writes

See docs/decisions/0012-holidays.md. The data come from https://github.com/vacanza/holidays (MIT License).
"""

import json
import pathlib
import sys
import warnings

import holidays

FIRST, LAST = 2024, 2040
SOURCE = f"holidays {holidays.__version__} for Python, https://github.com/vacanza/holidays, MIT License, (c) Vacanza Team and individual contributors, dr-prodigy, ryanss"
COUNTRIES = """AE AR AT AU BD BE BG BH BR CA CH CL CN CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GH GR GT HK HR HU ID
IE IL IN IS IT JO JP KE KR KW KZ LB LI LT LU LV MA MD ME MK MT MU MX MY NG NL NO NZ OM PA PE PH PK PL PT PY QA RO RS SA
SE SG SI SK TH TN TR TW TZ UG US UY VE VN ZA ZM""".split()
# The United Kingdom has no holidays in common but those of its parts; most of its business is in England.
PARTS = {"GB": "ENG"}
FILE = pathlib.Path(__file__).parent.parent / "core/calendar/holidays/data.json"


def weekend_of(country):
    """ISO weekdays, Monday 1. Where the law names Sunday alone, offices rest on Saturday too."""
    days = {day + 1 for day in country.weekend}
    return "".join(map(str, sorted(days | {6} if days == {7} else days)))


def entry_of(code):
    years = range(FIRST, LAST + 1)
    # Swedish law counts every Sunday as a holiday.
    if code == "SE":
        country = holidays.Sweden(include_sundays=False, years=years)
    else:
        country = holidays.country_holidays(code, subdiv=PARTS.get(code), years=years)
    days_of = {str(year): {f"{day:%m%d}" for day in country if day.year == year} for year in years}
    if not all(days_of.values()):
        raise SystemExit(f"{code} is not known for every year from {FIRST} to {LAST}")
    every = set.intersection(*days_of.values())
    rest = {year: " ".join(sorted(days - every)) for year, days in days_of.items()}
    return {"weekend": weekend_of(country), "everyYear": " ".join(sorted(every)), "years": rest}


def text():
    rows = ",\n".join(f'    "{code}": {json.dumps(entry_of(code), separators=(",", ":"))}' for code in sorted(COUNTRIES))
    head = json.dumps({"source": SOURCE, "from": FIRST, "to": LAST}, indent=2)[:-2]
    return f'{head},\n  "countries": {{\n{rows}\n  }}\n}}\n'


warnings.filterwarnings("ignore")
if "--check" in sys.argv:
    if FILE.read_text() != text():
        raise SystemExit(f"{FILE.name} is not what {pathlib.Path(__file__).name} writes")
else:
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(text())
