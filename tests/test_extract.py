"""Pages to articles: what is body, what is not, and pages made to do harm."""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.errors import DocumentError
from cleaner.extract import extract

STORY = [
    "The bridge over the river was opened on Monday after eleven years of work, the mayor of the town said.",
    "Several hundred people walked across it in the first hour, and two brass bands played on the banks.",
    "The old ferry, which had carried workers to the mill since 1921, made its last journey the same evening.",
    "The council has not decided what will become of the boat, but the museum has asked for it, he added.",
]
BODY = "".join(f"<p>{sentence}</p>" for sentence in STORY)


def page(body: str, head: str = "<title>Mayor opens bridge | The Daily Example</title>") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def lines(html: str) -> list[str]:
    return extract(html).text.splitlines()


def test_the_body_is_the_text_and_the_rest_is_metadata() -> None:
    found = extract(
        page(
            f"<article><h1>Mayor opens bridge</h1><address>By Ann Author</address>{BODY}</article>",
            '<title>Mayor opens bridge</title><meta name="author" content="Ann Author">'
            '<meta property="article:published_time" content="2018-06-02T10:00:00Z">'
            '<meta property="og:site_name" content="The Daily Example">'
            '<link rel="canonical" href="https://www.daily.example/bridge">',
        )
    )
    assert found.text.splitlines() == STORY
    assert found.text.endswith("\n")
    assert (found.title, found.byline, found.date) == ("Mayor opens bridge", "Ann Author", "2018-06-02")
    assert (found.url, found.site) == ("https://www.daily.example/bridge", "The Daily Example")
    assert found.warnings == ()


@pytest.mark.parametrize(
    "headline",
    ["Mayor opens bridge", "Mayor opens bridge | The Daily Example", "MAYOR OPENS BRIDGE!"],
)
def test_the_headline_is_not_in_the_text(headline: str) -> None:
    assert lines(page(f"<article><p>Local news</p><h1>{headline}</h1>{BODY}</article>")) == STORY


SIGNED = '<title>Mayor opens bridge</title><meta name="author" content="Ann Author">'


@pytest.mark.parametrize(
    "byline",
    [
        "Ann Author",
        "By Ann Author",
        "Par <b>Ann Author</b>, publié le <time>3 mai 2024</time>",
        "Por Ann Author — 17 de abril de 2024",
        "Von Ann Author, Redaktion",
        "Ann Author, 3 May 2024",
    ],
)
def test_the_byline_is_not_in_the_text(byline: str) -> None:
    assert lines(page(f"<article><h1>Mayor opens bridge</h1><p>{byline}</p>{BODY}</article>", SIGNED)) == STORY


@pytest.mark.parametrize(
    "first",
    [
        "Ann Author has crossed the bridge on foot every day since it was opened in 2018",
        "Ann Author crossed it.",
        "By Ann Author's own account the bridge was never meant to carry a brass band",
        "Ann Author and the mayor",
    ],
)
def test_a_sentence_about_the_author_stays(first: str) -> None:
    assert lines(page(f"<article><h1>Mayor opens bridge</h1><p>{first}</p>{BODY}</article>", SIGNED)) == [first, *STORY]


def test_an_author_box_goes() -> None:
    box = "<section><h3>Ann Author</h3><p>Ann Author has covered rivers and bridges since 2009.</p></section>"
    story = BODY + BODY.replace("The", "A")
    found = lines(page(f"<article><h1>Mayor opens bridge</h1>{story}{box}</article>", SIGNED))
    assert found[: len(STORY)] == STORY
    assert not [line for line in found if "Ann Author" in line]


def test_dated_links_to_other_stories_go() -> None:
    links = "<ul><li><a href='/a'>Ferry sold to a collector from the coast</a> - June 19, 2024</li></ul>"
    assert lines(page(f"<article>{BODY}{links}</article>")) == STORY


def test_a_list_item_with_a_link_and_words_beside_it_stays() -> None:
    item = "<a href='/a'>The ferry of the old mill</a> carried 84 people in 1921"
    assert "84 people" in extract(page(f"<article>{BODY}<ul><li>{item}</li></ul></article>")).text


def test_a_first_sentence_like_the_headline_stays() -> None:
    first = "Mayor opens the new bridge over the river"
    head = "<title>Mayor opens new bridge over river</title>"
    body = f"<article><h1>Mayor opens new bridge over river</h1><p>{first}</p>{BODY}</article>"
    assert lines(page(body, head)) == [first, *STORY]


