"""datatrove: clean every document, with the reasons in its metadata."""

from pathlib import Path

from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.writers import JsonlWriter

from cleaner.integrations.datatrove import BoilerplateFormatter

story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
page = f"{story}Share on Facebook\nShare on Twitter\nDiscuss This Article\nSign up for our newsletter\n"
documents = [Document(text=page, id="a")]
pipeline = [documents, BoilerplateFormatter(), JsonlWriter("cleaned", compression=None)]
LocalPipelineExecutor(pipeline=pipeline, logging_dir="logs").run()
print(Path("cleaned/00000.jsonl").read_text())
