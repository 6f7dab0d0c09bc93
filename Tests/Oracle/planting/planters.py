"""The lists of planters: of single values, of lines and whole files, and of those that may stand beside others."""

from .areas import areas, outside_days
from .bytes import encoding, file_copy, file_mode, syntax, too_deep
from .duties import duty, quota
from .fault import Fault
from .figures import mixed, not_the_registers, received_again, until_before_on, without_register
from .keys import duplicated_key, missing, two_keys, unknown_key
from .lines import blank_line, check_altered, conflicting, empty_line_object, line_twice, no_object, torn
from .names import (
    bad_id, duplicate_code, duplicate_content, duplicate_id, good_id, odd_reference, standard_dimension, standard_indicator,
    unknown_reference)
from .own import indicators, parts_of_no_flow, result_without_figures, stated
from .records import (
    above, covered, fund_not_overdrawn, fund_overdrawn, personal_name, no_personal_name, outcome_changes_nothing,
    outcome_makes_idle, overlap, release_faults, uncovered, void_faults)
from .rules import (
    dated_review, latest_in_fund, lost_area, personal_of_forgotten, ratio_references, ratio_values, ratio_without_parts,
    task_dates, without_area)
from .seals import sealed, zeroed
from .tables import previous, previous_none, previous_twice, quotas, scores, tables
from .texts import allowed, control, look_alike, not_nfc
from .values import (
    bad_choice, bad_code, bad_date, bad_format, bad_number, bad_phrase, between, target_form, too_few, wrong_type)


def beside_a_broken_plan(book, rng):
    """A required key of the plan taken away, or of a wrong type, and a fault of the journal that has nothing to do with it."""
    member = book.plan.member(rng.choice(["title", "unit", "number", "place", "bases"]))
    other = rng.choice([personal_name, outcome_changes_nothing, overlap, void_faults, conflicting, release_faults, line_twice])(book, rng)
    if other is None or not other.expected:
        return None
    edits = [*other.edits, ("plan.json", member.node.start, member.node.end, "true")]
    return Fault(f"beside a broken {member.name}: {other.label}", edits, [*other.expected, ("field/type", "plan.json", member.node.start)])


OF_VALUES = [wrong_type, missing, bad_choice, bad_date, bad_number, control, not_nfc, look_alike, allowed, unknown_key, duplicated_key, bad_id, good_id,
             duplicate_id, duplicate_content, unknown_reference, odd_reference, ratio_values, ratio_references, ratio_without_parts,
             latest_in_fund, standard_indicator, target_form, between, too_few, bad_format, two_keys, personal_of_forgotten, without_area,
             lost_area, duplicate_code, task_dates, dated_review, standard_dimension, bad_code, bad_phrase, previous, previous_none,
             previous_twice]
OF_LINES = [beside_a_broken_plan, syntax, syntax, syntax, encoding, too_deep, torn, torn, check_altered, fund_overdrawn, fund_not_overdrawn, above, uncovered, covered,
            personal_name, no_personal_name, outcome_changes_nothing, outcome_makes_idle, overlap, release_faults, void_faults, line_twice,
            conflicting, no_object, blank_line, empty_line_object, file_mode, file_copy, sealed, sealed, zeroed, quota, duty, duty, duty,
            areas, areas, areas, outside_days, mixed, mixed, not_the_registers, without_register, received_again, until_before_on,
            indicators, indicators, stated, parts_of_no_flow, result_without_figures, scores, scores, tables, quotas]
BESIDE = [fund_overdrawn, uncovered, personal_name, outcome_changes_nothing, overlap, release_faults, void_faults, conflicting, no_object, duty]
