/// A plan.json put together from the parts that a test is about.
struct PlanText {
  var year = 2026
  var contents = #"[{"content":1}]"#
  var organisations = "[]"
  var areas = "[]"
  var models = "[]"
  var tasks = "[]"
  var indicators = "[]"
  var targets = "[]"
  var quotas = "[]"
  var funds = "[]"
  var holidays = "[]"
  /// Further members, each with its comma: `"assessments":[],`.
  var others = ""
  var reports = #"[{"kind":"annual","due":"2026-12-31","rule":"on"}]"#

  var text: String {
    """
    {"format":"mttq-plan/1","unit":{"id":"cam-pho","name":"phường Cẩm Phô","level":"commune"},
    "year":\(year),"title":"Kế hoạch","contents":\(contents),"organisations":\(organisations),
    "areas":\(areas),"tasks":\(tasks),"models":\(models),"indicators":\(indicators),
    "targets":\(targets),"quotas":\(quotas),"funds":\(funds),\(others)"reports":\(reports),
    "holidays":\(holidays)}
    """
  }
}
