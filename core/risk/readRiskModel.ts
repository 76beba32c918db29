import { isCalendarDate } from '../calendar/calendarDate';
import { ReceivablesError } from '../errors';
import { FEATURE_COUNT } from '../history/features/featureNames';
import { checksumOf } from './checksum';
import { MODEL_VERSION, type RiskModel } from './model';

const refused = (field: string, value: unknown, problem: string, hint: string): ReceivablesError =>
  new ReceivablesError({ code: 'invalid_field', subject: 'Risk model', field, value, problem, hint });

const AGAIN = 'train the model again and store it whole';

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw refused('model', value, 'is not JSON', AGAIN);
  }
}

/**
 * Reads a model that was trained before, as an object or as JSON text. Throws a ReceivablesError that says what to do when
 * it is no model, was made by another version of this package, or no longer is what it was when it was trained.
 */
export function readRiskModel(value: unknown): RiskModel {
  const model = parsed(value);
  if (typeof model !== 'object' || model === null || (model as RiskModel).kind !== 'receivables-risk-model') {
    throw refused('model', value, 'is not a trained risk model', 'use what Train Model gives as "model"');
  }
  const { checksum, ...content } = model as RiskModel;
  if (content.version !== MODEL_VERSION) {
    const problem = `is not the version this package reads, ${MODEL_VERSION}`;
    throw refused('version', content.version, problem, 'train the model again with this version');
  }
  if (checksum !== checksumOf(content)) throw refused('checksum', checksum, 'does not fit the model', AGAIN);
  if (!isCalendarDate(content.asOf) || content.cuts.length !== FEATURE_COUNT) {
    throw refused('model', value, 'is not complete', AGAIN);
  }
  return model as RiskModel;
}
