"""The exported tables on engines of others, held to the reports that they were exported from."""
