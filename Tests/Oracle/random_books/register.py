"""A random register of households and helpers."""

HELPER_KINDS = ["household", "individual", "party-member", "enterprise", "agency", "other"]
START_STATUSES = ["poor", "poor", "near-poor", "at-risk", "newly-escaped", "in-difficulty"]
LACKS = ["jobs", "nutrition", "schooling", "housing-quality", "water", "telecom"]
SPECIAL = ["policy", "social-protection", "no-labour"]


def make_register(choose, plan, forms):
    organisations = [org["id"] for org in plan.get("organisations", [])]
    areas = [area["id"] for area in plan.get("areas", [])]
    eligible = [area for area in plan.get("areas", []) if not area.get("noEligibleHouseholds")]
    households = []
    for _ in range(choose.one([0, 1, 4, 8, 12] if eligible else [0, 0, 0, 4])):
        household = {"id": choose.id("h")}
        if choose.chance(0.2):
            household["forgotten"] = True
        else:
            household |= {"head": f"Chủ hộ số {len(households) + 1} {choose.id('ten')}"}
            household |= choose.optional(0.2, born=lambda: 1961, sex=lambda: "female", phone=lambda: "0905")
        if areas and choose.chance(0.85):
            household["area"] = choose.one(areas)
        household["status"] = choose.one(START_STATUSES)
        household |= choose.optional(
            0.2, since=lambda: "2023-01-01", standard=lambda: "2022-2026", urban=lambda: True, people=lambda: 4,
            workers=lambda: 2, memberOf=lambda: choose.some(organisations), special=lambda: choose.some(SPECIAL),
            lacks=lambda: choose.some(LACKS), needs=lambda: choose.some(forms),
        )
        households.append(household)
    helpers = []
    for _ in range(choose.rng.choice([0, 3, 6])):
        helper_id = choose.id("nguoi-giup")
        helpers.append({"id": helper_id, "name": f"Nơi giúp {helper_id}", "kind": choose.one(HELPER_KINDS)})
    register = {"format": "mttq-households/1", "households": households}
    return register | ({"helpers": helpers} if helpers or choose.chance(0.5) else {})
