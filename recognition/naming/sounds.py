"""Names that sound alike: a citizen heard a name at a counter and writes it as it sounded.

Source: the table and the rules were written by hand from general knowledge of how names are pronounced. All letters
are folded (see ``people_text.fold``).
"""

import re
from functools import cache, lru_cache
from zlib import crc32

SHORTEST_HEARD = 4  # letters of a name that may be another spelling of one that sounds the same

# Spellings of one given name that nobody can tell apart who only hears it.
SAME = """
aaron aron; aidan aiden ayden; alan allan allen alun; alastair alistair alasdair; alison allison alyson; amy aimee;
ann anne; anna ana; anthony antony; ashley ashleigh; aisling ashling; brian bryan; brigid bridget; caitlin katelyn
kaitlin; caroline carolyn; carol carole karol; catherine katherine kathryn catharine katharine; cathy kathy; catriona
katrina; charlie charley; christian kristian; christina kristina cristina; christine kristine; christopher kristofer;
claire clare clair; conor connor; darren daren; debra deborah; denis dennis; derek derrick; diane dianne; dominic
dominik; eileen aileen; elisabeth elizabeth; ellen elen; emily emilie; eric erik; francis frances; freya freja; gavin
gavyn; geoff jeff; geoffrey jeffrey jeffery; gerard gerrard; gillian jillian; gill jill; glenn glen; glynis glenys;
graham graeme grahame; hannah hanna; hayley hailey haley hayleigh; ian iain; isabel isobel isabelle; jacqueline
jaqueline jacquelyn; jackie jacky jacqui; jayne jane; jasmin jasmine; jenifer jennifer; jodie jody jodi; john jon;
johnny johny jonny johnnie jonnie; jonathan johnathan jonathon; joanne joann; karen karin; karl carl; kate cate; katie
katy; kelly kelley kellie; kerry kerrie kerri; keiran kieran ciaran; kirsty kirstie; lauren loren; lawrence laurence;
lee leigh; leslie lesley; lilian lillian; lindsay lindsey; louis lewis; lucas lukas; lucy lucie; lynn lynne; lynda
linda; madeleine madeline; marc mark; margaret margret; marian marion; marjorie margery; martin martyn; mathew
matthew; megan meghan; melanie melany; micheal michael; michele michelle; mohammed mohamed muhammad mohammad mohamad
muhammed; muriel meriel; natalie nathalie; neil neal; nicholas nicolas nikolas; nicola nichola; nicole nichole; nicky
nikki nicki; philip phillip; philippa phillipa; phoebe phebe; rachel rachael; rebecca rebekah; rhys reece; robin
robyn; rosemary rosemarie; sara sarah; sean shaun shawn; sheila shelagh; shelley shelly; siobhan shivaun chevonne;
sofia sophia; sophie sofie; stacey stacy stacie; stephanie stefanie; stephen steven; stefan stephan; stewart stuart;
susan suzan; susanna susannah suzanna; susanne suzanne; sydney sidney; teresa theresa; terry terri; thomas tomas; tom
thom; toni tony; tracey tracy tracie; valerie valery; vicky vickie vikki; victor viktor; vivian vivien vivienne;
yvonne ivonne; zoe zoey; esther ester; ines inez; vanesa vanessa; aleksandra alexandra; aleksander alexander;
alexandru aleksandru; mihaela michaela; teodora theodora; xenia ksenia; oxana oksana; roxana roksana
"""
# Applied in order; what comes out is one letter for one sound.
_SPELLED = (
    ("sch", "s"), ("tch", "k"), ("ph", "f"), ("bh", "f"), ("th", "t"), ("sh", "s"), ("sz", "s"), ("rz", "z"),
    ("cz", "k"), ("ch", "k"), ("ck", "k"), ("kh", "k"), ("gh", "g"), ("qu", "k"), ("dge", "j"), ("geo", "je"),
    ("x", "ks"), ("kn", "n"), ("wr", "r"), ("mb", "m"), ("ee", "i"), ("ea", "i"), ("ie", "i"), ("ei", "i"), ("ey", "i"),
    ("ai", "e"), ("ay", "e"), ("ae", "e"), ("oo", "u"), ("ou", "u"), ("au", "o"), ("aw", "o"),
)  # fmt: skip
_SOFT = re.compile("[cg](?=[eiy])")
_SOUNDS = str.maketrans({"v": "f", "w": "f", "c": "k", "q": "k", "z": "s", "y": "i", "h": None})
_TWICE = re.compile(r"(.)\1+")


@cache
def _same() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in SAME.replace("\n", " ").split(";"):
        names = frozenset(group.split())
        for name in names:
            found[name] = found.get(name, frozenset()) | names - {name}
    return found


def same_spoken(folded: str) -> frozenset[str]:
    """The other spellings of the given name ``folded``, as far as the table has them."""
    return _same().get(folded, frozenset())


@lru_cache(maxsize=1 << 14)
def sound(folded: str) -> str:
    """A coarse spelling that names of one sound share: ``Stefen`` and ``Stephen``, ``Sumers`` and ``Summers``.

    Empty for words under ``SHORTEST_HEARD`` letters: of those, too many share a sound.
    """
    if len(folded) < SHORTEST_HEARD:
        return ""
    spelled = folded
    for written, spoken in _SPELLED:
        spelled = spelled.replace(written, spoken)
    spelled = _SOFT.sub(lambda match: "s" if match[0] == "c" else "j", spelled)
    return _TWICE.sub(r"\1", spelled.translate(_SOUNDS)).removesuffix("e")


def sound_digest(folded: str) -> int:
    """A 32-bit hash of ``sound``, apart from the hashes of words as they are written."""
    return crc32(f"~{sound(folded)}".encode())
