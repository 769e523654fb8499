"""Towns and countries a title may name beside the employer: neither a firm nor a job."""

from __future__ import annotations

import re

from bot.core.recognise.text import fold

_PLACE = re.compile(
    r"(?:aachen|amsterdam|antwerp\w*|atlanta|austin|barcelona|basel|berlin|bern|bilbao|birmingham|"
    r"bonn|"
    r"bordeaux|boston|braga|bremen|brighton|bristol|brussels|bruxelles|brussel|cambridge|cardiff|"
    r"chicago|coimbra|copenhagen|cork|dallas|denver|dortmund|dresden|dublin|dusseldorf|edinburgh|"
    r"eindhoven|essen|faro|firenze|florence|frankfurt|geneva|geneve|genf|genova|gent|ghent|glasgow|"
    r"graz|groningen|hamburg|hannover|heidelberg|houston|innsbruck|karlsruhe|koln|cologne|leeds|"
    r"leipzig|lille|linz|lisboa|lisbon|liverpool|london|londres|los angeles|luxembourg|lyon|madrid|"
    r"malaga|manchester|mannheim|marseille|miami|milan\w*|munchen|munich|munster|nantes|napoli|"
    r"new york|nice|nottingham|nurnberg|oslo|oxford|palermo|paris|philadelphia|porto|portland|"
    r"potsdam|prague|remote|rennes|roma|rome|rotterdam|salzburg|san diego|san francisco|seattle|"
    r"sevilla|sheffield|stockholm|strasbourg|stuttgart|den haag|the hague|tilburg|torino|toronto|"
    r"toulouse|turin|utrecht|valencia|venezia|verona|vienna|wien|warsaw|zaragoza|zurich|"
    r"germany|deutschland|france|spain|espana|portugal|italia|italy|nederland|netherlands|belgium|"
    r"austria|osterreich|schweiz|switzerland|uk|usa|us|europe|emea|dach|apac|"
    r"brasil)(?:[ -]\w{1,12})?"
)


def is_place(text: str) -> bool:
    """Tell whether a phrase is a town or country, perhaps with a word behind ('Berlin Mitte')."""
    return _PLACE.fullmatch(fold(text).strip()) is not None
