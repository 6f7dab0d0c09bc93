package import MTTQText

extension Explanation {
  /// The explanations of all codes that are found in the files of books, in the order of
  /// diagnostics.md.
  package static let ofBooks: [Explanation] = [
    .jsonSyntax,
    .jsonEncoding,
    .jsonDuplicateKey,
    .jsonTooDeep,
    .formatUnknown,
    .fieldMissing,
    .fieldType,
    .fieldValue,
    .fieldUnknown,
    .idInvalid,
    .idDuplicate,
    .refUnknown,
    .dateInvalid,
    .timeInvalid,
    .quantityPrecision,
    .quantityRange,
    .textControl,
    .textNotNFC,
    .contentDuplicate,
    .indicatorStandard,
    .indicatorRatio,
    .indicatorAbove,
    .targetForm,
    .taskDates,
    .reportDuplicate,
    .reportDates,
    .reportOrder,
    .reportGap,
    .reportWeekend,
    .reportUndated,
    .journalTorn,
    .journalDuplicateRecord,
    .journalCheck,
    .journalConflictingID,
    .journalVoidUnknown,
    .journalVoidVoid,
    .journalUncovered,
    .journalHouseholdData,
    .assignOverlap,
    .assignRelease,
    .householdStatus,
    .householdArea,
    .fundOverdrawn,
    .quotaUnmet,
    .rollupMixed,
    .fileMode,
  ]

  /// The explanations of the codes that are found in tables to be imported.
  package static let ofTables: [Explanation] = [
    .csvEncoding,
    .csvSyntax,
    .csvRagged,
    .csvHeader,
    .csvCell,
  ]
}
