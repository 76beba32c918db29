import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { dayInZone, readSection } from '../../core';
import { toNodeError } from '../shared/toNodeError';

/** How accounts are summarized; read once per run. */
export interface Settings {
  isWanted: (json: IDataObject) => boolean;
  timeZone: string;
  mostMessages: number;
}

/** Reads the settings; a wrong zone stops the run. */
export function readAccountSettings(context: IExecuteFunctions): Settings {
  const onlyFor = context.getNodeParameter('onlyFor', 0) as string;
  const stages = onlyFor === 'stages' ? (context.getNodeParameter('stages', 0) as string[]) : [];
  const zone = String(context.getNodeParameter('timeZone', 0)).trim();
  const mostMessages = Number(context.getNodeParameter('mostMessages', 0));
  const timeZone = zone === '' ? context.getTimezone() : zone;
  try {
    // A wrong zone is one mistake of the setting, not one of every item.
    dayInZone(0, timeZone);
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
  const isWanted = (json: IDataObject): boolean => {
    if (onlyFor === 'stages') return stages.includes(readSection(json, 'aging').stage);
    return onlyFor === 'all' || ['send', 'escalate'].includes(readSection(json, 'contact').decision);
  };
  return { isWanted, timeZone, mostMessages };
}
