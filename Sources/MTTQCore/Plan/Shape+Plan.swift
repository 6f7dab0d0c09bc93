internal import MTTQText

extension Shape {
  /// plan.json, in the order of the tables of book.md.
  package static let plan: [Field] =
    [schemaAddress(planSchemaFile), formatName("mttq-plan/1")] + Plan.fields

  /// Where an editor looks for the schema: beside the plan, where `mttq schema plan` can write it.
  static let planSchemaFile = "plan.schema.json"
}
