import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  readOptionalSection,
  readSection,
  renderDigest,
  writeWeeklyDigest,
  type CalendarDate,
  type DigestItem,
} from '../../core';
import { failedItem } from '../shared/failedItem';

function readItem(json: IDataObject): DigestItem {
  return {
    invoice: readSection(json, 'invoice'),
    aging: readSection(json, 'aging'),
    contact: readOptionalSection(json, 'contact'),
    risk: readOptionalSection(json, 'risk'),
    history: readOptionalSection(json, 'history'),
  };
}

/** One item with the week's figures of all classified invoices, in data and in words; broken items leave with their error. */
export function weeklyDigest(context: IExecuteFunctions): INodeExecutionData[] {
  const items: DigestItem[] = [];
  const failed: INodeExecutionData[] = [];
  context.getInputData().forEach(({ json }, index) => {
    try {
      items.push(readItem(json));
    } catch (error) {
      failed.push(failedItem(context, json, error, index));
    }
  });
  const [first] = items;
  if (!first) return failed;
  const asOf = items.reduce<CalendarDate>(
    (latest, { aging }) => (aging.asOf > latest ? aging.asOf : latest),
    first.aging.asOf,
  );
  const read = (name: string): unknown => context.getNodeParameter(name, 0);
  const settings = { most: Number(read('listLength')), daysAhead: Number(read('daysAhead')) };
  const digest = writeWeeklyDigest({ items, asOf, settings });
  const rendered = renderDigest({ digest, company: String(read('company') ?? '') });
  const json = { digest, ...rendered } as unknown as IDataObject;
  return [{ json, pairedItem: items.map((_, item) => ({ item })) }, ...failed];
}
