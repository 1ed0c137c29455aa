"""Reads {"id","url","html"} lines and writes {"id","text","ms"} lines; with the argument "precision", in that mode."""

import json
import sys
import time

import trafilatura

favor_precision = "precision" in sys.argv[1:]
for line in sys.stdin:
    page = json.loads(line)
    start = time.perf_counter()
    text = trafilatura.extract(
        page["html"], url=page.get("url"), favor_precision=favor_precision, include_comments=False, include_tables=True
    )
    ms = (time.perf_counter() - start) * 1000
    print(json.dumps({"id": page["id"], "text": text or "", "ms": ms}), flush=True)
