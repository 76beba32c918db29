// Slack tells the reviewers. If it cannot, the run stops before the gate: drafts nobody knows of would only expire.
import { NODE, RETRY } from './nodeTypes.mjs';
import { setting } from './settings.mjs';

const channel = { __rl: true, mode: 'name', value: setting('slackChannel') };

/** Posts an item's `blocks`, with its `text` for notifications. */
export const slackBlocks = (flow, name, position) =>
  flow.node(
    name,
    ...NODE.slack,
    position,
    {
      authentication: 'accessToken',
      resource: 'message',
      operation: 'post',
      select: 'channel',
      channelId: channel,
      messageType: 'block',
      blocksUi: '={{ JSON.stringify({ blocks: $json.blocks }) }}',
      text: '={{ $json.text }}',
      otherOptions: { includeLinkToWorkflow: false },
    },
    RETRY,
  );

/** Posts what Review Message wrote, with its button to the review page. */
export function placeSlackInvitation(flow, invite, position, name = 'Tell the reviewers in Slack') {
  const post = slackBlocks(flow, name, position);
  flow.connect(invite, post, { output: 0 });
  return post;
}

/** A plain text to the same channel; `text` is an expression that names no customer. */
export const slackText = (flow, name, position, text, more = RETRY) =>
  flow.node(
    name,
    ...NODE.slack,
    position,
    {
      authentication: 'accessToken',
      resource: 'message',
      operation: 'post',
      select: 'channel',
      channelId: channel,
      messageType: 'text',
      text,
      otherOptions: { includeLinkToWorkflow: false },
    },
    more,
  );
