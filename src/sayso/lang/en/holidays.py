"""Holidays and named days as English news calls them. The moving feasts of lunar calendars are named without a rule: the day
depends on the sighting of the moon or on tables that this project does not carry."""

from __future__ import annotations

from collections.abc import Mapping

from sayso.lang.time_tables import HolidayRule

_RULES: tuple[tuple[str, HolidayRule], ...] = (
    ("christmas|christmas day|xmas", HolidayRule(12, 25)),
    ("christmas eve", HolidayRule(12, 24)),
    ("boxing day|st stephen's day", HolidayRule(12, 26)),
    ("new year's eve|new years eve|new year eve", HolidayRule(12, 31)),
    ("new year's day|new years day|new year day|new year's|new year", HolidayRule(1, 1)),
    ("epiphany|three kings day", HolidayRule(1, 6)),
    ("orthodox christmas", HolidayRule(1, 7)),
    ("valentine's day|valentines day|valentine day|st valentine's day|saint valentine's day", HolidayRule(2, 14)),
    ("international women's day|women's day", HolidayRule(3, 8)),
    ("st patrick's day|saint patrick's day|st patricks day", HolidayRule(3, 17)),
    ("april fools' day|april fools day|april fool's day|april fool day", HolidayRule(4, 1)),
    ("earth day", HolidayRule(4, 22)),
    ("anzac day", HolidayRule(4, 25)),
    ("may day|international workers' day|international workers day|labour day|int'l workers day", HolidayRule(5, 1)),
    ("cinco de mayo", HolidayRule(5, 5)),
    ("juneteenth", HolidayRule(6, 19)),
    ("canada day", HolidayRule(7, 1)),
    ("independence day|fourth of july|4th of july|the fourth of july", HolidayRule(7, 4)),
    ("bastille day", HolidayRule(7, 14)),
    ("assumption day", HolidayRule(8, 15)),
    ("halloween|hallowe'en|all hallows' eve", HolidayRule(10, 31)),
    ("all saints' day|all saints day|all hallows day", HolidayRule(11, 1)),
    ("all souls' day|all souls day", HolidayRule(11, 2)),
    ("guy fawkes night|guy fawkes day|bonfire night", HolidayRule(11, 5)),
    ("veterans day|veterans' day|veteran's day|armistice day|remembrance day", HolidayRule(11, 11)),
    ("australia day", HolidayRule(1, 26)),
    ("groundhog day", HolidayRule(2, 2)),
    ("inauguration day", HolidayRule(1, 20)),
    ("thanksgiving|thanksgiving day|thanks giving day|thanks giving", HolidayRule(11, weekday=4, nth=4)),
    ("black friday", HolidayRule(11, weekday=4, nth=4, plus=1)),
    ("cyber monday", HolidayRule(11, weekday=4, nth=4, plus=4)),
    ("giving tuesday", HolidayRule(11, weekday=4, nth=4, plus=5)),
    ("martin luther king day|martin luther king jr day|mlk day", HolidayRule(1, weekday=1, nth=3)),
    ("presidents' day|presidents day|president's day", HolidayRule(2, weekday=1, nth=3)),
    ("memorial day", HolidayRule(5, weekday=1, nth=-1)),
    ("labor day", HolidayRule(9, weekday=1, nth=1)),
    ("columbus day|indigenous peoples' day|indigenous peoples day", HolidayRule(10, weekday=1, nth=2)),
    ("mother's day|mothers' day|mothers day", HolidayRule(5, weekday=7, nth=2)),
    ("father's day|fathers' day|fathers day", HolidayRule(6, weekday=7, nth=3)),
    ("easter|easter sunday|easter day", HolidayRule(easter=0)),
    ("easter monday", HolidayRule(easter=1)),
    ("good friday", HolidayRule(easter=-2)),
    ("holy saturday", HolidayRule(easter=-1)),
    ("maundy thursday", HolidayRule(easter=-3)),
    ("palm sunday", HolidayRule(easter=-7)),
    ("ash wednesday", HolidayRule(easter=-46)),
    ("mardi gras|shrove tuesday|fat tuesday", HolidayRule(easter=-47)),
    ("ascension day", HolidayRule(easter=39)),
    ("pentecost|whit sunday", HolidayRule(easter=49)),
    ("whit monday|pentecost monday", HolidayRule(easter=50)),
    ("corpus christi", HolidayRule(easter=60)),
    ("9/11|sept 11 attacks|september 11 attacks|sept . 11 attacks|11 september attacks", HolidayRule(9, 11, year=2001)),
    (
        "ramadan|eid|eid al-fitr|eid al-adha|lunar new year|chinese new year|diwali|passover|hanukkah|yom kippur|"
        "rosh hashanah|orthodox easter|nowruz|islamic new year|ashura",
        HolidayRule(),
    ),
)


def _spell(name: str) -> tuple[str, ...]:
    """The tokens of a name as `finders.times` cuts them: apostrophes, slashes and hyphens stand alone."""
    spaced = name
    for mark in "'/-":
        spaced = spaced.replace(mark, f" {mark} ")
    return tuple(spaced.split())


HOLIDAYS: Mapping[tuple[str, ...], HolidayRule] = {
    _spell(name): rule for names, rule in _RULES for name in names.split("|")
}
