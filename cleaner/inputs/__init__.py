"""Finds, reads and decodes documents."""

from cleaner.inputs.decode import Decoded, decode
from cleaner.inputs.documents import Read, to_document
from cleaner.inputs.names import id_to_name, name_to_id
from cleaner.inputs.publishers import host_of, publisher_of
from cleaner.inputs.raw import Block, Raw, Unreadable, parse_raw_row
from cleaner.inputs.reading import BLOCK_BYTES, read_block, read_source, split_source
from cleaner.inputs.rows import parse_row, replace_text
from cleaner.inputs.sources import Found, Skipped, Source, find_inputs

__all__ = [
    "BLOCK_BYTES",
    "Block",
    "Decoded",
    "Found",
    "Raw",
    "Read",
    "Skipped",
    "Source",
    "Unreadable",
    "decode",
    "find_inputs",
    "host_of",
    "id_to_name",
    "name_to_id",
    "parse_raw_row",
    "parse_row",
    "publisher_of",
    "read_block",
    "read_source",
    "replace_text",
    "split_source",
    "to_document",
]
