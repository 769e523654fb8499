from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.jotting import (
    Jotting,
    announced,
    listed,
    lower_first,
    praised,
    remembered,
    remembered_by_others,
)
from bot.core.second_person import address

JANE = ("Jane Doe", "Jane", "Doe")


@pytest.mark.parametrize(
    ("jotted", "phrase"),
    [
        ("the sailing story", "the sailing story"),
        ("The sailing story.", "the sailing story"),
        ("- the sailing story!!", "the sailing story"),
        ("her talk about event sourcing", "your talk about event sourcing"),
        ("Jane's sailing story", "your sailing story"),
        ("Jane Doe's talk", "your talk"),
        ("the story she told about Kiel", "the story you told about Kiel"),
        ("what she said about testing", "what you said about testing"),
        ("how she built the team", "what you told me about how you built the team"),
        ("when the dog came in", "the moment when the dog came in"),
        ("sailing", "our conversation about sailing"),
        ("Sailing across the Baltic", "our conversation about sailing across the Baltic"),
        ("Kubernetes at the edge", "our conversation about Kubernetes at the edge"),
        ("ACID transactions", "our conversation about ACID transactions"),
        ("my thesis", "our conversation about my thesis"),
        ("Talking with her about Rust", "our conversation about Rust"),
        ("hearing about her move to Rust", "your move to Rust"),
        ("advice on testing", "your advice on testing"),
        ("shared love of sailing", "our shared love of sailing"),
        ("the White Rabbit demo", "the White Rabbit demo"),
        ("the sailing story; her dog", "the sailing story and your dog"),
        ("the interns and their projects", "the interns and their projects"),
    ],
)
def test_a_noted_thing_becomes_a_phrase_that_fits_behind_a_verb(jotted: str, phrase: str) -> None:
    assert remembered(jotted, JANE) == Jotting(phrase=phrase)


@pytest.mark.parametrize(
    ("jotted", "sentence"),
    [
        ("We laughed about the coffee machine.", "We laughed about the coffee machine."),
        ("we laughed about the coffee machine!!!", "We laughed about the coffee machine."),
        ("laughed about the coffee machine", "We laughed about the coffee machine."),
        ("laughing about the projector", "We laughed about the projector."),
        ("how we laughed at the projector", "We laughed at the projector."),
        ("told me about Rust", "You told me about Rust."),
        ("Jane told me about Rust", "You told me about Rust."),
        ("recommended a book by Ousterhout", "You recommended a book by Ousterhout."),
        ("Likes sailing", "You told me that you like sailing."),
        ("She also grew up in Kiel", "You told me that you also grew up in Kiel."),
        ("She showed me the roof", "You showed me the roof."),
        ("that she used to be a chef", "You told me that you used to be a chef."),
        (
            "She runs marathons and plays chess",
            "You told me that you run marathons and play chess.",
        ),
        ("She likes dogs and cats", "You told me that you like dogs and cats."),
        ("He's been to Kiel", "You told me that you've been to Kiel."),
        ("the coffee machine broke", "The coffee machine broke."),
        ("I told her about my thesis", "I told you about my thesis."),
        ("We both grew up in Kiel", "We both grew up in Kiel."),
    ],
)
def test_a_noted_happening_becomes_a_sentence_to_the_reader(jotted: str, sentence: str) -> None:
    assert remembered(jotted, JANE) == Jotting(sentence=sentence)


@pytest.mark.parametrize("nothing", ["", "  ", "...", "-", "\u200b"])
def test_nothing_noted_says_nothing(nothing: str) -> None:
    assert remembered(nothing) == Jotting()
    assert praised(nothing) == Jotting()


@pytest.mark.parametrize(
    ("jotted", "shaped"),
    [
        ("your open-source work", Jotting("your open-source work")),
        ("open-source culture", Jotting("your open-source culture")),
        ("Globex's mentoring programme", Jotting("your mentoring programme")),
        ("its focus on accessibility", Jotting("your focus on accessibility")),
        ("the way the team reviews designs.", Jotting("the way the team reviews designs")),
        ("how they treat users", Jotting("how you treat users")),
        ("that they publish salaries", Jotting("that you publish salaries")),
        ("working on maps", Jotting("the prospect of working on maps")),
        ("Globex culture", Jotting("the Globex culture")),
        ("They publish their salaries.", Jotting("that you publish your salaries")),
        ("publishes salaries", Jotting("that you publish salaries")),
        ("Globex lets people learn", Jotting("that Globex lets people learn")),
        ("I love their maps", Jotting("", "I love your maps.")),
        ("You listen. It shows.", Jotting("", "You listen. It shows.")),
    ],
)
def test_praise_speaks_to_somebody_of_the_company(jotted: str, shaped: Jotting) -> None:
    assert praised(jotted, "Globex") == shaped


@pytest.mark.parametrize(
    ("jotted", "news"),
    [
        ("passed the AWS exam", "I passed the AWS exam"),
        ("I passed the AWS exam.", "I passed the AWS exam"),
        ("Got another offer!", "I got another offer"),
        ("A new certificate: CKA", "a new certificate: CKA"),
        ("AWS certification", "AWS certification"),
        ("offer from Initech", "an offer from Initech"),
        ("Deadline moved to 12 December", "my deadline moved to 12 December"),
    ],
)
def test_news_stands_behind_a_colon(jotted: str, news: str) -> None:
    assert announced(jotted) == news


def test_a_note_to_somebody_else_speaks_of_the_thing_not_of_its_owner() -> None:
    assert remembered_by_others("her talk about Rust") == Jotting("the talk about Rust")


def test_a_note_to_somebody_else_leaves_out_what_only_the_person_would_understand() -> None:
    assert remembered_by_others("She told me about Rust.") == Jotting()


def test_a_jotting_about_two_people_keeps_its_pronouns() -> None:
    text = "She told me how her boss lost his dog"
    assert address(text) == text


@pytest.mark.parametrize("name", ["Rust on ARM", "A/B tests", "I, Robot", "IBM", "Ada Lovelace"])
def test_names_and_acronyms_keep_their_capitals(name: str) -> None:
    assert lower_first(name) == name


@pytest.mark.parametrize(
    ("items", "said"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_items_are_listed_as_one_says_them(items: list[str], said: str) -> None:
    assert listed(items) == said


WORDS = st.sampled_from(
    [
        *("she", "he", "they", "her", "his", "I", "we", "you", "that", "how", "what", "the", "a"),
        *("told", "likes", "is", "and", "talk", "about", "laughed", "working", "Jane", "Jane's"),
        *(";", ".", "!", "?", "'", "’", "-", "{{", "<b>", "\n"),  # noqa: RUF001
    ]
)


@given(st.lists(WORDS, max_size=30).map(" ".join) | st.text(max_size=400))
def test_any_jotting_is_a_phrase_or_a_sentence_or_nothing(text: str) -> None:
    for shaped in (remembered(text, JANE), praised(text, "Globex"), remembered_by_others(text)):
        assert not (shaped.phrase and shaped.sentence)
        assert "\n" not in shaped.phrase + shaped.sentence
        assert not shaped.sentence or shaped.sentence.endswith((".", "?"))
        assert not shaped.phrase.endswith((".", "!", "?", ","))
