"""The configuration: TOML with every fault named by line, environment variables on top."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from zoneinfo import available_timezones

import platformdirs
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)

from bot.core.business_days import SendWindow
from bot.core.rules import Delay, Rules

APP = "followup"
_PREFIX = "FOLLOWUP_"


class ConfigurationFault(Exception):
    """The configuration cannot be used; the message lists every fault with its line."""


def _delay(value: object) -> Delay:
    if isinstance(value, Delay):
        return value
    if not isinstance(value, str):
        raise ValueError("write a wait as text, for example '2 business days' or '24 hours'")  # noqa: TRY004  pydantic wants ValueError
    return Delay.parse(value)


def _business_days(delay: Delay) -> Delay:
    if delay.hours:
        raise ValueError("this wait is counted in business days, for example '5 business days'")
    return delay


def _zone(name: str) -> str:
    if name and name not in available_timezones():
        raise ValueError(f"{name!r} is no time zone; write for example 'Europe/Berlin'")
    return name


def _words(value: object) -> object:
    """Let a variable hold several addresses, with spaces between them."""
    return value.split() if isinstance(value, str) else value


def _address(value: SecretStr) -> SecretStr:
    if not _APPRISE.fullmatch(value.get_secret_value()):
        # The value itself is a secret, and stays one.
        raise ValueError("this is no Apprise address; one looks like ntfy://topic")
    return value


_APPRISE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[!-~]+")
Addresses = Annotated[
    tuple[Annotated[SecretStr, AfterValidator(_address)], ...], BeforeValidator(_words)
]
Wait = Annotated[Delay, BeforeValidator(_delay)]
BusinessDays = Annotated[Delay, BeforeValidator(_delay), AfterValidator(_business_days)]
_DEFAULT = Rules()


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class CandidateSection(_Section):
    """Who you are. Left empty, Google's own settings are used."""

    name: str = Field("", description="Your name as it stands under a note.", max_length=80)
    time_zone: Annotated[str, AfterValidator(_zone)] = Field(
        "", description="Your IANA time zone, such as Europe/Berlin."
    )
    country: str = Field(
        "",
        pattern=r"^([A-Z]{2})?$",
        description="Your country (two letters, such as DE), for holidays at home.",
    )


class GoogleSection(_Section):
    """Where Google is and which files sign you in."""

    gmail_endpoint: str | None = Field(
        None, description="Gmail's address; plain http is accepted on this machine only."
    )
    calendar_endpoint: str | None = Field(None, description="Calendar's address.")
    credentials: Path = Field(
        Path("credentials.json"),
        description="The OAuth client file; relative to the configuration's folder.",
    )
    calendar: str = Field("primary", description="The id of the calendar to read.")
    timeout: float = Field(30.0, gt=0, le=120, description="Seconds to wait for an answer.")


class RulesSection(_Section):
    """When notes are due and what is too much. Waits are '2 business days' or '24 hours'."""

    thank_you_after: Wait = Field(
        _DEFAULT.thank_you_after, description="Thank-you, after the interview's end."
    )
    thank_you_expires: BusinessDays = Field(
        _DEFAULT.thank_you_expires,
        description="A thank-you this much later than due is not written any more.",
    )
    answer_estimate: BusinessDays = Field(
        _DEFAULT.answer_estimate,
        description="Answer date after an interview, when the employer named none.",
    )
    status_check_again: BusinessDays = Field(
        _DEFAULT.status_check_again,
        description="Second status check, after the first was sent. There is never a third.",
    )
    propose_close_after: BusinessDays = Field(
        _DEFAULT.propose_close_after,
        description="Proposal to close with no_answer, after the second status check was sent.",
    )
    delay_extension: BusinessDays = Field(
        _DEFAULT.delay_extension, description="A delay without a new date moves the answer date on."
    )
    update_gap: BusinessDays = Field(
        _DEFAULT.update_gap, description="Least time between an update and your last note to them."
    )
    status_check_expires: BusinessDays = Field(
        _DEFAULT.status_check_expires,
        description="A status check this much later than due is not written any more; "
        "closing is proposed instead.",
    )
    update_expires: BusinessDays = Field(
        _DEFAULT.update_expires,
        description="A change this old that names no day to decide by is not told any more. "
        "One with such a day is told until then.",
    )
    acceptance_thanks_expires: BusinessDays = Field(
        _DEFAULT.acceptance_thanks_expires,
        description="For an offer this old no thanks are written any more.",
    )
    feedback_request_expires: BusinessDays = Field(
        _DEFAULT.feedback_request_expires,
        description="After a rejection this old no feedback is asked for any more.",
    )
    remind_every: BusinessDays = Field(
        _DEFAULT.remind_every, description="How often a nudge is repeated while they wait for you."
    )
    most_thank_yous: int = Field(
        _DEFAULT.most_thank_yous,
        ge=1,
        le=20,
        description="With more interviewers, one note goes to the coordinator and names all.",
    )
    confidence_limit: float = Field(
        _DEFAULT.confidence_limit,
        ge=0.5,
        le=1,
        description="Below this a reply is `unclear` and you are asked.",
    )


