"""The command line: all its names stand here."""

BOOK, AS_OF, BY, LANGUAGE, NAMES, FORMAT, OUTPUT = "-C", "--as-of", "--by", "--lang", "--names", "--format", "-o"
ON, ORG, HELPER, FORM, KIND, NOTE, REASON, UNTIL = (
    "--on", "--org", "--helper", "--form", "--kind", "--note", "--reason", "--until")
NEW = ["new"]
NEW_OPTIONS = {"unit": "--unit", "level": "--level", "year": "--year", "half-year": "--due-half-year",
               "annual": "--due-annual", "rule": "--rule", "to": "--to"}
AREA_ADD = ["area", "add"]
ORG_ADD = ["org", "add"]
HOUSEHOLD_ADD = ["household", "add"]
HOUSEHOLD_ADD_OPTIONS = {"status": "--status", "area": "--area", "phone": "--phone", "personalId": "--personal-id",
                         "address": "--address", "id": "--id"}
IMPORT = ["household", "import"]
LIST = ["household", "list"]
LIST_WITHOUT_HELPER = "--without-helper"
ASSIGN = ["household", "assign"]
RELEASE = ["household", "release"]
OUTCOME = ["household", "outcome"]
SUGGEST = ["household", "suggest"]
APPLY = "--apply"
FORGET = ["household", "forget", "--yes"]
HELPER_ADD = ["helper", "add"]
HELPER_ADD_OPTIONS = {"phone": "--phone", "address": "--address"}
HELPER_LIST = ["helper", "list"]
HELPER_FORGET = ["helper", "forget", "--yes"]
RECORD = ["record"]
RECORD_OPTIONS = {"household": "--household", "area": "--area", "org": "--org"}
UNDO = ["undo"]
VOID = ["void"]
REPORT = ["report"]
STATUS = ["status"]
LOG = ["log"]
SHOW = ["show"]
DEADLINES = ["deadlines"]
TRACE = ["trace"]
VALIDATE = ["validate"]
EXIT_BAD_DATA, EXIT_USAGE = 65, 64
