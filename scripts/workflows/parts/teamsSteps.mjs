// Teams tells the reviewers. If it cannot, the run stops before the gate: drafts nobody knows of would only expire.
import { NODE, RETRY } from './nodeTypes.mjs';
import { settingIn } from './settings.mjs';

/** A channel's link, as Teams gives it to be copied, names the channel and its team. */
const byLink = (pattern) => ({
  __rl: true,
  mode: 'id',
  value: `={{ decodeURIComponent((${settingIn('teamsChannelLink')}.match(/${pattern}/) ?? [])[1] ?? '') }}`,
});

/** A link in that form for the made-up company. */
export const CHANNEL_LINK =
  'https://teams.microsoft.com/l/channel/19%3Areceivables%40thread.tacv2/Receivables?groupId=0c0a1f6e-6a3f-4a52-9d2c-6f5f2f1f9b11&tenantId=your-tenant';

/** Posts what Review Message wrote, with its link to the review page. */
export function placeTeamsInvitation(flow, invite, position, name = 'Tell the reviewers in Teams') {
  const post = flow.node(
    name,
    ...NODE.teams,
    position,
    {
      resource: 'channelMessage',
      operation: 'create',
      teamId: byLink('groupId=([0-9a-f-]+)'),
      channelId: byLink('\\/channel\\/([^\\/]+)'),
      contentType: 'html',
      message: '={{ $json.html }}',
      options: { includeLinkToWorkflow: false },
    },
    RETRY,
  );
  flow.connect(invite, post, { output: 0 });
  return post;
}
