"""Articles in the admin: saving blocks, the lock against lost work, the preview, and the verbs as pages."""

import re

import pytest
from django.contrib.admin import ModelAdmin
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from clinic_site.staff.models import AuditEntry
from content import state
from content.models import BLOCKS, Article, Contributor, Evidence, Prose, Publication, Reference, Steps, Table
from content.state import Draft
from tests.clinic_site.staff.signing_in import sign_in
from tests.content import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def enter(client):
    """Sign in with these roles: `enter("editor")`."""

    def enter(*roles, **fields):
        return sign_in(client, factories.staff(*roles, **fields))

    return enter


def address(name: str, article: Article | None = None) -> str:
    return reverse(f"admin:content_article_{name}", args=[article.pk] if article else [])


def first_page(client) -> str:
    return client.get(reverse("admin:index")).text


def posted(response) -> dict[str, str]:
    """What a browser would send back of a page's form, unchanged."""
    context = response.context
    data = {}
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.initial_forms]
    for form in forms:
        for field in form:
            value = field.value()
            if value is not None and value is not False:
                data[field.html_name] = ",".join(value) if isinstance(value, list) else value
    return data


def block(prefix: str, number: int = 0, **values: str) -> dict[str, str]:
    """A new block as content-editor adds one."""
    data = {
        f"{prefix}-TOTAL_FORMS": str(number + 1),
        f"{prefix}-{number}-region": "main",
        f"{prefix}-{number}-ordering": "50",
    }
    return data | {f"{prefix}-{number}-{name}": value for name, value in values.items()}


def test_an_unchanged_save_changes_no_digest(enter):
    article = factories.complete_article()
    for kind in BLOCKS:
        kind.objects.create(parent=article, translation_key=f"more-{kind.kind}", ordering=20)
    Steps.objects.update(items=["One", "<strong>Two</strong>"])
    Table.objects.update(columns=["a", "b"], rows=[["<em>c</em>", "d &amp; e"], ["f", ""]])
    Evidence.objects.update(rows=[{"result": "a/b", "label": "x|y", "comparator_label": "", "detail": "z"}])
    before = factories.digest(article)
    client = enter("editor")
    data = posted(client.get(address("change", article)))

    response = client.post(address("change", article), data)

    assert response.status_code == 302, response.context["errors"]
    assert factories.digest(article) == before
    assert Article.objects.get().version == 2
    assert AuditEntry.objects.first().action == "article.change"


def test_blocks_of_every_kind_are_saved(enter):
    article = factories.article()
    client = enter("editor")
    data = posted(client.get(address("change", article)))
    data |= block("content_prose_set", html="<h2>A question?</h2><p onclick='x'>An answer.</p>")
    data |= block("content_steps_set", title="Steps", items="<ol><li><p>One</p></li><li><p>Two</p></li></ol>")
    data |= block("content_dodont_set", do="<ul><li><p>Do</p></li></ul>", dont="<p>Do not</p>")
    data |= block("content_evidence_set", chart="bar", rows="lii-2023/response-1d | a | | b")
    data |= block(
        "content_table_set",
        table="<table><tbody><tr><th><p>H</p></th><th><p>I</p></th></tr><tr><td><p>a<strong>b</strong></p></td></tr></tbody></table>",
    )

    response = client.post(address("change", article), data)

    assert response.status_code == 302, response.context["errors"]
    assert Prose.objects.get().html == "<h2>A question?</h2><p>An answer.</p>"
    assert Steps.objects.get().items == ["One", "Two"]
    assert Evidence.objects.get().rows[0]["detail"] == "b"
    assert Table.objects.get().columns == ["H", "I"]
    assert Table.objects.get().rows == [["a<strong>b</strong>", ""]]


def test_the_admin_log_names_blocks_by_their_keys_and_holds_none_of_their_words(enter):
    article = factories.complete_article()
    Steps.objects.create(parent=article, translation_key="told", title="Told by a patient")
    client = enter("editor")
    data = posted(client.get(address("change", article)))
    data |= {"content_prose_set-0-html": "<p>Told by a patient.</p>", "content_steps_set-0-DELETE": "on"}
    data |= block("content_callout_set", title="Told by a patient", tone="danger", translation_key="new")

    assert client.post(address("change", article), data).status_code == 302

    message = LogEntry.objects.get().get_change_message()
    assert [key for key in ("“answer”", "“told”", "“new”") if key not in message] == []
    assert "patient" not in message


def test_rows_that_cannot_be_read_are_named_and_kept(enter):
    article = factories.article()
    client = enter("editor")
    data = posted(client.get(address("change", article)))
    data |= block("content_evidence_set", chart="bar", rows="a/b | c | d | e\nonly one part")

    response = client.post(address("change", article), data)

    assert "Row 2: 4 parts, divided by |, are needed." in response.text
    assert "only one part" in response.text


