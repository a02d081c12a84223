"""A small client of the Sedz GraphQL API: one function, standard library only."""

import json
import os
import urllib.request

URL = os.environ.get("SEDZ_API", "http://127.0.0.1:5080/graphql")


class GraphQLError(Exception):
    """The API answered with errors; they are in ``errors`` as it gave them."""

    def __init__(self, errors):
        super().__init__("; ".join(error["message"] for error in errors))
        self.errors = errors


def query(document, **variables):
    """Sends one query and returns its ``data``. Raises GraphQLError when the answer carries errors."""
    body = json.dumps({"query": document, "variables": variables}).encode()
    request = urllib.request.Request(
        URL, body, {"Content-Type": "application/json", "Accept": "application/json"}
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if answer.get("errors"):
        raise GraphQLError(answer["errors"])
    return answer["data"]


def pages(document, connection, **variables):
    """Yields the nodes of a connection page by page. The document takes ``$after`` and selects ``pageInfo { hasNextPage endCursor }``."""
    after = None
    while True:
        page = query(document, after=after, **variables)[connection]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]
