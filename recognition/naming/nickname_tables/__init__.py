"""Short and pet forms of given names, one file a language: ``name: forms``. The forms of a line are its name's."""

from recognition.naming.nickname_tables.english import ENGLISH, TWO_NAMES
from recognition.naming.nickname_tables.greek import GREEK
from recognition.naming.nickname_tables.italian import ITALIAN
from recognition.naming.nickname_tables.polish import POLISH
from recognition.naming.nickname_tables.romanian import ROMANIAN
from recognition.naming.nickname_tables.spanish import SPANISH
from recognition.naming.nickname_tables.ukrainian import UKRAINIAN

__all__ = ["ENGLISH", "GREEK", "ITALIAN", "POLISH", "ROMANIAN", "SPANISH", "TWO_NAMES", "UKRAINIAN"]