def test_a_save_over_somebody_elses_is_stopped_and_keeps_what_was_typed(enter):
    article = factories.complete_article()
    client = enter("editor")
    data = posted(client.get(address("change", article)))
    client.post(address("change", article), data | {"title": "Theirs"})

    response = client.post(address("change", article), data | {"title": "Mine"})

    assert "Somebody saved this page after you opened it" in response.text
    assert 'value="Mine"' in response.text
    assert Article.objects.get().title == "Theirs"

    client.post(address("change", article), data | {"title": "Mine", "keep_mine": "on"})
    assert Article.objects.get().title == "Mine"


def test_a_save_keeps_what_a_verb_did_while_its_row_was_read(enter, monkeypatch):
    article = factories.complete_article()
    client = enter("editor")
    data = posted(client.get(address("change", article)))
    read = ModelAdmin.get_object

    def and_then_somebody_submits(*args, **kwargs):
        found = read(*args, **kwargs)
        Article.objects.update(submitted_digest="x" * 64)
        return found

    monkeypatch.setattr(ModelAdmin, "get_object", and_then_somebody_submits)
    assert client.post(address("change", article), data).status_code == 302
    assert Article.objects.get().submitted_digest == "x" * 64


def test_what_was_published_keeps_its_key_and_language(enter):
    draft, article = factories.article("draft"), factories.published()
    client = enter("editor")
    changed = {"translation_key": "another", "language": "es", "title": "Another"}

    for each in (draft, article):
        data = posted(client.get(address("change", each)))
        assert client.post(address("change", each), data | changed).status_code == 302

    assert set(Article.objects.values_list("translation_key", "language", "title")) == {
        ("another", "es", "Another"),
        ("example", "en", "Another"),
    }


def test_the_preview_shows_what_is_typed_and_saves_nothing(enter):
    article = factories.complete_article()
    client = enter("editor")
    data = posted(client.get(address("change", article)))
    data["content_prose_set-0-html"] = "<p>Typed words.</p><script>x</script>"

    response = client.post(address("preview", article), data | {"title": "Typed title"})

    assert "Typed words." in response.text
    assert "Typed title" in response.text
    assert "<script" not in response.text
    assert Prose.objects.get().html == "<p>Words.</p>"


def test_an_empty_block_of_every_kind_can_be_previewed(enter):
    article = Article.objects.create(translation_key="empty", language="es")
    for kind in BLOCKS:
        kind.objects.create(parent=article)
    client = enter("editor")

    response = client.post(address("preview", article), posted(client.get(address("change", article))))

    assert response.status_code == 200


@pytest.mark.parametrize("number", ["²", "-1", "0", "x", "99999999999999999999"])
def test_changes_against_no_publication_are_a_404(enter, number):
    article = factories.published()

    assert enter("editor").get(address("changes", article), {"from": number}).status_code == 404


def test_a_word_goes_from_editor_to_readers_through_the_pages_of_the_verbs(client):
    article = factories.complete_article()
    steps = [
        ("editor", "submit", Draft.SUBMITTED),
        ("reviewer", "approve", Draft.APPROVED),
        ("publisher", "publish", Draft.PUBLISHED),
    ]
    for role, verb, then in steps:
        sign_in(client, factories.staff(role, licensed=True))
        assert address(verb, article) in client.get(address("change", article)).text
        waits = state.of(article).draft
        assert f'?waits={waits.value}">{waits.label}: ' in first_page(client)
        page = client.get(address(verb, article))
        assert page.status_code == 200

        response = client.post(address(verb, article), {"digest": page.context["state"].digest})

        assert response.status_code == 302, [str(r) for r in response.context["reasons"]]
        article.refresh_from_db()
        assert state.of(article).draft == then

    assert "Pages that wait for you" not in first_page(client)
    assert Publication.objects.live().get().snapshot["blocks"][0]["html"] == "<p>Words.</p>"


def test_a_page_that_was_never_published_is_among_those_being_written(enter):
    article = factories.article(title="Never shown yet")
    client = enter("editor")
    listed = reverse("admin:content_article_changelist")
    assert article.title in client.get(listed, {"waits": "writing"}).text
    for other in ("submitted", "approved", "published"):
        assert article.title not in client.get(listed, {"waits": other}).text


def test_a_refusal_gives_all_reasons_and_is_recorded(enter):
    article = factories.article(title="", summary="")
    client = enter("editor")

    response = client.post(address("submit", article), {})

    assert response.status_code == 409
    for sentence in ("The page has no title.", "The page has no summary.", "The page has no text."):
        assert sentence in response.text
    assert AuditEntry.objects.first().outcome == "refused"


