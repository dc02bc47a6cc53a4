"""Opens the GraphML and Pajek files of a folder with networkx and prints what they hold, as JSON."""

import json
import re
import sys
from pathlib import Path

import networkx

readers = {".graphml": networkx.read_graphml, ".pajek": networkx.read_pajek}


def name_of(node):
    """The id, which in Pajek stands behind the label."""
    return re.sub(r"^.* \(([^ ]*)\)$", r"\1", node, flags=re.S)


def describe(path):
    network = readers[path.suffix](path)
    return {
        "directed": network.is_directed(),
        "nodes": sorted(name_of(node) for node in network),
        "edges": sorted(
            [*((one, other) if network.is_directed() else sorted((one, other))), float(data.get("weight", 1))]
            for one, other, data in (
                (name_of(one), name_of(other), data) for one, other, data in network.edges(data=True)
            )
        ),
    }


print(json.dumps({path.name: describe(path) for path in sorted(Path(sys.argv[1]).iterdir())}))
