"""Opens the exported networks of a folder with networkx and igraph and prints what they found, as JSON."""

import json
import sys
from pathlib import Path

import igraph
import networkx

OLD = "Paper:doi:10.1000_2f_old_5f__7b_1_7d_"

readers = {
    ".graphml": networkx.read_graphml,
    ".gexf": networkx.read_gexf,
    ".pajek": networkx.read_pajek,
}


def describe_networkx(path):
    network = readers[path.suffix](path)
    found = {
        "directed": network.is_directed(),
        "nodes": network.number_of_nodes(),
        "edges": network.number_of_edges(),
    }
    ends = [node for node in network if node == OLD or node.endswith(f"({OLD})")]
    starts = [node for node in network if node == "Method:plain" or node.endswith("(Method:plain)")]
    if ends and starts:
        properties = network.nodes[ends[0]]
        found.update({name: properties[name] for name in ("year", "known") if name in properties})
        link = network.get_edge_data(starts[0], ends[0])
        link = link[0] if path.suffix == ".pajek" else link
        found["type"] = link.get("type") or link.get("relation") or link.get("l")
    return found


def describe_igraph(path):
    read = igraph.Graph.Read_GraphML if path.suffix == ".graphml" else igraph.Graph.Read_Pajek
    network = read(str(path))
    found = {"directed": network.is_directed(), "nodes": network.vcount(), "edges": network.ecount()}
    if path.suffix == ".graphml" and OLD in network.vs["id"]:
        old = network.vs.find(id=OLD)
        start = network.vs.find(id="Method:plain")
        link = network.es[network.get_eid(start.index, old.index)]
        found.update({"year": int(old["year"]), "known": old["known"], "type": link["type"]})
    return found


found = {}
for path in sorted(Path(sys.argv[1]).iterdir()):
    found[f"networkx {path.name}"] = describe_networkx(path)
    if path.suffix != ".gexf":
        found[f"igraph {path.name}"] = describe_igraph(path)
print(json.dumps(found))
