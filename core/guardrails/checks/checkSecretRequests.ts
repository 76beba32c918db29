import { type Check } from '../checkInput';
import { forbidPhrases } from './forbiddenPhrases';

/** Nobody is asked for card data, passwords, codes or identity papers. */
export const checkSecretRequests: Check = (input) =>
  forbidPhrases(input, {
    name: 'secret_requests',
    kinds: ['secretRequests'],
    passed: 'No secrets are asked for.',
    failed:
      'The text asks for or speaks of secrets: %. A reminder never asks for card data, passwords or identity papers.',
  });
