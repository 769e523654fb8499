"""calendarList, calendars and settings."""

from __future__ import annotations

import pytest

from tests.sandbox.calendar_user import ALEX, ANNA, CalendarUser, new_world


@pytest.fixture
def alex() -> CalendarUser:
    return new_world()[0]


def test_the_calendar_list_holds_the_primary_calendar(alex: CalendarUser) -> None:
    (entry,) = alex.call("calendarList.list")["items"]
    assert entry == alex.call("calendarList.get") == alex.call("calendarList.get", calendarId=ALEX)
    assert (entry["id"], entry["primary"], entry["accessRole"]) == (ALEX, True, "owner")
    assert entry["timeZone"] == "Europe/Berlin"


def test_calendars_get_knows_the_own_calendar_only(alex: CalendarUser) -> None:
    assert alex.call("calendars.get")["timeZone"] == "Europe/Berlin"
    assert alex.refused("calendars.get", calendarId=ANNA).code == 404
    assert alex.refused("calendarList.get", calendarId="nobody").code == 404


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("timezone", "Europe/Berlin"),
        ("locale", "en"),
        ("weekStart", "1"),
        ("format24HourTime", "true"),
    ],
)
def test_settings_are_read_one_by_one_and_together(
    alex: CalendarUser, setting: str, value: str
) -> None:
    found = alex.call("settings.get", setting=setting)
    assert (found["id"], found["value"]) == (setting, value)
    assert found in alex.call("settings.list")["items"]


def test_an_unknown_setting_is_not_found(alex: CalendarUser) -> None:
    assert alex.refused("settings.get", setting="favouriteColour").code == 404
