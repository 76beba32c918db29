import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { ModelFailure } from '../../../core';
import { toNodeError } from '../toNodeError';
import { connectedModel } from './connectedModel';
import { endpointModel } from './endpointModel';
import { readModelSettings, type ModelSettings } from './modelSettings';
import { runModel, type RunModel } from './runModel';
import type { ModelSource } from './sendToModel';

/** The model that the parameter `writer` chose, with the limits of the run; undefined when no model was chosen. */
export interface OpenedModel {
  model: RunModel;
  settings: ModelSettings;
}

/** Chosen but not there: every message learns why, and keeps its built-in way. */
function absent(failure: ModelFailure): ModelSource {
  return { name: 'none', send: () => Promise.reject(failure) };
}

async function sourceFor(context: IExecuteFunctions, writer: unknown): Promise<ModelSource> {
  if (writer === 'endpoint') return endpointModel(context);
  try {
    return (await connectedModel(context)) ?? absent(new ModelFailure({ kind: 'no_model' }));
  } catch (error) {
    const { message, description } = error as { message?: string; description?: string | null };
    return absent(new ModelFailure({ kind: 'no_model', detail: description ?? message }));
  }
}

function readLimits(context: IExecuteFunctions): ModelSettings {
  try {
    return readModelSettings(context.getNodeParameter('modelLimits', 0, {}) as IDataObject);
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}

/** Opens the chosen model once per run. */
export async function openModel(context: IExecuteFunctions): Promise<OpenedModel | undefined> {
  const writer = context.getNodeParameter('writer', 0);
  if (writer !== 'endpoint' && writer !== 'chatModel') return undefined;
  const settings = readLimits(context);
  return { model: runModel(context, await sourceFor(context, writer), settings), settings };
}
