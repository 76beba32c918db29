// The workflow that the others name as their error workflow.

/** Its id: kept by `n8n import:workflow`; after an import in the editor it is chosen in the workflow's settings. */
export const ERROR_WORKFLOW = 'rcvErrorWorkflow';
