import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

export interface StrictContextInput {
  /** By name; anything else the node asks for is an error of the test or of the node. */
  parameters: Record<string, unknown>;
  /** Items of input 0, 1, … */
  inputs: INodeExecutionData[][];
  continueOnFail?: boolean;
  nodeName?: string;
  /** Further members of the context, such as `getCredentials` or `helpers`; unknown members of `helpers` throw too. */
  members?: Record<string, unknown>;
}

function strict<Target extends object>(target: Target, name: string): Target {
  return new Proxy(target, {
    get(inner, key, receiver) {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return Reflect.get(inner, key, receiver);
      if (!(key in inner)) throw new Error(`The node used ${name}.${key}, which this test did not announce.`);
      return Reflect.get(inner, key, receiver);
    },
  });
}

/** n8n's execute context as a fake that throws on every call and parameter it was not told about. */
export function strictExecuteContext(input: StrictContextInput): IExecuteFunctions {
  const { parameters, inputs, continueOnFail = false, nodeName = 'Node under test', members = {} } = input;
  const { helpers, ...rest } = members;
  const context = {
    getNode: () => ({ id: 'n1', name: nodeName, type: 'test', typeVersion: 1, position: [0, 0], parameters: {} }),
    continueOnFail: () => continueOnFail,
    getInputData: (index = 0) => {
      if (index >= inputs.length) throw new Error(`The node read input ${index}, which this test did not announce.`);
      return inputs[index];
    },
    getNodeParameter: (name: string, itemIndex: number) => {
      if (itemIndex !== 0) throw new Error(`The node read parameter ${name} for item ${itemIndex}: read once per run.`);
      if (!(name in parameters)) throw new Error(`The node read parameter ${name}, which this test did not announce.`);
      return parameters[name];
    },
    ...(helpers === undefined ? {} : { helpers: strict(helpers as object, 'helpers') }),
    ...rest,
  };
  return strict(context, 'context') as unknown as IExecuteFunctions;
}
