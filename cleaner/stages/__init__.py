"""The stages of a run over a folder, each over shards on disk.

A run plans its shards (``plan``), reads them into texts (``reading``), cleans and sketches them
(``cleaning``), finds the copies (``matching``) and assembles the output (``writing``). All of it
happens in ``OUT/.cleaner/work`` (``workspace``); each piece is written under a temporary name and
renamed when it is whole, so that what carries its final name is done. A killed run finds its
finished pieces again and does only what is missing. Nothing is pickled.
"""