def test_subheadings_lists_and_quotes_stay() -> None:
    body = (
        f"<article><p>{STORY[0]}</p><h2>A long wait</h2><p>{STORY[1]}</p>"
        f"<ul><li>Length: 212 metres, of which 90 are above the water</li><li>Cost: three million</li></ul>"
        f"<blockquote><p>{STORY[2]}</p></blockquote><p>{STORY[3]}</p></article>"
    )
    text = extract(page(body)).text
    for wanted in (*STORY, "A long wait", "Length: 212 metres", "Cost: three million"):
        assert wanted in text


def test_a_story_cut_into_several_elements_is_whole() -> None:
    sentence = "Part {} of the story tells what happened in year {} of the work, and who paid for the {} pillars."
    parts = [[sentence.format(part, row, part * row + 2) for row in range(12)] for part in range(4)]
    body = "".join(
        f'<div class="grid"><div class="body"><p>{"</p><p>".join(part)}</p></div></div><div class="ad">Advert</div>'
        for part in parts
    )
    assert lines(page(f"<main><h1>Mayor opens bridge</h1>{body}</main>")) == [row for part in parts for row in part]


def test_lines_of_links_are_teasers() -> None:
    teaser = '<p><a href="/x">Read also: Ferry captain of forty years says farewell to the river</a></p>'
    text = extract(page(f"<article><p>{STORY[0]}</p>{teaser}{BODY}{teaser}</article>")).text
    assert "Ferry captain" not in text


def test_a_link_within_a_sentence_stays() -> None:
    body = BODY.replace("the mayor", '<a href="/mayor">the mayor</a>').replace(
        "The old ferry", '<a href="/f">The old ferry</a>'
    )
    assert lines(page(f"<article>{body}</article>")) == STORY


def test_a_page_of_links_keeps_them() -> None:
    links = [f"The {n}th bridge that was ever built over the river, with all its {n} pillars" for n in range(20)]
    body = "".join(f'<p><a href="/{n}">{link}</a></p>' for n, link in enumerate(links))
    assert lines(page(f"<article><p>{STORY[0]}</p>{body}</article>"))[1:] == links


@pytest.mark.parametrize("name", ["author-bio", "articleRelated", "newsletter_signup", "share-tools"])
def test_small_elements_named_as_furniture_go(name: str) -> None:
    furniture = f'<div class="{name}"><p>Ann Author has written about rivers and bridges for many years now.</p></div>'
    assert lines(page(f"<article>{BODY * 1}{furniture}</article>")) == STORY


@pytest.mark.parametrize("name", ["elementor-widget", "overflow-hidden", "story-card", "social-history", "caption"])
def test_paragraphs_in_oddly_named_elements_stay(name: str) -> None:
    body = "".join(f'<div class="{name}"><p>{sentence}</p></div>' for sentence in STORY)
    assert lines(page(f"<article>{body}</article>")) == STORY


def test_an_element_that_holds_the_story_is_content_whatever_its_name() -> None:
    assert lines(page(f'<div class="related author social"><div>{BODY}</div></div>')) == STORY


def test_the_same_page_gives_the_same_text_every_time() -> None:
    html = page(f"<article>{BODY}</article>")
    assert {extract(html).text for _ in range(8)} == {"\n".join([*STORY, ""])}


def test_threads_do_not_disturb_one_another() -> None:
    pages = [
        page(f"<article>{BODY}<p>The page has number {n} in this very long series of pages.</p></article>")
        for n in range(24)
    ]
    expected = [extract(html) for html in pages]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(extract, pages)) == expected


@pytest.mark.parametrize("tag", ["div", "b", "font", "blockquote"])
def test_content_300_levels_deep_is_found(tag: str) -> None:
    html = page(f"<article>{f'<{tag}>' * 300}{BODY}{f'</{tag}>' * 300}</article>")
    found = extract(html)
    assert "".join(found.text.split()) == "".join("".join(STORY).split())
    assert found.warnings == ()


@pytest.mark.parametrize("levels", [3_000, 100_000])
def test_what_is_lost_to_depth_is_reported(levels: int) -> None:
    html = page(f"<article>{BODY}{'<b>' * levels}{BODY}</article>")
    found = extract(html)
    assert STORY[0] in found.text
    assert found.warnings == ("nested too deeply: about 332 characters are lost",)


def test_a_page_with_nothing_above_the_depth_is_refused_with_that_reason() -> None:
    with pytest.raises(DocumentError, match=r"no article text \(nested too deeply: about 3\d\d characters are lost\)"):
        extract(page("<b>" * 50_000 + BODY, head=""))


