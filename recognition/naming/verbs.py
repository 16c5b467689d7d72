"""Words that end like verbs in the past: after a first name in small letters they are no family name.

Source: the grammars of the languages, by hand; only endings that few family names have.
"""

ENDINGS = {
    "en": ("ed",),
    "es": ("aron", "ieron", "aba", "aban", "iendo", "ando"),
    "it": ("ava", "avano", "eva", "evano", "ando", "endo"),
    "pl": ("ala", "ali", "yla", "yli", "ila", "ili", "iwal", "ywal", "owal", "jal", "zal", "dal", "tal", "nela",
           "nal", "uje", "aje"),
    "ro": ("eaza", "este", "ind", "and", "asera", "ise"),
    "el": ("ise", "isan", "ike", "ikan", "ouse", "ousan", "aei", "izei"),
    "uk": ("uvav", "uvala", "iala", "yla", "ala", "yvala", "uie", "aie", "yt", "aietsia", "vsia", "lasia"),
}  # fmt: skip


def is_verb_like(folded: str, language: str) -> bool:
    """Whether the folded word ends like a verb of ``language`` (ISO 639-1); False for a language without endings."""
    return folded.endswith(ENDINGS.get(language, ()))
