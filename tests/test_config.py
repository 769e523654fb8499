from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.cli import run
from bot.config import (
    Config,
    ConfigurationFault,
    Loaded,
    RulesSection,
    default_folder,
    default_state_folder,
    load_config,
)
from bot.core.rules import Delay, Rules


@pytest.fixture(autouse=True)
def no_settings_of_the_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [n for n in os.environ if n.startswith("FOLLOWUP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg-config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "xdg-state"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def loaded(file: Path, text: str) -> Loaded:
    file.write_text(text, encoding="utf-8")
    return load_config(file)


def faults(file: Path, text: str) -> list[str]:
    with pytest.raises(ConfigurationFault) as fault:
        loaded(file, text)
    return str(fault.value).splitlines()


# defaults


def test_without_a_file_every_default_holds() -> None:
    found = load_config(None)
    assert found.path is None
    assert found.config == Config()


def test_the_defaults_are_the_cores_own_rules() -> None:
    assert load_config(None).config.core_rules() == Rules()


def test_every_rule_of_the_core_is_a_setting_and_the_other_way_round() -> None:
    assert {*RulesSection.model_fields, "window"} == set(Rules.__dataclass_fields__)


def test_an_empty_file_changes_nothing(file: Path) -> None:
    assert loaded(file, "").config == Config()


def test_the_platforms_own_file_is_read_when_none_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "xdg-config" / "followup"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text("[service]\ninterval = 60\n")
    found = load_config(None)
    assert found.config.service.interval == 60
    assert found.folder == folder
    assert default_folder() == folder
    assert default_state_folder() == tmp_path / "xdg-state" / "followup"


def test_every_setting_says_what_it_is_for() -> None:
    for section in Config.model_fields.values():
        assert isinstance(section.annotation, type)
        for field in section.annotation.model_fields.values():
            assert field.description


# values


def test_every_section_can_be_set(file: Path) -> None:
    (file.parent / "mine").mkdir(parents=True)
    config = loaded(
        file,
        """
        [candidate]
        name = "Alex Morgan"
        time_zone = "Europe/Berlin"
        country = "DE"
        [google]
        gmail_endpoint = "http://127.0.0.1:8080/"
        timeout = 5
        [rules]
        thank_you_after = "24 hours"
        answer_estimate = "10 business days"
        most_thank_yous = 3
        confidence_limit = 0.9
        [window]
        opens = 09:00:00
        ready = 10:00:00
        closes = 17:30:00
        [notes]
        templates = "mine"
        [nudges]
        addresses = ["ntfy://topic", "tgram://123:abc/456"]
        desktop = "off"
        [service]
        interval = 15
        log_level = "debug"
        """,
    ).config
    rules = config.core_rules()
    assert rules.thank_you_after == Delay(hours=24)
    assert rules.answer_estimate == Delay(business_days=10)
    assert (rules.most_thank_yous, rules.confidence_limit) == (3, 0.9)
    assert f"{rules.window.ready:%H:%M}-{rules.window.closes:%H:%M}" == "10:00-17:30"
    assert config.candidate.name == "Alex Morgan"
    assert config.service.log_level == "debug"
    assert [a.get_secret_value() for a in config.nudges.addresses][1] == "tgram://123:abc/456"
    assert "abc" not in repr(config)


def test_paths_are_relative_to_the_files_folder(file: Path) -> None:
    (file.parent / "mine").mkdir(parents=True)
    found = loaded(file, '[notes]\ntemplates = "mine"\n[google]\ncredentials = "../client.json"\n')
    assert found.config.notes.templates is not None
    assert found.resolve(found.config.notes.templates) == file.parent / "mine"
    assert found.resolve(found.config.google.credentials) == file.parent / ".." / "client.json"


def test_absolute_paths_and_the_home_folder_stay(
    file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    found = loaded(file, '[google]\ncredentials = "~/client.json"\n')
    assert found.resolve(found.config.google.credentials) == tmp_path / "home" / "client.json"
    found = loaded(file, '[google]\ncredentials = "/etc/client.json"\n')
    assert found.resolve(found.config.google.credentials) == Path("/etc/client.json")


def test_a_relative_configuration_file_is_found_from_anywhere(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text("")
    monkeypatch.chdir(file.parent)
    assert load_config(Path("config.toml")).folder == file.parent


# faults


def test_all_faults_are_listed_each_with_its_line(file: Path) -> None:
    found = faults(
        file,
        """# a comment
[rules]
thank_you_aftr = "2 business days"
answer_estimate = "soon"
most_thank_yous = 0

[service]
interval = 1
log_level = "loud"
[serivce]
interval = 30
""",
    )
    lines = [int(f.split("line ")[1].split(":")[0]) for f in found]
    assert sorted(lines) == [3, 4, 5, 8, 9, 10]
    assert all(f.startswith(str(file)) for f in found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[rules]\nthank_you_aftr = 1", ["rules.thank_you_aftr is no setting", "thank_you_after"]),
        ("[googel]", ["googel is no setting", "google"]),
        ("interval = 3", ["interval is no setting", "service"]),
        ('[rules]\nthank_you_after = "soon"', ["write for example '2 business days'"]),
        ("[rules]\nthank_you_after = 2", ["write a wait as text"]),
        ('[rules]\nupdate_gap = "24 hours"', ["counted in business days"]),
        ('[rules]\nremind_every = "0 business days"', ["rules.remind_every"]),
        ('[rules]\nthank_you_after = "0 hours"', ["rules.thank_you_after"]),
        ("[rules]\nconfidence_limit = 2", ["rules.confidence_limit"]),
        ("[rules]\nconfidence_limit = 0.1", ["rules.confidence_limit"]),
        ('[candidate]\ntime_zone = "Berlin"', ["'Berlin' is no time zone", "Europe/Berlin"]),
        ('[candidate]\ncountry = "Germany"', ["candidate.country"]),
        ('[service]\ninterval = "often"', ["service.interval"]),
        ("google = 3", ["google"]),
    ],
)
def test_a_fault_says_what_is_wrong_and_what_to_write(
    file: Path, text: str, words: list[str]
) -> None:
    (fault,) = faults(file, text)
    assert "line 1" in fault or "line 2" in fault
    for word in words:
        assert word in fault


def test_a_fault_in_a_dotted_key_has_its_line(file: Path) -> None:
    assert "line 2" in faults(file, "\ngoogle.timeout = 0")[0]


def test_a_fault_in_an_inline_table_has_its_line(file: Path) -> None:
    assert "line 2" in faults(file, "\ngoogle = {timeout = 0}")[0]


@pytest.mark.parametrize(
    "window",
    [
        "opens = 20:00:00\ncloses = 08:00:00",
        "opens = 10:00:00",
        "ready = 21:00:00",
    ],
    ids=["it closes before it opens", "ready before it opens", "ready after it closes"],
)
def test_a_window_in_which_nothing_can_be_ready_is_refused(file: Path, window: str) -> None:
    assert "window" in faults(file, f"[window]\n{window}")[0]


def test_broken_toml_says_where(file: Path) -> None:
    (fault,) = faults(file, "[rules\nx = 1")
    assert str(file) in fault
    assert "line 1" in fault


def test_bytes_that_are_no_text_are_no_toml(file: Path) -> None:
    file.write_bytes(b"\xff\xfe[rules]")
    with pytest.raises(ConfigurationFault, match="no TOML"):
        load_config(file)


def test_a_named_file_must_be_there(file: Path) -> None:
    with pytest.raises(ConfigurationFault, match="cannot be read"):
        load_config(file)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationFault, match="cannot be read"):
        load_config(tmp_path)


@pytest.mark.parametrize(
    "text",
    ["[" * 5000, "x = " + "[" * 5000, "x = " + "9" * 5000, "a = 1\n" * 2, "[" * 5000 + "]" * 5000],
    ids=["open tables", "open lists", "a huge number", "twice", "nested tables"],
)
def test_odd_toml_is_one_clear_fault(file: Path, text: str) -> None:
    (fault,) = faults(file, text)
    assert str(file) in fault
    assert "no TOML" in fault


def test_a_templates_folder_that_is_not_there_is_a_fault(file: Path) -> None:
    (fault,) = faults(file, '\n[notes]\ntemplates = "mine"')
    assert "line 3" in fault
    assert str(file.parent / "mine") in fault
    assert "Make it" in fault


@pytest.mark.parametrize(
    "addresses",
    ['["s3cret-token"]', '"s3cret-token"', '["ntfy://topic", "s3cret\\u0000://x"]', "[7]"],
)
def test_an_address_that_is_none_is_refused_and_not_repeated(file: Path, addresses: str) -> None:
    (fault,) = faults(file, f"[nudges]\naddresses = {addresses}")
    assert "line 2" in fault
    assert "nudges.addresses" in fault
    assert "s3cret" not in fault


# the environment


FILE = """
[service]
interval = 60
log_level = "error"
[rules]
thank_you_after = "1 hour"
"""


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("FOLLOWUP_SERVICE_INTERVAL", "45", 45),
        ("FOLLOWUP_SERVICE_LOG_LEVEL", "debug", "debug"),
        pytest.param(
            "FOLLOWUP_RULES_THANK_YOU_AFTER",
            "24 hours",
            Delay(hours=24),
        ),
        ("FOLLOWUP_GOOGLE_GMAIL_ENDPOINT", "http://[::1]/", "http://[::1]/"),
        ("FOLLOWUP_CANDIDATE_TIME_ZONE", "Asia/Tokyo", "Asia/Tokyo"),
    ],
)
def test_the_environment_wins_over_the_file(
    file: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, expected: object
) -> None:
    monkeypatch.setenv(name, value)
    section, _, field = name.removeprefix("FOLLOWUP_").lower().partition("_")
    assert getattr(getattr(loaded(file, FILE).config, section), field) == expected


