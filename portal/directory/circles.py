"""Circles in what should be a tree: a manager who reports to their own report, a region inside its own office."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def members(above: Mapping[Node, Node | None]) -> set[Node]:
    """The nodes of ``above`` (each node and the one it stands under) that stand above themselves; not what hangs below.

    Takes time and memory in proportion to the number of nodes, however deep.
    """
    found: set[Node] = set()
    done: set[Node] = set()
    for start in above:
        path: dict[Node, int] = {}
        node: Node | None = start
        while node is not None and node not in done and node not in path:
            path[node] = len(path)
            node = above.get(node)
        if node in path:
            found.update(list(path)[path[node] :])
        done.update(path)
    return found
