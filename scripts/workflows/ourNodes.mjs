// Parameters of our own nodes as the morning run sets them.

/** Aging Classifier: the sample's table, its day, and the smallest amounts worth a reminder. */
export function classifierParameters({ asOf, timeZone, homeCurrency, defaultTermsDays, minimumAmounts }) {
  return {
    source: 'columns',
    timeZone,
    asOf,
    homeCurrency,
    minimumAmounts: {
      values: Object.entries(minimumAmounts).map(([currency, amount]) => ({ currency, amount })),
    },
    options: { defaultTermsDays },
  };
}

/** Approval Gate, operation Recheck Before Send: the same ledger, read the same way. */
export function recheckParameters(meta) {
  const { source, timeZone, asOf, homeCurrency, options } = classifierParameters(meta);
  return { action: 'recheck', source, timeZone, asOf, homeCurrency, options };
}