def test_a_variable_may_hold_several_addresses(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLLOWUP_NUDGES_ADDRESSES", "ntfy://a ntfy://b?x=1,2")
    found = loaded(file, "").config.nudges.addresses
    assert [a.get_secret_value() for a in found] == ["ntfy://a", "ntfy://b?x=1,2"]
    monkeypatch.setenv("FOLLOWUP_NUDGES_ADDRESSES", "s3cret")
    (fault,) = faults(file, "")
    assert "environment variable FOLLOWUP_NUDGES_ADDRESSES" in fault
    assert "s3cret" not in fault


def test_a_variable_for_a_whole_section_is_a_fault(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLLOWUP_SERVICE", "often")
    assert "FOLLOWUP_SERVICE" in faults(file, "")[0]


def test_one_variable_leaves_the_rest_of_its_section(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLLOWUP_SERVICE_LOG_LEVEL", "debug")
    assert loaded(file, "[service]\ninterval = 60\n").config.service.interval == 60


def test_a_wrong_variable_is_named_as_one(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLLOWUP_SERVICE_INTERVAL", "often")
    (fault,) = faults(file, "")
    assert "environment variable FOLLOWUP_SERVICE_INTERVAL" in fault


def test_a_wrong_variable_is_not_blamed_on_the_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLLOWUP_SERVICE_INTERVAL", "often")
    for text in ("[service]\nlog_level = 'info'", "[service]\ninterval = 60"):
        (fault,) = faults(file, text)
        assert "environment variable FOLLOWUP_SERVICE_INTERVAL" in fault


def test_variables_of_the_command_line_are_no_settings(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLLOWUP_CONFIG", str(file))
    monkeypatch.setenv("FOLLOWUP_STATE_DIR", "/nowhere")
    assert loaded(file, "").config == Config()


# the command line


@pytest.mark.parametrize(
    "text",
    ["[rules]\nthank_you_aftr = 1", "[rules", '[google]\ngmail_endpoint = "http://evil.example/"'],
    ids=["an unknown key", "no toml", "plain http elsewhere"],
)
@pytest.mark.parametrize("command", [["tick"], ["run"]])
def test_a_faulty_configuration_ends_with_78_and_no_traceback(
    file: Path, text: str, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(text)
    state = file.parent / "state"
    assert run(["--config", str(file), "--state-dir", str(state), *command]) == 78
    said = capsys.readouterr()
    assert said.out == ""
    assert "config.toml" in said.err or "gmail_endpoint" in said.err
    assert "Traceback" not in said.err


def test_a_missing_file_ends_with_78(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--config", str(file), "status"]) == 78
    assert str(file) in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["no-such-command"], ["tick", "--at", "yesterday"], ["close", "globex"], ["--no-such-option"]],
)
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 2
    assert "Usage" in capsys.readouterr().err


def test_the_configuration_may_be_named_by_the_environment(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text("[service]\ninterval = 'x'")
    monkeypatch.setenv("FOLLOWUP_CONFIG", str(file))
    assert run(["status"]) == 78
    assert "line 2" in capsys.readouterr().err
