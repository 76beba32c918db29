// Parameters of our own nodes as the morning run sets them.

/** Aging Classifier for the sample's tables. */
export function classifierParameters({ source, asOf, timeZone, homeCurrency, defaultTermsDays, minimums }) {
  return {
    source,
    timeZone,
    asOf,
    homeCurrency,
    minimumAmounts: { values: minimums },
    options: { defaultTermsDays },
  };
}

/** Approval Gate, operation Recheck Before Send: the same ledger, read the same way. */
export function recheckParameters({ asOf, timeZone, homeCurrency, defaultTermsDays }) {
  return { action: 'recheck', source: 'columns', timeZone, asOf, homeCurrency, options: { defaultTermsDays } };
}
