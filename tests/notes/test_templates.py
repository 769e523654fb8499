from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.letter import VARIABLES
from bot.core.model import NoteKind
from bot.notes.render import RenderedNote, render
from bot.notes.samples import sample_facts
from bot.notes.templates import ENDING, NOTES, TemplateFault, Templates, builtin_templates

THANK_YOU = sample_facts(NoteKind.THANK_YOU)


def _written(folder: Path, source: str, name: str = "thank_you") -> Path:
    file = folder / f"{name}{ENDING}"
    file.write_text(source, encoding="utf-8")
    return file


def _thanks(folder: Path | None) -> RenderedNote:
    return render(THANK_YOU, Templates(folder))


def test_the_builtin_templates_are_all_there() -> None:
    names = {file.name for file in builtin_templates().iterdir()}
    assert {f"{name}{ENDING}" for name in NOTES} <= names


def test_the_builtin_templates_have_no_fault(tmp_path: Path) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    for file in builtin_templates().iterdir():
        (copies / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    assert Templates(copies).check_all() == ()


def test_the_users_own_template_comes_first(own_folder: Path) -> None:
    _written(
        own_folder, "Subject: Thanks\n\n{{ salutation }}\n\nMany thanks.\n{{ candidate_name }}"
    )
    note = _thanks(own_folder)
    assert (note.subject, note.text) == (
        "Thanks",
        "Dear Dr. Okafor,\n\nMany thanks.\nAlex Kim",
    )
    assert note.faults == ()


def test_what_the_user_did_not_write_is_built_in(own_folder: Path) -> None:
    _written(own_folder, "Subject: Asking\n\nAny news?", "status_check")
    assert _thanks(own_folder) == _thanks(None)


def test_an_own_sign_off_closes_every_builtin_note(own_folder: Path) -> None:
    shared = (builtin_templates() / f"shared{ENDING}").read_text(encoding="utf-8")
    _written(own_folder, shared.replace("Kind regards", "Best wishes"), "shared")
    assert _thanks(own_folder).text.endswith("\n\nBest wishes,\nAlex Kim")


def test_an_edit_shows_in_the_next_note(own_folder: Path) -> None:
    templates = Templates(own_folder)
    _written(own_folder, "Subject: One\n\nOne.")
    assert render(THANK_YOU, templates).subject == "One"
    _written(own_folder, "Subject: Two\n\nTwo.")
    assert render(THANK_YOU, templates).subject == "Two"


def test_a_missing_folder_is_no_fault(tmp_path: Path) -> None:
    templates = Templates(tmp_path / "nowhere")
    assert render(THANK_YOU, templates) == _thanks(None)
    assert templates.check_all() == ()


def test_a_file_marked_by_an_editor_as_utf8_is_read(own_folder: Path) -> None:
    (own_folder / f"thank_you{ENDING}").write_bytes(b"\xef\xbb\xbfSubject: Hi\r\n\r\nHello.\r\n")
    assert _thanks(own_folder) == RenderedNote("Hi", "Hello.", "<div>Hello.</div>")


FAULTY = {
    "a mistyped name": ("S\n\n{{ salutaton }}", 3, "there is no 'salutaton'; did you mean"),
    "a broken tag": ("S\n\n{% if %}", 3, "Expected an expression"),
    "an unclosed block": ("S\n\n{% if memory %}\nx", 4, "end of template"),
    "the insides of Python": ("S\n\n{{ salutation.__class__.__mro__ }}", 3, "unsafe"),
    "an insider attribute": ("S\n\n{{ salutation|attr('__class__') }}", 3, "No filter"),
    "a method": ("S\n\n{{ salutation.upper() }}", 3, "use a filter"),
    "an endless loop": ("S\n\n{% for i in range(1000000000) %}x{% endfor %}", 3, "no 'range'"),
    "a loop in a loop": (
        "S\n\n{% for a in names %}{% for b in names %}x{% endfor %}{% endfor %}",
        3,
        "loop inside a loop",
    ),
    "a repeated text": ("S\n\n{{ 'x' * 10000000000 }}", 3, "not for text"),
    "a padded text": ("S\n\n{{ '%1000000000d' % 1 }}", 3, "not for text"),
    "a huge number": ("S\n\n{{ 9 ** 999999999 }}", 3, "not for text"),
    "a huge filter": ("S\n\n{{ names|center(1000000000) }}", 3, "No filter named 'center'"),
    "a division by zero": ("S\n\n\n{{ wording // 0 }}", 4, "by zero"),
    "an unknown file": ("S\n\n{% include 'x.txt.j2' %}", 3, "no file 'x.txt.j2'"),
    "a foreign file": ("S\n\n{% include '../../secret' %}", 3, "no file '../../secret'"),
    "itself": ("S\n\n{% include 'thank_you.txt.j2' %}", 3, "without end"),
    "a macro that doubles": (
        "S\n\n{% macro f(n) %}{{ f(n-1) ~ f(n-1) if n else '' }}{% endmacro %}{{ f(99) }}",
        3,
        "more than 500 times",
    ),
    "a far too long note": ("S\n\n" + "x" * 20_000, 0, "longer than 12000"),
    "a far too long file": ("S\n\n" + "{# x #}" * 20_000, 0, "longer than 64000"),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_a_faulty_template_gives_way_to_the_builtin_one_and_is_reported(
    fault: str, own_folder: Path
) -> None:
    source, line, message = FAULTY[fault]
    file = _written(own_folder, f"Subject: {source}")
    note = _thanks(own_folder)
    assert note.text == _thanks(None).text
    assert [(f.file, f.line) for f in note.faults] == [(str(file), line)]
    assert message in note.faults[0].message


@pytest.mark.parametrize("source", ["Hello\n\nx", "Subject:\n\nx", "", "Subject: only"])
def test_a_template_without_subject_or_text_gives_way_too(source: str, own_folder: Path) -> None:
    _written(own_folder, source)
    note = _thanks(own_folder)
    assert note.text == _thanks(None).text
    assert len(note.faults) == 1


def test_a_template_that_is_no_text_is_reported(own_folder: Path) -> None:
    (own_folder / f"thank_you{ENDING}").write_bytes(b"Subject: \xff\xfe\n\nx")
    assert "UTF-8" in _thanks(own_folder).faults[0].message


def test_a_fault_reads_with_file_and_line() -> None:
    assert str(TemplateFault("a.txt.j2", 3, "why")) == "a.txt.j2, line 3: why"
    assert str(TemplateFault("a.txt.j2", 0, "why")) == "a.txt.j2: why"


def test_checking_finds_a_fault_in_a_choice_that_is_not_taken_today(own_folder: Path) -> None:
    file = _written(own_folder, "Subject: x\n\nHello.\n{% if not salutation %}{{ xyz }}{% endif %}")
    assert Templates(own_folder).check_all() == (TemplateFault(str(file), 4, "there is no 'xyz'"),)


def test_checking_finds_a_fault_that_shows_only_with_some_values(own_folder: Path) -> None:
    file = _written(own_folder, "Subject: {{ role }}\n\nHello.")
    faults = Templates(own_folder).check_all()
    assert [fault.file for fault in faults] == [str(file)]


def test_checking_names_a_file_that_no_note_uses(own_folder: Path) -> None:
    file = _written(own_folder, "Subject: x\n\nHello.", "thankyou")
    faults = Templates(own_folder).check_all()
    assert [(f.file, f.line) for f in faults] == [(str(file), 0)]
    assert "thank_you.txt.j2" in faults[0].message


def test_a_file_that_a_note_includes_is_used(own_folder: Path) -> None:
    _written(own_folder, "Subject: x\n\n{% include 'thanks.txt.j2' %}")
    _written(own_folder, "Many thanks, {{ salutation }}", "thanks")
    assert Templates(own_folder).check_all() == ()


def test_checking_says_that_a_shared_part_is_missing(own_folder: Path) -> None:
    file = _written(own_folder, "{% macro sign_off() %}Bye{% endmacro %}", "shared")
    faults = Templates(own_folder).check_all()
    assert {fault.file for fault in faults} == {str(file)}
    assert all("needs a macro 'why'" in fault.message for fault in faults)


def test_the_page_on_notes_lists_every_value() -> None:
    page = (Path(__file__).parents[2] / "docs" / "notes.md").read_text(encoding="utf-8")
    table = page.partition("| Name |")[2]
    rows = [line for line in table.splitlines() if line.startswith("| `")]
    assert rows == [f"| `{name}` | {meaning} |" for name, meaning in VARIABLES.items()]
