// Any mail server: the invitation to the review, and one message at a time.
import { at } from './grid.mjs';
import { CONTINUE, NODE, RETRY } from './nodeTypes.mjs';
import { draftField } from './sendOneByOne.mjs';
import { setting, settingIn } from './settings.mjs';

/** Mails what Review Message wrote to the reviewers. If it cannot, the run stops before the gate. */
export function placeMailInvitation(flow, invite, position, name = 'Tell the reviewers by mail') {
  const mail = flow.node(
    name,
    ...NODE.email,
    position,
    {
      fromEmail: setting('senderEmail'),
      toEmail: setting('reviewersEmail'),
      subject: '={{ $json.subject }}',
      emailFormat: 'both',
      text: '={{ $json.text }}',
      html: '={{ $json.html }}',
      options: { appendAttribution: false },
    },
    RETRY,
  );
  flow.connect(invite, mail, { output: 0 });
  return mail;
}

/** Sends one message by SMTP, on row `row`; for `placeSending`. */
export const placeSmtpSending = (row) => (flow, column) => {
  const send = flow.node(
    'Send it',
    ...NODE.email,
    at(row, column),
    {
      fromEmail: `={{ ${settingIn('senderName')} }} <{{ ${settingIn('senderEmail')} }}>`,
      toEmail: draftField('to'),
      subject: draftField('subject'),
      emailFormat: 'both',
      text: draftField('text'),
      html: draftField('html'),
      options: { appendAttribution: false, ccEmail: draftField("cc.join(', ')"), replyTo: setting('senderEmail') },
    },
    CONTINUE,
  );
  return { first: send, sent: send, failing: [send] };
};
