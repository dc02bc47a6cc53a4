# Main paths counted once more, in Python, from the citations that bench/main-path-weights.js has written: neighbourhoods,
# circles (networkx), weights of every citation and the paths of all searches; and what the package biblium says of SPC.
#   python bench/main-path-reference.py FOLDER > bench/main-path-report.md
#   with test/exporters/requirements.txt; and, where it is to be asked too, pip install --no-deps biblium==2.16.1 and pandas
import importlib.metadata
import importlib.util
import json
import sys
import time
from collections import defaultdict
from functools import cache
from pathlib import Path

import networkx

sys.setrecursionlimit(100_000)
folder = Path(sys.argv[1])
failed = False


def read(name):
    with open(folder / name, encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def find_biblium():
    """Its module of main paths alone: the package asks for a desktop of others."""
    found = importlib.util.find_spec("biblium")
    if found is None:
        return None
    path = Path(found.submodule_search_locations[0]) / "main_path.py"
    spec = importlib.util.spec_from_file_location("biblium_main_path", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


biblium = find_biblium()
references, cited_by = defaultdict(set), defaultdict(set)
for citing, cited in read("citations.tsv"):
    if citing != cited:
        references[citing].add(cited)
        cited_by[cited].add(citing)


def reach(seeds, links, depth):
    reached, edge = set(seeds), set(seeds)
    for _ in range(depth):
        edge = {other for paper in edge for other in links.get(paper, ())} - reached
        reached |= edge
    return reached


class Graph:
    """The citations around some papers without those in circles, from the cited to the citing."""

    def __init__(self, seeds, depth):
        papers = reach(seeds, references, depth) | reach(seeds, cited_by, depth)
        whole = networkx.DiGraph()
        whole.add_nodes_from(papers)
        whole.add_edges_from((cited, citing) for citing in papers for cited in references.get(citing, ()) if cited in papers)
        place = {paper: number for number, each in enumerate(networkx.strongly_connected_components(whole)) for paper in each}
        self.links = networkx.DiGraph()
        self.links.add_edges_from((cited, citing) for cited, citing in whole.edges if place[cited] != place[citing])
        self.left_out = whole.number_of_edges() - self.links.number_of_edges()
        self.newer = {paper: sorted(self.links.successors(paper)) for paper in self.links}
        self.older = {paper: sorted(self.links.predecessors(paper)) for paper in self.links}
        self.sources = sorted(paper for paper in self.links if not self.older[paper])
        self.sinks = sorted(paper for paper in self.links if not self.newer[paper])
        order = list(networkx.topological_sort(self.links))
        self.order = order
        to, to_any = self.count(order, self.older), self.count(order, self.older, 1)
        on, on_any = self.count(order[::-1], self.newer), self.count(order[::-1], self.newer, 1)
        self.path_count = sum(on[source] for source in self.sources)
        edges = self.links.edges
        self.weights = {
            "SPC": {(u, v): to[u] * on[v] for u, v in edges},
            "SPLC": {(u, v): to_any[u] * on[v] for u, v in edges},
            "SPNP": {(u, v): to_any[u] * on_any[v] for u, v in edges},
        }

    @staticmethod
    def count(order, neighbours, each=0):
        """Paths that end at each paper: by the papers before it; `each` begins a path at every paper."""
        counts = {}
        for paper in order:
            before = neighbours[paper]
            counts[paper] = sum(counts[other] for other in before) + each if before else 1
        return counts


def heaviest(others, weight_of):
    most = max((weight_of(other) for other in others), default=None)
    return [other for other in others if weight_of(other) == most]


def search(graph, weights, how, key=None):
    """The citations by which a search goes on, from each paper, and where it begins: all ties."""
    weight = graph.weights[weights]
    forward = lambda paper: heaviest(graph.newer[paper], lambda newer: weight[paper, newer])
    backward = lambda paper: heaviest(graph.older[paper], lambda older: weight[older, paper])
    if how == "LOCAL_FORWARD":
        return heaviest(graph.sources, lambda source: max(weight[source, newer] for newer in graph.newer[source])), forward
    if how == "GLOBAL":
        sums = {}
        for paper in reversed(graph.order):
            sums[paper] = max((weight[paper, newer] + sums[newer] for newer in graph.newer[paper]), default=0)
        onward = lambda paper: heaviest(graph.newer[paper], lambda newer: weight[paper, newer] + sums[newer])
        return heaviest(graph.sources, sums.get), onward
    # Backward: what is passed on the way, turned round.
    ends = [key[0]] if key else heaviest(graph.sinks, lambda sink: max(weight[older, sink] for older in graph.older[sink]))
    passed, starts, left = defaultdict(set), set(), list(ends)
    seen = set(ends)
    while left:
        paper = left.pop()
        if not graph.older[paper]:
            starts.add(paper)
        for older in backward(paper):
            passed[older].add(paper)
            if older not in seen:
                seen.add(older)
                left.append(older)
    if key is None:
        return sorted(starts), lambda paper: sorted(passed[paper])
    return sorted(starts), lambda paper: [key[1]] if paper == key[0] else sorted(passed[paper]) if paper in seen else forward(paper)


def tell(graph, weights, how, key=None):
    starts, onward = search(graph, weights, how, key)
    ways = cache(lambda paper: sum(map(ways, onward(paper))) if onward(paper) else 1)
    # Nothing that is followed ends but at a sink, so the smallest next paper is the smallest path.
    path = [min(starts)]
    while onward(path[-1]):
        path.append(min(onward(path[-1])))
    weight = graph.weights[weights]
    return {
        "papers": path,
        "weight": str(sum(weight[link] for link in zip(path, path[1:]))),
        "equalCount": str(sum(map(ways, starts))),
        "keyRoute": list(key) if key else None,
    }


def tell_all(graph, weights, how):
    if how != "KEY_ROUTE":
        return [tell(graph, weights, how)]
    weight = graph.weights[weights]
    keys = sorted(weight, key=lambda link: (-weight[link], link))[:3]
    return [tell(graph, weights, how, key) for key in keys]


def mark(holds):
    global failed
    failed = failed or not holds
    return "yes" if holds else "**no**"


started = time.time()
version = "not asked" if biblium is None else importlib.metadata.version("biblium")
print("""# Main paths counted once more

Written by `bench/main-path-reference.py` from the citation graph of machine learning (doc/analysts.md).

What is around a method or field, its circles, the weights of every citation (SPC, SPLC, SPNP) and what each of the four
searches finds by each of them (papers, sum, how many tie; KEY_ROUTE with three key routes) are worked out again from the
list of all citations, in Python's own integers. "Left out" are citations in circles, "paths" lead from sources to sinks.

The package biblium, written by others, is asked for what it defines alike: the SPC of every citation, and the largest sum
that a path has. Its SPLC and SPNP are SPC divided by constants, and its local searches begin at the source or sink with
the largest sum of weights, unlike Hummon and Doreian's, and Liu and Lu's.
""")
print(f"Python {sys.version.split()[0]}, networkx {networkx.__version__}, biblium {version}.\n")
print("| around | depth | citations | left out | paths | largest SPNP | weights equal | paths equal | biblium |")
print("| --- | ---: | ---: | ---: | ---: | ---: | --- | --- | --- |")
for number, answer in enumerate(json.loads((folder / "answers.json").read_text())):
    graph = Graph(answer["seeds"], answer["depth"])
    ours = {(cited, citing): tuple(map(int, weights)) for cited, citing, *weights in read(f"weights-{number}.tsv")}
    expected = {link: tuple(graph.weights[each][link] for each in ("SPC", "SPLC", "SPNP")) for link in graph.links.edges}
    searches = sum(
        each["paths"] == tell_all(graph, each["weights"], each["search"])
        and int(each["pathCount"]) == graph.path_count
        and each["cyclicCitationCount"] == graph.left_out
        for each in answer["paths"]
    )
    said = "not asked"
    if biblium:
        weights = biblium.compute_traversal_weights(graph.links, "SPC")
        path = biblium.find_global_main_path(graph.links, weights)
        best = next(each["paths"][0] for each in answer["paths"] if (each["weights"], each["search"]) == ("SPC", "GLOBAL"))
        total = sum(weights[link] for link in zip(path, path[1:]))
        said = mark(weights == {link: spc for link, (spc, *_) in ours.items()} and str(total) == best["weight"])
    largest = max(map(max, ours.values()))
    around = answer.get("method") or answer.get("field")
    print(
        f"| `{around}` | {answer['depth']} | {len(ours):,} | {graph.left_out} | {graph.path_count:.4g} | {largest:.4g} "
        f"| {mark(ours == expected)} ({3 * len(ours):,}) | {mark(searches == len(answer['paths']))} ({searches} of {len(answer['paths'])}) | {said} |"
    )
print(f"\nThe reference took {time.time() - started:.0f} s.")
sys.exit(1 if failed else 0)
