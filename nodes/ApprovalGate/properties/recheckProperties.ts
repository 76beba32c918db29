import type { INodeProperties } from 'n8n-workflow';
import { ledgerOptions, sourceProperties } from '../../shared/ledgerProperties';
import { capProperties, policyOptions } from '../../shared/policyProperties';
import { sortedByName } from '../../shared/sortedByName';

const whenRechecking = (property: INodeProperties): INodeProperties => ({
  ...property,
  displayOptions: { show: { ...property.displayOptions?.show, action: ['recheck'] } },
});

/** The rules of the Aging Classifier that are asked again; both nodes should be set alike. */
const recheckPolicy: INodeProperties[] = [
  ...capProperties,
  {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add Option',
    default: {},
    options: sortedByName([...ledgerOptions, ...policyOptions]),
  },
];

/** What Recheck Before Send asks: the source of the fresh rows, and the Aging Classifier's rules. */
export const recheckProperties: INodeProperties[] = [...sourceProperties, ...recheckPolicy].map(whenRechecking);
