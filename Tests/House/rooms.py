"""Rooms and floors: every folder of Swift files is a room, and no two rooms of a house stand on one another.

At each level of a target, its folders and the files that lie beside them (one room, named `.`) name what the others
define. Those arrows go one way, so the rooms stand on floors: a room names only what lies below it.
"""

from collections import defaultdict, namedtuple

# Rooms of one folder that reach one another; `arrows` are those between them, as `levels` gives them.
Circle = namedtuple("Circle", "folder rooms arrows")


def levels(files, references):
    """The levels of a tree of files, each with its rooms and the arrows between them.

    `files` are paths below the target; `references` are triples: a file, the file that it names something of, the name.
    A level gives its rooms with the number of files in each, and, by pairs of rooms, by pairs of files, the names.
    """
    counts, arrows = defaultdict(lambda: defaultdict(int)), defaultdict(lambda: defaultdict(dict))
    for path in files:
        steps = path.split("/")
        for depth in range(len(steps)):
            counts["/".join(steps[:depth])][room(steps, depth)] += 1
    for source, goal, name in references:
        one, other = source.split("/"), goal.split("/")
        depth = 0
        while depth < min(len(one), len(other)) - 1 and one[depth] == other[depth]:
            depth += 1
        pair = room(one, depth), room(other, depth)
        if pair[0] != pair[1]:
            level = arrows["/".join(one[:depth])]
            level[pair].setdefault((source, goal), set()).add(name)
    return {folder: (dict(counts[folder]), dict(arrows[folder])) for folder in sorted(counts)}


def room(steps, depth):
    return steps[depth] if depth < len(steps) - 1 else "."


def components(rooms, arrows):
    """The rooms in groups that reach one another, those below first (Tarjan)."""
    goals = defaultdict(list)
    for one, other in sorted(arrows):
        goals[one].append(other)
    number, low, stack, groups = {}, {}, [], []

    def visit(one):
        number[one] = low[one] = len(number)
        stack.append(one)
        for other in goals[one]:
            if other not in number:
                visit(other)
                low[one] = min(low[one], low[other])
            elif other in stack:
                low[one] = min(low[one], number[other])
        if low[one] == number[one]:
            group = stack[stack.index(one):]
            del stack[stack.index(one):]
            groups.append(sorted(group))

    for one in sorted(rooms):
        if one not in number:
            visit(one)
    return groups


def circles(tree):
    """The circles of all levels of `levels`, each with the arrows inside it."""
    found = []
    for folder, (rooms, arrows) in tree.items():
        for group in components(rooms, arrows):
            if len(group) > 1:
                inside = {pair: files for pair, files in arrows.items() if set(pair) <= set(group)}
                found.append(Circle(folder, group, inside))
    return found


def way_out(circle):
    """Arrows without which the circle is none, with as few pairs of files as can be found.

    The order of rooms decides which arrows run back. It starts as the greedy order (the room that fewest name and that
    names most stands on top), and then rooms change their place as long as that helps.
    """
    weight = {pair: len(files) for pair, files in circle.arrows.items()}
    left, order = set(circle.rooms), []
    while left:
        def surplus(one):
            return sum(w * ((a == one) - (b == one)) for (a, b), w in weight.items() if {a, b} <= left)
        order.append(max(sorted(left), key=surplus))
        left.remove(order[-1])

    def cost(order):
        place = {one: number for number, one in enumerate(order)}
        return sum(w for (a, b), w in weight.items() if place[a] > place[b])

    best, better = cost(order), True
    while better:
        better = False
        for one in circle.rooms:
            rest = [other for other in order if other != one]
            for number in range(len(order)):
                tried = rest[:number] + [one] + rest[number:]
                if cost(tried) < best:
                    order, best, better = tried, cost(tried), True
    place = {one: number for number, one in enumerate(order)}
    back = [pair for pair in circle.arrows if place[pair[0]] > place[pair[1]]]
    return sorted(back, key=lambda pair: (weight[pair], pair))


def told(target, circle):
    """A circle as lines: what makes its arrows, and first those that are cheapest to turn."""
    where = "/".join(part for part in (target, circle.folder) if part)
    back = way_out(circle)
    pairs = sum(len(circle.arrows[pair]) for pair in back)
    lines = [f"{where}: {', '.join(circle.rooms)} stand on one another"]
    lines.append(f"  shortest way out: {pairs} {'pair' if pairs == 1 else 'pairs'} of files")
    for pair in back:
        lines += arrow(circle, pair)
    lines.append("  the other arrows of the circle")
    others = [pair for pair in circle.arrows if pair not in back]
    for one, other in sorted(others, key=lambda pair: (len(circle.arrows[pair]), pair)):
        lines.append(f"    {one} -> {other}: {len(circle.arrows[one, other])}")
    return lines


def arrow(circle, pair):
    files = circle.arrows[pair]
    lines = [f"    {pair[0]} -> {pair[1]}: {len(files)}"]
    start = len(circle.folder) + 1 if circle.folder else 0
    for source, goal in sorted(files):
        lines.append(f"      {source[start:]} names {', '.join(sorted(files[source, goal]))} of {goal[start:]}")
    return lines


def floors(level):
    """The floors of a level from the ground up: lists of groups of rooms, each with its number of files."""
    rooms, arrows = level
    height, stands = {}, defaultdict(list)
    for group in components(rooms, arrows):
        below = [height[b] for a, b in arrows if a in group and b not in group]
        for one in group:
            height[one] = max(below, default=0) + 1
        stands[height[group[0]]].append((group, sum(rooms[one] for one in group)))
    return [sorted(stands[number]) for number in sorted(stands)]


def floors_told(name, level):
    lines = [name]
    for number, groups in enumerate(floors(level), 1):
        told = [f"{' + '.join(group)} ({count})" for group, count in groups]
        lines.append(f"  {number:2} {', '.join(told)}")
    return lines
