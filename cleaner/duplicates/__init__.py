"""Documents to pairs of near-duplicates and clusters of copies; works alone in other programs."""

from cleaner.duplicates.candidates import Candidates, find_candidates
from cleaner.duplicates.clusters import Facts, cluster
from cleaner.duplicates.compare import Comparison, Passage, compare, equal_words
from cleaner.duplicates.find import NearDuplicates, find_near_duplicates
from cleaner.duplicates.furniture import Mask
from cleaner.duplicates.relations import decide, relate
from cleaner.duplicates.sketch import Sketcher, Sketches, from_datasketch, to_datasketch
from cleaner.duplicates.verify import verify
from cleaner.duplicates.words import shingle_hash

__all__ = [
    "Candidates",
    "Comparison",
    "Facts",
    "Mask",
    "NearDuplicates",
    "Passage",
    "Sketcher",
    "Sketches",
    "cluster",
    "compare",
    "decide",
    "equal_words",
    "find_candidates",
    "find_near_duplicates",
    "from_datasketch",
    "relate",
    "shingle_hash",
    "to_datasketch",
    "verify",
]
