"""igraph answers one question a line, as JSON: what to do, with how long the processor worked."""
import itertools, json, sqlite3, struct, sys, time
import igraph

graph = None


def ints(path):
    with open(path, "rb") as file:
        data = file.read()
    return struct.unpack("<%di" % (len(data) // 4), data)


def load(nodes, path):
    global graph
    values = ints(path)
    graph = igraph.Graph(n=nodes, edges=list(zip(values[0::2], values[1::2])))
    return graph.ecount()


def articulation():
    return sorted(graph.articulation_points())


def leiden():
    igraph.set_random_number_generator(__import__("random").Random(1))
    found = graph.community_leiden(objective_function="modularity", n_iterations=2)
    return graph.modularity(found.membership)


def distance_loss(nodes):
    """Sum of 1 / distance over ordered pairs after each removal, by removing."""
    sums = []
    for node in range(nodes):
        left = graph.copy()
        left.delete_vertices([node])
        scores = left.harmonic_centrality(normalized=False)
        sums.append(sum(score for score in scores if score == score))
    return sums


def care_density(households, helpers, first, nodes):
    """Per household the mean number of households that two of its helpers share, by projection."""
    help_ties = igraph.Graph(n=nodes, edges=list(zip(households, helpers)))
    is_household = [node >= first for node in range(nodes)]
    joint = help_ties.bipartite_projection(types=is_household, multiplicity=True, which=0)
    shared = dict(zip(joint.get_edgelist(), joint.es["weight"]))
    density = []
    for home in range(first, nodes):
        team = sorted(help_ties.neighbors(home))
        pairs = len(team) * (len(team) - 1) // 2
        total = sum(shared[pair] for pair in itertools.combinations(team, 2))
        density.append(total / pairs if pairs else None)
    return density


def thin_pairs(groups):
    """Pairs of groups all of whose ties run through one person."""
    lines = {}
    people = len(groups)
    for a, b in graph.get_edgelist():
        if a >= people or b >= people:
            continue
        left, right = groups[a], groups[b]
        if left == right or left < 0 or right < 0:
            continue
        if left > right:
            a, b, left, right = b, a, right, left
        known = lines.get((left, right))
        if known is None:
            lines[(left, right)] = [a, b]
        else:
            if known[0] != a:
                known[0] = -1
            if known[1] != b:
                known[1] = -1
    return sum(1 for a, b in lines.values() if a >= 0 or b >= 0)


def from_store(path, scan, queries):
    """The rows that fill our own columns, as a graph with weights."""
    connection = sqlite3.connect(path)
    actors = connection.execute(queries["actors"], (scan,))
    place = {row[0]: i for i, row in enumerate(actors)}
    strength = {}
    rows = connection.execute(queries["claims"], (scan, 0)).fetchall()
    while rows:
        for _, tie, said in rows:
            strength[tie] = max(strength.get(tie, 0), 1 if said is None else said)
        rows = connection.execute(queries["claims"], (scan, rows[-1][0])).fetchall()
    ends, weights = [], []
    rows = connection.execute(queries["ties"], (scan, 0)).fetchall()
    while rows:
        for tie, source, target in rows:
            ends.append((place[source], place[target]))
            weights.append(strength.get(tie))
        rows = connection.execute(queries["ties"], (scan, rows[-1][0])).fetchall()
    made = igraph.Graph(n=len(place), edges=ends)
    made.es["weight"] = weights
    connection.close()
    return made.ecount()


TASKS = {
    "load": load,
    "articulation": articulation,
    "betweenness": lambda: graph.betweenness(directed=False),
    "constraint": lambda: graph.constraint(),
    "cores": lambda: graph.coreness(),
    "leiden": leiden,
    "distanceLoss": distance_loss,
    "thinPairs": thin_pairs,
    "careDensity": care_density,
    "fromStore": from_store,
}

kept = {}
for line in sys.stdin:
    task = json.loads(line)
    arguments = task["arguments"]
    for i, argument in enumerate(arguments):
        if isinstance(argument, str) and argument.startswith("kept:"):
            path = argument[5:]
            if path not in kept:
                kept[path] = ints(path)
            arguments[i] = kept[path]
    wall, cpu = time.perf_counter(), time.process_time()
    runs = 0
    while True:
        value = TASKS[task["task"]](*arguments)
        runs += 1
        if time.perf_counter() - wall > 0.03:
            break
    answer = {
        "wall": (time.perf_counter() - wall) * 1000 / runs,
        "cpu": (time.process_time() - cpu) * 1000 / runs,
        "value": [None if each != each else each for each in value] if isinstance(value, list) else value,
    }
    print(json.dumps(answer), flush=True)
