#!/usr/bin/env python3
"""A plugin for Hexapla: words that a glossary forbids, and those that it wants instead.

Options: {"terms": {"en": {"utilize": "use"}}}, by locale."""
import json
import re
import sys

TERMS = {"en": {"utilize": "use"}, "el": {"ίντερνετ": "διαδίκτυο"}}
RULE = {
    "id": "forbidden-term", "fix": "safe", "summary": "A word stands in the text that the glossary forbids.",
    "examples": [
        {"flagged": "We ⟦utilize⟧ it &amp; more.", "fixed": "We use it &amp; more.", "locale": "en"},
        {"flagged": "Ψάξτε στο «⟦ίντερνετ⟧».", "fixed": "Ψάξτε στο «διαδίκτυο».", "locale": "el"},
        {"clean": "We use it. <code>utilize()</code>", "locale": "en"}]}


def findings(article, terms):
    for v, version in enumerate(article["versions"]):
        for block in version["blocks"]:
            code = [inline["range"] for inline in block["inlines"] if inline["kind"] == "code"]
            for term, better in terms.get(version["locale"], {}).items():
                for match in re.finditer(rf"\b{re.escape(term)}\b", block["text"]):
                    if block["kind"] != "code" and not any(a <= match.start() < b for a, b in code):
                        fix = {"title": f'write "{better}"', "applicability": "safe",
                               "replacements": [{"range": match.span(), "text": better}]}
                        yield {"rule": RULE["id"], "version": v, "block": block["id"], "range": match.span(),
                               "message": f'the glossary forbids "{term}"', "fixes": [fix]}


for line in sys.stdin:
    message = json.loads(line)
    if message["type"] == "hello":
        terms = message["options"].get("terms", TERMS)
        print(json.dumps({"type": "rules", "protocol": 1, "rules": [RULE]}), flush=True)
    elif message["type"] == "article":
        print(json.dumps({"type": "findings", "id": message["id"], "findings": [*findings(message, terms)]}), flush=True)
