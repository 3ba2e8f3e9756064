"""The nouns of what the public reads."""

from content.models.article import Approval, Article
from content.models.blocks import BLOCKS, Block, Callout, DoDont, Evidence, Insert, Picture, Prose, Steps, Table
from content.models.generation import Generation
from content.models.people import Contributor
from content.models.profile import ClinicProfile, Fee, HoursException, OpeningHours, Place
from content.models.publication import Publication, Strike
from content.models.reference import Reference, Result
from content.models.starter import StarterFile
from content.models.vocabulary import GlossaryTerm, Language, Topic

__all__ = [
    "BLOCKS",
    "Approval",
    "Article",
    "Block",
    "Callout",
    "ClinicProfile",
    "Contributor",
    "DoDont",
    "Evidence",
    "Fee",
    "Generation",
    "GlossaryTerm",
    "HoursException",
    "Insert",
    "Language",
    "OpeningHours",
    "Picture",
    "Place",
    "Prose",
    "Publication",
    "Reference",
    "Result",
    "StarterFile",
    "Steps",
    "Strike",
    "Table",
    "Topic",
]
