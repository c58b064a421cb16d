"""First places among ordered weights of three criteria, by cutting the triangle in fractions: what ExactSharesTests
holds TriangleRegions against. Standard library only.

usage: python3 Tests/origins/triangle.py
"""
from fractions import Fraction as F

ROWS = [[F(9, 10), F(3, 10), F(5, 10)], [F(6, 10), F(8, 10), F(4, 10)], [F(3, 10), F(5, 10), F(1)], [F(5, 10)] * 3]


def cut(polygon, side):
    kept = []
    for at, point in enumerate(polygon):
        following = polygon[(at + 1) % len(polygon)]
        here, there = side(point), side(following)
        if here >= 0:
            kept.append(point)
        if here * there < 0:
            part = here / (here - there)
            kept.append([x + part * (y - x) for x, y in zip(point, following)])
    return kept


def area(polygon):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(polygon, polygon[1:] + polygon[:1])))


def centre(polygon):
    first, total, sums = polygon[0], F(0), [F(0)] * 3
    for a, b in zip(polygon[1:], polygon[2:]):
        part = abs((a[0] - first[0]) * (b[1] - first[1]) - (b[0] - first[0]) * (a[1] - first[1]))
        total += part
        sums = [s + part * (p + q + r) / 3 for s, p, q, r in zip(sums, first, a, b)]
    return [s / total for s in sums]


for name, start in (("free", [[F(1), F(0), F(0)], [F(0), F(1), F(0)], [F(0), F(0), F(1)]]),
                    ("order", [[F(1), F(0), F(0)], [F(1, 2), F(1, 2), F(0)], [F(1, 3)] * 3])):
    for row in ROWS:
        polygon = start
        for other in ROWS:
            if other != row and polygon:
                polygon = cut(polygon, lambda w: sum(x * (a - b) for x, a, b in zip(w, row, other)))
        filled = len(polygon) > 2
        print(name, area(polygon) / area(start) if filled else 0,
              [str(x) for x in centre(polygon)] if filled else polygon)