@pytest.mark.parametrize(
    "html",
    ["", " ", "\0\0", "<html></html>", "<!-- only a comment -->", "<script>var a = 1;</script>", "<p>"],
)
def test_pages_without_text_are_refused(html: str) -> None:
    with pytest.raises(DocumentError, match=r"no article text|no HTML page"):
        extract(html)


def test_millions_of_tags_are_refused_at_once() -> None:
    html = page("<p>a" * 2_000_000)
    started = time.process_time()
    with pytest.raises(DocumentError, match=r"2,000,00\d tags, more than 200,000"):
        extract(html)
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY x "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<?xml version="1.0"?><!DOCTYPE html SYSTEM "file:///etc/passwd">',
    ],
)
def test_entities_of_a_page_are_neither_loaded_nor_expanded(doctype: str) -> None:
    body = f"<article>{BODY}<p>What the entity says: &x; and no more than that.</p></article>"
    html = f"{doctype}<html><body>{body}</body></html>"
    text = extract(html).text
    assert "root:" not in text
    assert "haha" not in text
    assert "no more than that" in text


def test_a_nul_does_not_end_the_page() -> None:
    assert lines(page(f"<article>{BODY}</article>").replace("Several", "Sev\0eral")) == STORY


@pytest.mark.parametrize("codec", ["iso-8859-1", "utf-8", "shift_jis"])
def test_bytes_are_read_as_they_declare(codec: str) -> None:
    word = {"iso-8859-1": "Café", "utf-8": "Größe", "shift_jis": "橋の話"}[codec]
    html = page(
        f"<article>{BODY}<p>{word} was the last word that the mayor of the town had to say there.</p></article>",
        f'<meta charset="{codec}">',
    )
    assert word in extract(html.encode(codec)).text


FRAGMENTS = st.sampled_from(
    ["<p>", "</p>", "<div class=related>", "</div>", "<a href=x>", "</a>", "<table><tr><td>", "<h1>", "</h1>", "<li>",
     "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<br><br>", "&nbsp;", "&#0;", "&#xD800;", "&bogus;",
     "<svg><title>", "<template>", "<select>", "<frameset>", "\x00", "\u202e", "<p style=display:none>", *STORY]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(FRAGMENTS, max_size=40))
def test_any_soup_of_tags_gives_a_text_or_a_document_error(fragments: list[str]) -> None:
    try:
        found = extract("".join(fragments))
    except DocumentError:
        return
    assert found.text.strip()
    found.text.encode("utf-8")


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 400))
def test_any_bytes_within_a_page_give_a_text_or_a_document_error(noise: bytes, place: int) -> None:
    html = page(f"<article>{BODY}</article>").encode()
    try:
        extract(html[:place] + noise + html[place:])
    except DocumentError:
        return


LONG_BODY = "".join(
    f"<p>{sentence} So it was told for the {n}th time that evening.</p>" for n, sentence in enumerate(STORY * 3)
)


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{BODY}</article><div class='story'>{LONG_BODY}</div>",
        f"<nav>{LONG_BODY}</nav>",
        f"<figure>{LONG_BODY}</figure>",
        f"<fieldset>{LONG_BODY}</fieldset>",
    ],
    ids=["behind a short article", "in a nav", "in a figure", "in a fieldset"],
)
def test_a_story_in_an_odd_place_is_found_at_the_second_look(body: str) -> None:
    text = extract(page(body)).text
    assert text.count("time that evening.") == 12


def test_a_story_that_stands_in_the_linked_data_alone_is_found() -> None:
    said = {"@type": "NewsArticle", "articleBody": " ".join(STORY * 3)}
    script = f'<script type="application/ld+json">{json.dumps(said)}</script>'
    assert STORY[2] in extract(page("<div><p>Please enable JavaScript.</p></div>", head=script)).text


def test_empty_containers_part_the_words_around_them_and_take_none_along() -> None:
    slot = "<div class='slot'> <img src='a.png'> </div>"
    text = " ".join(lines(page(f"<article><div><b>{STORY[0]}</b>{slot}{slot.join(STORY[1:])}</div></article>")))
    assert text.split() == " ".join(STORY).split()


def test_a_menu_goes_with_its_heading() -> None:
    links = "".join(f"<a href='/{n}'>Section number {n} of the paper</a>" for n in range(9))
    menu = f"<div class='block'><h3>Sections</h3><div>{links}</div></div>"
    assert lines(page(f"{menu}<article>{BODY}{menu}</article>")) == STORY