def test_each_finding_on_a_draft_names_what_its_rule_leans_on(client):
    article = factories.complete_article()
    Prose.objects.update(html="<p>This is a breakthrough treatment. Our infusions are FDA-approved for anxiety.</p>")
    sign_in(client, factories.staff("editor"))
    page = client.get(address("change", article)).text
    for reference in ("ftc-2022-health-products", "fda-2023-compounded-ketamine"):
        assert f'<a href="{reverse("admin:content_reference_change", args=[reference])}">{reference}</a>' in page

    Prose.objects.update(html="<p>This is a breakthrough treatment.</p>")
    client.post(address("submit", article))
    sign_in(client, factories.staff("reviewer", licensed=True))
    asked = client.get(address("approve", article)).text.partition("This may stay, because")[0]
    assert "reference/ftc-2022-health-products/" in asked, "also beside the reason that it asks for"


def test_publications_are_listed_compared_restored_and_withdrawn(client):
    article = factories.published()
    Prose.objects.update(html="<p>Other words.</p>")
    sign_in(client, factories.staff("editor"))

    assert "as it was published" in client.get(address("publications", article)).text
    assert "Other" in client.get(address("changes", article) + "?from=1").text
    client.post(address("restore", article), {"number": "1"})
    assert Prose.objects.get().html == "<p>Words.</p>"

    sign_in(client, factories.staff("publisher"))
    refused = client.post(address("withdraw", article), {"public_reason": ""})
    assert refused.status_code == 409
    client.post(address("withdraw", article), {"public_reason": "Out of date."})
    assert Publication.objects.live_for("example", "en").is_withdrawn


def test_a_schedule_is_made_and_cancelled_on_pages(client):
    article = factories.approved()
    sign_in(client, factories.staff("publisher"))
    digest = factories.digest(article)

    client.post(address("schedule", article), {"digest": digest, "at_0": "2099-01-01", "at_1": "09:00"})

    assert "Cancel version 1" in client.get(address("publications", article)).text
    client.post(address("cancel", article), {"number": "1"})
    assert not state.of(article).coming


# What each role may open; all else is refused.
PAGES = {
    "article_changelist": {"editor", "reviewer", "publisher", "auditor", "administrator"},
    "article_add": {"editor"},
    "reference_changelist": {"editor", "reviewer", "publisher", "auditor", "administrator"},
    "reference_add": {"editor", "reviewer"},
    "glossaryterm_add": {"editor", "reviewer"},
    "topic_add": {"administrator"},
    "contributor_add": {"administrator"},
    "clinicprofile_add": {"coordinator", "administrator"},
}
ROLES = ("editor", "reviewer", "publisher", "coordinator", "clinician", "auditor", "administrator")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("place", PAGES)
def test_who_may_open(enter, role, place):
    response = enter(role).get(reverse(f"admin:content_{place}"))

    assert response.status_code == (200 if role in PAGES[place] else 403)


@pytest.mark.parametrize("role", ROLES)
def test_an_article_is_edited_by_some_seen_by_others_and_closed_to_the_rest(enter, role):
    article = factories.published()
    client = enter(role)

    response = client.get(address("change", article))

    if role in {"editor", "reviewer"}:
        assert 'name="title"' in response.text
    elif role in {"publisher", "auditor", "administrator"}:
        assert 'name="title"' not in response.text
        assert "srcdoc" in response.text
        assert client.post(address("preview", article)).status_code == 403
    else:
        assert response.status_code == 403
        for name in ("publications", "changes", "submit", "publish"):
            assert client.get(address(name, article)).status_code == 403


def test_nobody_deletes(enter):
    article = factories.article()

    assert enter("editor").post(reverse("admin:content_article_delete", args=[article.pk])).status_code == 403
    assert not Contributor.objects.exists()


def test_the_pages_hold_nothing_inline_without_a_nonce(enter):
    article = factories.complete_article()
    client = enter("editor")
    for page in (address("change", article), address("submit", article), address("publications", article)):
        response = client.get(page)
        policy = response.headers["Content-Security-Policy"]
        assert "unsafe-inline" not in policy
        inline = re.findall(r"<script(?![^>]*\bsrc=)([^>]*)>", response.text)
        assert all("nonce=" in attributes or "application/json" in attributes for attributes in inline), inline
        assert not re.search(r"<[a-z][^>]*\s(style|on[a-z]+)=", response.text.split("srcdoc")[0])


def test_a_retraction_is_entered_with_its_reason(enter):
    reference = factories.reference()
    client = enter("editor")
    page = client.get(reverse("admin:content_reference_change", args=[reference.pk]))
    data = posted(page)

    refused = client.post(page.request["PATH_INFO"], data | {"status": "retracted"})
    assert "Say what was corrected" in refused.text

    client.post(page.request["PATH_INFO"], data | {"status": "retracted", "status_note": "Data not found."})
    assert Reference.objects.get().status == "retracted"
