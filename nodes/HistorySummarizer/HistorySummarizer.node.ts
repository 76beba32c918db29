import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { properties } from './properties';
import { summarizeAccounts } from './summarizeAccounts';
import { inputsExpression, outputsExpression } from './triageOutputs';
import { triageReplies } from './triageReplies';
import { weeklyDigest } from './weeklyDigest';

type Operation = (context: IExecuteFunctions) => INodeExecutionData[][] | Promise<INodeExecutionData[][]>;

/** One entry per operation; each turns the whole input into the outputs. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  summarizeAccount: async (context) => [await summarizeAccounts(context)],
  triageReply: triageReplies,
  weeklyDigest: (context) => [weeklyDigest(context)],
};

export class HistorySummarizer implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'History Summarizer',
    name: 'historySummarizer',
    icon: { light: 'file:historySummarizer.svg', dark: 'file:historySummarizer.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle:
      '={{ ({ triageReply: "triage reply", weeklyDigest: "weekly digest" })[$parameter["operation"]] ?? "summarize account" }}',
    description: 'Summarize what was said, promised and disputed, or triage a reply, with the words that prove it',
    defaults: { name: 'History Summarizer' },
    inputs: inputsExpression,
    outputs: outputsExpression,
    credentials: [
      {
        name: 'receivablesModelApi',
        required: true,
        displayOptions: { show: { operation: ['summarizeAccount', 'triageReply'], writer: ['endpoint'] } },
      },
    ],
    usableAsTool: undefined as never,
    properties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const operation = this.getNodeParameter('operation', 0) as string;
    return (await OPERATIONS[operation]?.(this)) ?? [[]];
  }
}
