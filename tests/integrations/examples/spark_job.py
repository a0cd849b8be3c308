"""Spark: clean a data frame, find its near-duplicates, keep the representatives."""

from pyspark.sql import SparkSession

from cleaner.integrations.spark import clean_dataframe, near_duplicates_dataframe

spark = SparkSession.builder.master("local[2]").config("spark.sql.shuffle.partitions", 2).getOrCreate()
story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
page = f"{story}Share on Facebook\nShare on Twitter\nDiscuss This Article\nSign up for our newsletter\n"
rows = [("a", page), ("b", story)]
pages = spark.createDataFrame(rows, "id string, text string")
cleaned = clean_dataframe(pages, removals="removals").persist()
found = near_duplicates_dataframe(cleaned, id="id")
found.pairs.show()
cleaned.join(found.clusters.where("relation != 'representative'"), "id", "left_anti").show()
