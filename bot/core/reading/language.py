"""Which of the seven languages a text is written in, by its smallest words."""

from __future__ import annotations

from collections import Counter

from bot.core.reading.fold import fold

_SMALL_WORDS = {
    "en": (
        "the and to you we for of your is in it with that this are have will our be on "
        "at would not as can from i am was if so my us has do by please thanks thank hi "
        "hello dear let know just but"
    ),
    "de": (
        "der die das und wir sie ihnen ihr ihre ihren fuer mit ist nicht zu ein eine "
        "einen auf den dem im in von haben uns hat werden wird noch auch als ich bei es "
        "an dass sich bitte danke gern leider am zum zur ihrem du dir dich hallo liebe "
        "sehr kann koennen moechten wurde nach sind was aber"
    ),
    "fr": (
        "le la les de des et nous vous votre pour est en un une que dans avec au sur pas "
        "ce cette notre du par ne qui je sont aux avons bonjour merci plus ou si vos "
        "mais nos il elle être etre a bien cordialement monsieur madame suite"
    ),
    "es": (
        "el la los las de que y en un una para con su por no es se al nos le lo del te "
        "ha hemos como gracias hola estimado estimada pero tu si mas esta este muy ya "
        "usted su sus nuestro nuestra cuando hay sera"
    ),
    "nl": (
        "de het een en van je wij we voor met is dat niet op te in zijn uw jouw om er "
        "aan ook maar naar bij nog hebben ben ons graag bedankt beste dag hoi wel als "
        "dit deze kunnen jij u heb zou even of worden wordt dank hebt"
    ),
    "pt": (
        "o a os as de que e em um uma para com seu sua por nao voce se no na nos do da "
        "ao foi mais como mas obrigado obrigada ola bom dia tem sao nossa nosso muito ja "
        "esta este pela pelo temos vaga lhe gostariamos quando ate estamos"
    ),
    "it": (
        "il la lo i gli le di che e in un una per con del della non si al sono ci suo "
        "sua nostro nostra abbiamo grazie buongiorno gentile ma piu come da dal questo "
        "questa anche alla ti tu lei sarebbe era molto nel nella siamo salve ciao ha se"
    ),
}
_BY_WORD: dict[str, list[str]] = {}
for _language, _words in _SMALL_WORDS.items():
    for _word in _words.split():
        _BY_WORD.setdefault(_word, []).append(_language)

_SECOND_SHARE = 0.7
_EXAMINED_WORDS = 600


def languages_of(text: str) -> tuple[str, ...]:
    """The likely languages, likeliest first, English kept as the common second; never empty."""
    counts: Counter[str] = Counter()
    for word in fold(text).split()[:_EXAMINED_WORDS]:
        owners = _BY_WORD.get(word, ())
        for language in owners:
            counts[language] += 1 / len(owners)  # type: ignore[assignment]  # shares of one word
    if not counts:
        return tuple(_SMALL_WORDS)
    best = counts.most_common(1)[0][1]
    likely = [name for name, count in counts.most_common() if count >= _SECOND_SHARE * best]
    if "en" not in likely:
        likely.append("en")
    return tuple(likely)
