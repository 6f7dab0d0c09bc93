"""Spark in a process of its own, on this machine alone."""

from pyspark.sql import SparkSession


def statements(script):
    """The statements of a script: a semicolon in a text or a comment ends none."""
    found, start, place, end_of = [], 0, 0, {"'": "'", '"': '"', "`": "`", "--": "\n", "/*": "*/"}
    while place < len(script):
        opened = next((one for one in end_of if script.startswith(one, place)), None)
        if opened:
            close = script.find(end_of[opened], place + len(opened))
            place = len(script) if close < 0 else close + len(end_of[opened])
        elif script[place] == ";":
            found.append(script[start:place])
            start = place = place + 1
        else:
            place += 1
    return [one for one in [*found, script[start:]] if any(
        line.strip() and not line.strip().startswith("--") for line in one.split("\n"))]


class Spark:
    name, dialect = "Spark", "spark"
    temporary = "TEMPORARY "
    has_facts = True

    def __init__(self):
        self.session = (
            SparkSession.builder.master("local[2]").appName("mttq")
            .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "2")
            .config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.session.timeZone", "Asia/Ho_Chi_Minh").getOrCreate())
        self.session.sparkContext.setLogLevel("ERROR")

    def run(self, script):
        for one in statements(script):
            self.session.sql(one)

    def rows(self, relation):
        found = self.session.sql(f"SELECT * FROM `{relation}`")
        return found.columns, [tuple(one) for one in found.collect()]

    def views(self):
        named = self.session.sql("SHOW VIEWS").collect()
        return sorted(one["viewName"] for one in named)

    def close(self):
        self.session.stop()
