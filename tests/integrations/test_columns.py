"""pandas, Polars and PyArrow: equal to the library, and nothing is copied that need not be."""

from __future__ import annotations

import pytest
from news import DOCUMENTS, cleaned_alone, cleaned_together, columns, fitted, marks, removal_rows

from cleaner import InputError

pytestmark = pytest.mark.framework

NAMES = {"id": "id", "title": "title", "publisher": "publisher", "url": "url", "date": "date"}


def expected_marks() -> dict[str, list[object]]:
    found = [marks().get(d.id, (None, None, False)) for d in DOCUMENTS]
    return {name: [row[k] for row in found] for k, name in enumerate(("cluster", "representative", "is_duplicate"))}


def test_the_scrape_holds_what_the_tests_need() -> None:
    assert sum(len(cleaned.removals) for cleaned in cleaned_together()) > 30
    assert sum(mark for _, _, mark in marks().values()) == 3


class TestPandas:
    pd = pytest.importorskip("pandas", reason="pandas is not installed: pip install 'cleaner[pandas]'")

    def frame(self) -> object:
        return self.pd.DataFrame({**columns(), "hits": range(len(DOCUMENTS))}, index=range(100, 100 + len(DOCUMENTS)))

    def test_a_frame_comes_out_as_a_batch(self) -> None:
        from cleaner.integrations.pandas import clean_column

        frame = self.frame()
        before = frame.copy(deep=True)
        cleaned = clean_column(frame, **NAMES, removals="removals")
        assert cleaned["text"].tolist() == [c.text for c in cleaned_together()]
        assert cleaned["removals"].tolist() == [removal_rows(c) for c in cleaned_together()]
        assert cleaned.index.equals(frame.index)
        assert cleaned["text"].dtype == frame["text"].dtype
        self.pd.testing.assert_frame_equal(frame, before)

    def test_a_fitted_cleaner_judges_each_row_alone(self) -> None:
        from cleaner.integrations.pandas import clean_column

        cleaned = clean_column(self.frame()[::-1], into="story", cleaner=fitted(), **NAMES)
        assert cleaned["story"].tolist()[::-1] == [c.text for c in cleaned_alone()]
        assert cleaned["text"].tolist()[::-1] == [d.text for d in DOCUMENTS]

    def test_other_columns_are_shared(self) -> None:
        import numpy as np

        from cleaner.integrations.pandas import clean_column

        frame = self.frame()
        cleaned = clean_column(frame, cleaner=fitted())
        assert np.shares_memory(cleaned["hits"].to_numpy(), frame["hits"].to_numpy())

    def test_missing_texts_stay_missing(self) -> None:
        from cleaner.integrations.pandas import clean_column, mark_near_duplicates

        frame = self.pd.DataFrame({"text": [None, DOCUMENTS[0].text, float("nan"), DOCUMENTS[0].text]})
        cleaned = clean_column(frame, cleaner=fitted())
        assert cleaned["text"].isna().tolist() == [True, False, True, False]
        assert mark_near_duplicates(frame)["is_duplicate"].tolist() == [False, False, False, True]
        assert mark_near_duplicates(frame)["representative"].tolist()[1::2] == [1, 1]

    def test_near_duplicates_are_the_librarys(self) -> None:
        from cleaner.integrations.pandas import mark_near_duplicates

        marked = mark_near_duplicates(self.frame(), **NAMES).replace({float("nan"): None})
        for name, values in expected_marks().items():
            assert [None if value is None else value for value in marked[name].tolist()] == values

    def test_two_rows_of_one_id_are_refused(self) -> None:
        from cleaner.integrations.pandas import mark_near_duplicates

        with pytest.raises(InputError, match="a: two rows have this id"):
            mark_near_duplicates(self.pd.DataFrame({"id": ["a", "a"], "text": ["x", "y"]}), id="id")


class TestPolars:
    pl = pytest.importorskip("polars", reason="Polars is not installed: pip install 'cleaner[polars]'")

    def test_a_frame_comes_out_as_a_batch(self) -> None:
        from cleaner.integrations.polars import clean_column

        cleaned = clean_column(self.pl.DataFrame(columns()), **NAMES, removals="removals")
        assert cleaned["text"].to_list() == [c.text for c in cleaned_together()]
        assert cleaned["removals"].to_list() == [removal_rows(c) for c in cleaned_together()]

    def test_a_lazy_pipeline_with_a_fitted_cleaner(self) -> None:
        from cleaner.integrations.polars import clean_column

        cleaner = fitted()
        lazy = self.pl.DataFrame(columns()).lazy().map_batches(lambda f: clean_column(f, cleaner=cleaner, **NAMES))
        assert lazy.collect()["text"].to_list() == [c.text for c in cleaned_alone()]

    def test_near_duplicates_are_the_librarys_and_missing_texts_take_no_part(self) -> None:
        from cleaner.integrations.polars import clean_column, mark_near_duplicates

        frame = self.pl.DataFrame(columns())
        marked = mark_near_duplicates(frame, **NAMES)
        assert {name: marked[name].to_list() for name in expected_marks()} == expected_marks()
        assert marked.drop(list(expected_marks())).equals(frame)
        empty = self.pl.DataFrame({"text": [None, None]}, schema={"text": self.pl.String})
        assert mark_near_duplicates(empty)["cluster"].to_list() == [None, None]
        assert clean_column(empty)["text"].to_list() == [None, None]