class WindowSection(_Section):
    """The send window, at the recipient's place."""

    opens: time = Field(_DEFAULT.window.opens, description="Nothing is due before.")
    closes: time = Field(_DEFAULT.window.closes, description="Nothing is due after.")
    ready: time = Field(_DEFAULT.window.ready, description="When the day's drafts stand ready.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.opens <= self.ready < self.closes:
            raise ValueError("the window must open, then be ready, then close, in this order")
        return self


class NotesSection(_Section):
    """The notes' templates."""

    templates: Path | None = Field(
        None,
        description="A folder with your own templates; relative to the configuration's folder.",
    )


class NudgesSection(_Section):
    """Where nudges go besides a message in your own inbox."""

    addresses: Addresses = Field(
        (),
        description="Apprise addresses (https://appriseit.com), such as ntfy://topic. They may "
        "hold tokens: keep the file to yourself (chmod 600).",
    )
    desktop: Literal["auto", "on", "off"] = Field(
        "auto",
        description="The desktop's own notifications, without a sound: auto shows them where the "
        "session has a desktop, but not on the embedded Google; on, off",
    )


class ServiceSection(_Section):
    """How `followup run` works."""

    interval: int = Field(30, ge=15, le=3600, description="Seconds between two passes.")
    log_level: str = Field(
        "info",
        pattern="^(debug|info|warning|error)$",
        description="debug, info, warning or error; mail bodies are never logged.",
    )


class Config(_Section):
    """The whole configuration."""

    candidate: CandidateSection = CandidateSection()
    google: GoogleSection = GoogleSection()
    rules: RulesSection = RulesSection()
    window: WindowSection = WindowSection()
    notes: NotesSection = NotesSection()
    nudges: NudgesSection = NudgesSection()
    service: ServiceSection = ServiceSection()

    def core_rules(self) -> Rules:
        """Return the rules as the core takes them."""
        waits = {name: getattr(self.rules, name) for name in RulesSection.model_fields}
        window = SendWindow(self.window.opens, self.window.closes, self.window.ready)
        return Rules(window=window, **waits)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A configuration with the folder its relative paths start from; `path` is None by default."""

    config: Config
    folder: Path
    path: Path | None

    def resolve(self, path: Path) -> Path:
        """Return a path of the configuration, absolute."""
        return self.folder / path.expanduser()


def default_folder() -> Path:
    """Return the platform's configuration folder for followup."""
    return platformdirs.user_config_path(APP)


def default_state_folder() -> Path:
    """Return the platform's state folder for followup."""
    return platformdirs.user_state_path(APP)


def load_config(path: Path | None) -> Loaded:
    """Read the configuration; without a file every default holds.

    Raises:
        ConfigurationFault: the file is missing (when named), no TOML, or has wrong or unknown keys.
    """
    file = path or default_folder() / "config.toml"
    text = "" if path is None and not file.exists() else _read(file)
    config = _validated(_parsed(text, file), os.environ, text, file)
    loaded = Loaded(config, file.resolve().parent, file if text or path else None)
    _check_templates(loaded, text, file)
    return loaded


def _check_templates(loaded: Loaded, text: str, file: Path) -> None:
    named = loaded.config.notes.templates
    if named is None or loaded.resolve(named).is_dir():
        return
    where = _where(("notes", "templates"), dict(_overrides(os.environ)), text, file)
    raise ConfigurationFault(
        f"{where}: notes.templates: there is no folder {loaded.resolve(named)}. Make it, or take "
        "the setting out: the built-in templates are used then."
    )


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigurationFault(f"{file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationFault(f"{file} is no TOML: it is not UTF-8") from error


def _parsed(text: str, file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ConfigurationFault(
            f"{file} is no TOML that can be read: brackets or tables are nested too deep"
        ) from error
    except ValueError as error:
        raise ConfigurationFault(f"{file} is no TOML: {error}") from error


def config_from(text: str, file: Path, environment: Mapping[str, str]) -> Config:
    """Return the configuration a TOML text and FOLLOWUP_… variables make; variables win.

    Raises:
        ConfigurationFault: it lists every fault with its line or variable.
    """
    return _validated(_parsed(text, file), environment, text, file)


def _validated(
    data: dict[str, Any], environment: Mapping[str, str], text: str, file: Path
) -> Config:
    variables = dict(_overrides(environment))
    for (section, *key), value in variables.items():
        if key and isinstance(data.setdefault(section, {}), dict):
            data[section][key[0]] = value
        elif not key:
            data[section] = value
    try:
        return Config.model_validate(data)
    except ValidationError as error:
        faults = "\n".join(_said(fault, variables, text, file) for fault in error.errors())
        raise ConfigurationFault(faults) from error


def _overrides(environment: Mapping[str, str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the settings that variables name: FOLLOWUP_RULES_CONFIDENCE_LIMIT is one of [rules]."""
    for name, value in environment.items():
        section, _, key = name.removeprefix(_PREFIX).lower().partition("_")
        if name.startswith(_PREFIX) and section in Config.model_fields:
            yield (section, key) if key else (section,), value


def _said(fault: Any, variables: Mapping[tuple[str, ...], str], text: str, file: Path) -> str:
    keys = tuple(str(key) for key in fault["loc"])
    name = ".".join(keys)
    where = _where(keys, variables, text, file)
    if fault["type"] == "extra_forbidden":
        return f"{where}: {name} is no setting. Known here: {', '.join(_known(keys))}"
    return f"{where}: {name}: {fault['msg'].removeprefix('Value error, ')}"


def _where(
    keys: tuple[str, ...], variables: Mapping[tuple[str, ...], str], text: str, file: Path
) -> str:
    """Name the line or variable that a setting, or a part of it, comes from."""
    if keys[:2] in variables:
        return f"environment variable {_PREFIX}{'_'.join(keys[:2]).upper()}"
    line = _line_of(text, keys)
    return f"{file}, line {line}" if line else str(file)


def _known(keys: Sequence[str]) -> Iterator[str]:
    section = Config.model_fields.get(keys[0])
    if len(keys) > 1 and section is not None and isinstance(section.annotation, type):
        return iter(section.annotation.model_fields)
    return iter(Config.model_fields)


_HEADER = re.compile(r"^\s*\[\s*([\w.-]+)\s*\]")


def _line_of(text: str, keys: Sequence[str]) -> int:
    """Return the line a key stands on, else its section's, else 0."""
    section, section_line = "", 0
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            section = header[1]
            section_line = number if section == keys[0] else section_line
        in_section = section == keys[0] and len(keys) > 1
        wanted = [keys[1]] if in_section else [".".join(keys), keys[0]]
        if (in_section or not section) and any(_sets(line, key) for key in wanted):
            return number
    return section_line


def _sets(line: str, key: str) -> bool:
    return re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", line) is not None
