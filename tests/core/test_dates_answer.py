from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.dates import find_answer_date, find_deadline, find_return_date

SAID_ON = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)  # a Wednesday


def _answer(text: str, country: str | None = "GB", said_on: datetime = SAID_ON) -> date | None:
    found = find_answer_date(text, said_on, country)
    return found.date if found else None


def test_the_sentence_and_the_words_that_name_the_day_are_kept() -> None:
    found = find_answer_date(
        "Lovely to meet you.\n\nWe'll let you know by Friday. Best, Jo", SAID_ON, "GB"
    )
    assert found is not None
    assert found.sentence == "We'll let you know by Friday."
    assert found.phrase == "Friday"


def test_the_latest_statement_wins() -> None:
    text = "I said you'd hear by Friday. The panel has moved, so you will hear on Tuesday."
    assert _answer(text) == date(2026, 3, 10)


def test_a_day_counted_from_another_needs_that_other() -> None:
    assert _answer("The panel meets on Thursday and I'll ring you the day after.") == date(
        2026, 3, 6
    )
    assert _answer("The panel meets on Thursday. I'll ring you the day after.") == date(2026, 3, 6)


def test_numeric_dates_follow_the_speakers_country() -> None:
    assert _answer("You will hear from us by 4/5.", "US") == date(2026, 4, 5)
    assert _answer("You will hear from us by 4/5.", "GB") == date(2026, 5, 4)


def test_english_on_american_clocks_is_read_as_american() -> None:
    eastern = SAID_ON.astimezone(timezone(timedelta(hours=-5)))
    assert _answer("You will hear from us by 4/5.", None, eastern) == date(2026, 4, 5)


def test_hours_count_from_the_time_of_the_message() -> None:
    late = SAID_ON.replace(hour=23)
    assert _answer("You'll hear from us in 2 hours.", said_on=late) == date(2026, 3, 5)


@pytest.mark.parametrize(
    "text",
    [
        "We hope to let you know by Friday.",
        "We'll be in touch soon.",
        "You will have our decision before the holidays.",
        "Please let us know by Friday.",
        "Could you meet the team on Friday?",
        "We told you we would decide by Friday.",
        "We are closed until Friday.",
        "We decided on 2 March.",
    ],
)
def test_wishes_questions_deadlines_and_the_past_are_no_answer_date(text: str) -> None:
    assert _answer(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I'll send you the link to the test by Friday.",
        "The interview on Thursday moves to Friday.",
        "He will call you on Friday to arrange a time.",
        "The background check takes about two weeks.",
        "We keep the place open for you until Friday.",
        "We need a yes or no by Friday.",
        "Sorry that I did not call you on Friday.",
        "We will tell you more, but not this week.",
        "As you know, the office is closed until Friday.",
    ],
)
def test_what_is_sent_moved_kept_or_asked_for_is_no_answer_date(text: str) -> None:
    assert _answer(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Nothing before Friday, I am afraid.", date(2026, 3, 6)),
        ("Vor Freitag kann ich Ihnen nichts sagen.", date(2026, 3, 6)),
        ("Can I come back to you on Friday?", date(2026, 3, 6)),
        ("One week. Then you will have your answer.", date(2026, 3, 11)),
        ("The board meets on Thursday 12 March. You will hear on Friday.", date(2026, 3, 13)),
        ("The board meets on Thursday and I'll be in touch the Monday after.", date(2026, 3, 9)),
        ("The committee has asked for another week.", date(2026, 3, 11)),
        ("Antwort bis spätestens 20.03.", date(2026, 3, 20)),
        ("Resposta até ao final do mês.", date(2026, 3, 31)),
    ],
)
def test_patience_silence_and_order_name_the_day_of_the_answer(text: str, day: date) -> None:
    assert _answer(text, "DE") == day


def test_a_number_that_ends_an_english_sentence_is_no_day() -> None:
    assert _answer("I need to tell you something by 4.") is None


def test_numbers_that_only_look_like_a_date_do_not_crash() -> None:
    assert _answer("You will hear by 45.12") is None


def test_the_candidates_own_words_are_read_from_their_side() -> None:
    theirs = "They will let me know by Friday."
    found = find_answer_date(theirs, SAID_ON, "GB", from_employer=False)
    assert found is not None
    assert found.date == date(2026, 3, 6)
    mine = "I will send them my portfolio by Friday."
    assert find_answer_date(mine, SAID_ON, "GB", from_employer=False) is None


def test_a_deadline_for_the_candidate_is_a_deadline_and_nothing_else() -> None:
    text = "Offer: Globex, answer by 10 Dec"
    found = find_deadline(text, SAID_ON, "GB")
    assert found is not None
    assert found.date == date(2026, 12, 10)
    assert find_deadline("We'll let you know by Friday.", SAID_ON, "GB") is None


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("I am away until Friday 6 March.", "GB", date(2026, 3, 9)),
        ("I will be back on 9 March.", "GB", date(2026, 3, 9)),
        ("I will be back on Sunday 8 March.", "GB", date(2026, 3, 9)),
        ("On leave from 3 to 14 August.", "GB", date(2026, 8, 17)),
        ("Ich bin bis einschließlich 14.8. im Urlaub.", "DE", date(2026, 8, 17)),
        ("Je suis absent jusqu'au 30 avril inclus.", "FR", date(2026, 5, 4)),
        ("Thank you for your mail.", "GB", None),
    ],
)
def test_the_return_date_is_the_first_working_day_back(
    text: str, country: str, expected: date | None
) -> None:
    found = find_return_date(text, SAID_ON, country)
    assert (found.date if found else None) == expected


HOSTILE = [
    "a" * 20_000,
    "." * 20_000,
    "1 " * 10_000,
    "by friday " * 2_000,
    "n't" * 6_000,
    "1.1." * 5_000,
    "you will have " * 2_000,
    "9" * 20_000,
    "99/99/9999 " * 1_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:10] for text in HOSTILE])
def test_hostile_text_is_read_without_crash(text: str) -> None:
    find_answer_date(text, SAID_ON, "GB")
    find_return_date(text, SAID_ON, "GB")
    find_deadline(text, SAID_ON, "GB")


WORDS = (
    "we you will hear by until the next week Friday 12 March 3 to or and . , Monday in days "
    "wir Sie bis Ende Woche am 20.3. nous vous avant fin mois el viernes próxima"
)


@given(
    st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join),
    st.datetimes(timezones=st.just(UTC)),
)
def test_what_is_found_is_in_the_text_and_not_past(text: str, said_on: datetime) -> None:
    found = find_answer_date(text, said_on, "DE")
    assert found is None or (found.phrase in text and found.date >= said_on.date())
