import { ReceivablesError } from '../../errors';
import { systems, type DocumentReader, type System } from './documentReaders';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerSettings } from './ledgerSettings';
import { isEmptyList } from './listEnvelope';
import { readers, type SourceName } from './readers';

/** Systems with a mark of their own. A sheet has none, so it is considered only when no other fits. */
const MARKED: readonly System[] = [...systems.values()].filter(({ invoices }) => invoices !== readers.columns);
const SHEET = systems.get('columns');
const NONE: readonly System[] = [];

type ByMark = ReadonlyMap<string, readonly System[]>;

function byMark(marksOf: (system: System) => readonly string[]): ByMark {
  const index = new Map<string, System[]>();
  for (const system of MARKED) {
    for (const mark of marksOf(system)) index.set(mark, [...(index.get(mark) ?? []), system]);
  }
  return index;
}
const INVOICING = byMark(({ invoices }) => invoices.marks);
const PAYING = byMark(({ payments }) => payments.marks);

/** The systems of which a row has a mark. Asking all twenty of every row would take most of the time reading takes. */
function marked(index: ByMark, row: LedgerRecord): readonly System[] {
  let found = NONE;
  for (const field of Object.keys(row)) {
    const systems = index.get(field);
    if (systems === undefined || systems === found) continue;
    const before = found;
    found = before === NONE ? systems : MARKED.filter((each) => before.includes(each) || systems.includes(each));
  }
  return found;
}

function onlyOne(fitting: readonly System[], labelOf: (system: System) => string): System | undefined {
  if (fitting.length < 2) return fitting[0];
  throw new ReceivablesError({
    code: 'ambiguous_source',
    problem: `looks like ${fitting.map(labelOf).join(' and like ')}`,
    field: 'row',
    hint: 'choose the source',
  });
}

const ofSheet = (sheet: System, row: LedgerRecord, settings: LedgerSettings): DocumentReader =>
  sheet.payments.fits(row, settings) ? sheet.mostlyPayments : sheet.onlyInvoices;

/** A payment has an id, a customer and an amount too; read as a sheet's row it would only lack its number. */
function amongSystems(
  row: LedgerRecord,
  settings: LedgerSettings,
  chosen: System | undefined,
): DocumentReader | undefined {
  const candidates = chosen ? [chosen] : marked(INVOICING, row);
  const invoicing = candidates.filter(({ invoices }) => invoices.fits(row, settings));
  const system = onlyOne(invoicing, ({ invoices }) => invoices.label);
  // A row that is one record is an invoice or is not; only a list, or an invoice that lists them, can hold payments besides.
  if (system) {
    const isOne = system.payments.inside === undefined && system.invoices.records(row)[0] === row;
    return isOne ? system.onlyInvoices : system.mostlyInvoices;
  }
  const paying = (chosen ? [chosen] : marked(PAYING, row)).filter(({ payments }) => payments.fits(row, settings));
  return onlyOne(paying, ({ payments }) => payments.label)?.mostlyPayments;
}

/**
 * The reader of a row: of the chosen source, or of the one system whose shape it has. Undefined for an answer that holds
 * no records, which any system may give. Throws `unknown_source` when none fits and `ambiguous_source` when two do:
 * choosing for the user could read an amount or a date the wrong way.
 */
export function chooseReader(
  row: LedgerRecord,
  source: SourceName | 'auto',
  settings: LedgerSettings,
): DocumentReader | undefined {
  const chosen = source === 'auto' ? undefined : systems.get(source);
  // A sheet chosen by name is read even when few columns fit, so that the error names the missing column.
  if (chosen && chosen === SHEET) return ofSheet(chosen, row, settings);
  const found = amongSystems(row, settings, chosen);
  if (found) return found;
  if (!chosen && SHEET && (SHEET.invoices.fits(row, settings) || SHEET.payments.fits(row, settings))) {
    return ofSheet(SHEET, row, settings);
  }
  if (isEmptyList(row)) return undefined;
  throw new ReceivablesError({
    code: 'unknown_source',
    field: 'row',
    problem: `is not an invoice of ${chosen ? chosen.invoices.label : 'any known system'}`,
    hint: chosen ? 'choose the source the rows come from' : 'choose the source, or name its columns',
  });
}
