# What networkx and igraph make of the citations that bench/analysis.js has written, beside what the analysis has found.
#   python bench/analysis-reference.py FOLDER > bench/analysis-report.md
import json
import sys
import time
from collections import Counter
from pathlib import Path

import igraph
import networkx

folder = Path(sys.argv[1])
failed = False


def check(what, holds, told):
    global failed
    failed = failed or not holds
    print(f"| {what} | {'yes' if holds else '**no**'} | {told} |")


def read(name):
    with open(folder / name, encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


started = time.time()
report = json.loads((folder / "analysis.json").read_text())
papers = [(key, float(rank), int(component), int(community), int(core)) for key, rank, component, community, core in read("papers.tsv")]
number = {paper[0]: place for place, paper in enumerate(papers)}
citations = [(number[citing], number[cited]) for citing, cited in read("citations.tsv")]

directed = igraph.Graph(n=len(papers), edges=citations, directed=True)
links = directed.as_undirected(mode="collapse").simplify()
walks = networkx.DiGraph()
walks.add_nodes_from(range(len(papers)))
walks.add_edges_from(citations)

print(f"{len(papers):,} papers, {len(citations):,} citations; igraph {igraph.__version__}, networkx {networkx.__version__}.\n")
print("| what | equal | how |\n| --- | --- | --- |")

# igraph's PRPACK solves for PageRank to the last digits; papers without references lead to any.
expected = directed.pagerank(damping=0.85, implementation="prpack")
first = sorted(range(len(papers)), key=lambda place: -papers[place][1])[:100]
reference = sorted(range(len(papers)), key=lambda place: -expected[place])[:100]
furthest = max(abs(papers[place][1] - expected[place]) for place in range(len(papers)))
apart = max(abs(papers[place][1] - expected[place]) for place in set(first) | set(reference))
relative = max(abs(papers[place][1] / expected[place] - 1) for place in set(first) | set(reference))
check("PageRank, the first 100", apart < 1e-9 and first == reference, f"the same papers in the same order, at most {apart:.1e} apart ({relative:.1e} of the value)")
check("PageRank, all", furthest < 1e-9, f"at most {furthest:.1e} apart; the sum is 1 but for {abs(1 - sum(paper[1] for paper in papers)):.1e}")


def sizes(groups):
    return sorted(Counter(groups).values(), reverse=True)


components = links.connected_components().membership
ours = [paper[2] for paper in papers]
same = len(set(zip(ours, components))) == len(set(ours)) == len(set(components))
found = sizes(ours)
check("Components", same and found == sizes(components), f"{len(found):,}, the largest of {found[0]:,}, {sum(1 for size in found if size == 1):,} of one paper")
other = sorted((len(each) for each in networkx.weakly_connected_components(walks)), reverse=True)
check("Component sizes, networkx", found == other, f"{len(other):,}")

cores = links.coreness()
top = max(cores)
check("Core numbers", [paper[4] for paper in papers] == cores, f"up to {top}, {cores.count(top):,} papers with that")
undirected = walks.to_undirected()
by_networkx = networkx.core_number(undirected)
check("Core numbers, networkx", all(by_networkx[place] == paper[4] for place, paper in enumerate(papers)), f"up to {max(by_networkx.values())}")

communities = [paper[3] for paper in papers]
modularity = links.modularity(communities)
check("Modularity of the communities", abs(modularity - report["modularity"]) < 1e-9, f"{modularity:.6f}, {len(set(communities)):,} communities")
inside = links.subgraph_edges([edge.index for edge in links.es if communities[edge.source] == communities[edge.target]], delete_vertices=False)
pieces = len(set(zip(communities, inside.connected_components().membership)))
check("Each community is connected", pieces == len(set(communities)), f"{pieces:,} pieces")
igraph.set_random_number_generator(__import__("random").Random(1))
louvain = links.community_multilevel()
check("Modularity at least that of Louvain, igraph", modularity >= louvain.modularity - 0.005, f"{louvain.modularity:.6f} (baseline: 0.005 less)")

wrong = 0
lengths = Counter()
for direction, start, end, length in read("paths.tsv"):
    graph = walks if direction == "REFERENCES" else undirected
    try:
        distance = networkx.shortest_path_length(graph, number[start], number[end])
    except networkx.NetworkXNoPath:
        distance = -1
    distance = distance if distance <= 10 else -1
    lengths[distance] += 1
    wrong += distance != int(length)
told = ", ".join(f"{count} of {'none' if length < 0 else length}" for length, count in sorted(lengths.items()))
check(f"{sum(lengths.values())} shortest path lengths, networkx", wrong == 0, told)

print(f"\nThe reference took {time.time() - started:.0f} s.")
sys.exit(1 if failed else 0)