class TestArrow:
    pa = pytest.importorskip("pyarrow", reason="PyArrow is not installed: pip install 'cleaner[parquet]'")

    def test_a_table_comes_out_as_a_batch(self) -> None:
        from cleaner.integrations.arrow import clean_column

        table = self.pa.table(columns())
        cleaned = clean_column(table, **NAMES, removals="removals")
        assert cleaned["text"].to_pylist() == [c.text for c in cleaned_together()]
        assert cleaned["removals"].to_pylist() == [removal_rows(c) for c in cleaned_together()]
        assert cleaned.schema.names == [*table.schema.names, "removals"]

    def test_other_columns_are_the_same_buffers(self) -> None:
        from cleaner.integrations.arrow import clean_column

        table = self.pa.table(columns())
        cleaned = clean_column(table, cleaner=fitted(), **NAMES)
        assert cleaned["text"].to_pylist() == [c.text for c in cleaned_alone()]

        def address(column: object) -> list[int]:
            return [buffer.address for chunk in column.chunks for buffer in chunk.buffers() if buffer]

        assert address(cleaned["url"]) == address(table["url"])

    def test_types_of_the_text_are_kept(self) -> None:
        from cleaner.integrations.arrow import clean_column

        for kind in (self.pa.string(), self.pa.large_string(), self.pa.string_view()):
            table = self.pa.table({"text": self.pa.array([DOCUMENTS[0].text, None], kind)})
            cleaned = clean_column(table, cleaner=fitted(), into="story")
            assert cleaned.schema.field("story").type == kind
            assert cleaned["story"].null_count == 1

    def test_near_duplicates_are_the_librarys(self) -> None:
        from cleaner.integrations.arrow import mark_near_duplicates

        marked = mark_near_duplicates(self.pa.table(columns()), **NAMES)
        assert {name: marked[name].to_pylist() for name in expected_marks()} == expected_marks()


class TestScikitLearn:
    pytest.importorskip("sklearn", reason="scikit-learn is not installed: pip install 'cleaner[fit]'")

    def test_fit_and_transform_are_the_librarys_fit_and_clean(self) -> None:
        from sklearn.base import clone

        from cleaner.integrations.sklearn import BoilerplateCleaner

        rows = [(d.publisher, d.text) for d in DOCUMENTS]
        transformer = clone(BoilerplateCleaner(caution="normal")).fit(rows)
        untitled = [type(d)(d.id, d.text, publisher=d.publisher) for d in DOCUMENTS]
        assert transformer.transform(rows).tolist() == [c.text for c in transformer.cleaner_.clean_many(untitled)]
        assert transformer.fit_transform(DOCUMENTS).tolist() == [c.text for c in cleaned_alone()]
        assert transformer.cleaner_ == fitted()

    @pytest.mark.parametrize(
        "check",
        [
            "check_no_attributes_set_in_init", "check_parameters_default_constructible", "check_get_params_invariance",
            "check_set_params", "check_estimator_repr", "check_estimator_cloneable", "check_mixin_order",
            "check_estimator_tags_renamed", "check_valid_tag_types",
        ],
    )  # fmt: skip
    def test_scikit_learns_own_checks_that_need_no_numbers(self, check: str) -> None:
        from sklearn.utils import estimator_checks

        from cleaner.integrations.sklearn import BoilerplateCleaner

        if not hasattr(estimator_checks, check):
            pytest.skip("this scikit-learn has no such check")
        getattr(estimator_checks, check)("BoilerplateCleaner", BoilerplateCleaner())

    def test_what_is_no_collection_of_texts_is_refused(self) -> None:
        from cleaner.integrations.sklearn import BoilerplateCleaner

        with pytest.raises(ValueError, match="X is one text"):
            BoilerplateCleaner().fit("One text.")
        with pytest.raises(TypeError, match="row 1 of X is a NoneType"):
            BoilerplateCleaner().fit(["One text.", None])

    def test_it_works_in_a_pipeline_and_pickles(self) -> None:
        import pickle

        from sklearn.feature_extraction.text import CountVectorizer
        from sklearn.pipeline import make_pipeline

        from cleaner.integrations.sklearn import BoilerplateCleaner

        texts = [d.text for d in DOCUMENTS]
        pipeline = make_pipeline(BoilerplateCleaner(), CountVectorizer()).fit(texts)
        assert "discuss" not in pipeline[-1].vocabulary_
        assert "discuss" in CountVectorizer().fit(texts).vocabulary_
        again = pickle.loads(pickle.dumps(pipeline))
        assert (again.transform(texts) != pipeline.transform(texts)).nnz == 0

    def test_it_must_be_fitted_first_and_takes_frames(self) -> None:
        from sklearn.exceptions import NotFittedError

        from cleaner.integrations.sklearn import BoilerplateCleaner

        with pytest.raises(NotFittedError):
            BoilerplateCleaner().transform(["A text."])
        pd = pytest.importorskip("pandas", reason="pandas is not installed")
        frame = pd.DataFrame(columns())[["publisher", "text"]]
        rows = [(d.publisher, d.text) for d in DOCUMENTS]
        assert BoilerplateCleaner().fit_transform(frame).tolist() == BoilerplateCleaner().fit_transform(rows).tolist()
