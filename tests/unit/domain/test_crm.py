"""The address of a caller's page: what is refused, and that nothing in a name gets out of it."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from desktop.domain import crm

TEMPLATE = "https://crm.example.com/{digits}/find?q={e164}&who={name}#tab"


@pytest.mark.parametrize(
    "template",
    [
        TEMPLATE,
        "https://crm.example.com:8443/?phone={digits}",
        "http://localhost:8069/web#phone={e164}",
        "http://127.0.0.1/{e164}",
        "http://[::1]/{e164}",
    ],
)
def test_usable_addresses(template: str) -> None:
    assert crm.fault_of(template) == ""


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("", "begin with https"),
        ("crm.example.com/{e164}", "begin with https"),
        ("https:///{e164}", "begin with https"),
        ("http://crm.example.com/{e164}", "this computer only"),
        ("http://localhost.example.com/{e164}", "this computer only"),
        ("javascript:alert({e164})", "begin with https"),
        ("file:///etc/{digits}", "begin with https"),
        ("tel:{e164}", "begin with https"),
        ("https://{digits}.example.com/", "name of the server"),
        ("https://crm.example.com:{digits}/", "must look like"),
        ("https://[crm/{e164}", "must look like"),
        ("https://crm.example.com:99999/{e164}", "must look like"),
        ("https://crm.example.com/", "needs {e164}"),
        ("https://crm.example.com/?q={name}", "needs {e164}"),
        ("https://crm.example.com/?q={number}", "{number} is not known"),
        ("https://crm.example.com/?q={e164", "left open"),
        ("https://crm.example.com/?q={{e164}}", "{} is not known"),
        ("https://crm.example.com/ ?q={e164}", "blanks"),
        ("https://crm.example.com/\u202e?q={e164}", "blanks"),
        ("https://ravi:pw@crm.example.com/?q={e164}", "password or key"),
        ("https://crm.example.com/?q={e164}&API_KEY=abc", "password or key"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_with_words(template: str, words: str) -> None:
    assert words in crm.fault_of(template)


def test_the_plus_is_encoded() -> None:
    filled = crm.fill(TEMPLATE, "+919876543210", "Ananya Ghosh")
    assert filled == (
        "https://crm.example.com/919876543210/find?q=%2B919876543210&who=Ananya%20Ghosh#tab"
    )


@pytest.mark.parametrize(
    "name",
    [
        "a&admin=1",
        "x#y",
        "../../etc",
        "..",
        "a/b?c",
        "{e164}",
        "\u202egnuhc\0\n",
        "%2F%2E",
        "<script>",
        "\ud800",
        "Ánh 🙂",
        "x" * 5000,
    ],
)
def test_no_name_gets_out_of_its_place(name: str) -> None:
    filled = crm.fill("https://crm.example.com/c/{name}/p?q={e164}&w={name}", "+84901234561", name)
    parts = urlsplit(filled)
    assert (parts.scheme, parts.netloc, parts.fragment) == ("https", "crm.example.com", "")
    first, folder, shown, last = parts.path.split("/")
    assert (first, folder, last) == ("", "c", "p")
    assert unquote(shown) not in {".", ".."}
    query = parse_qs(parts.query)
    assert query["q"] == ["+84901234561"]
    assert query.keys() <= {"q", "w"}
    assert filled.isascii()
    assert len(filled) < 6000
