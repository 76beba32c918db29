// Reads a mail as its recipient would. The parser is the one n8n itself brings.
import { createRequire } from 'node:module';
import path from 'node:path';

const addresses = (header) =>
  [header]
    .flat()
    .flatMap((one) => one?.value ?? [])
    .map(({ address }) => address);

/** A reader of MIME texts; `install` is the sandbox's copy of n8n. */
export function createMimeReader({ install }) {
  const { simpleParser } = createRequire(path.join(install.folder, 'package.json'))('mailparser');
  return async (source) => {
    const mail = await simpleParser(source, { skipTextToHtml: true });
    const line = (name) => mail.headerLines.find(({ key }) => key === name)?.line.replace(/^[^:]+:\s*/, '');
    return {
      from: addresses(mail.from)[0] ?? '',
      to: addresses(mail.to),
      cc: addresses(mail.cc),
      bcc: addresses(mail.bcc),
      replyTo: addresses(mail.replyTo),
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html || '',
      inReplyTo: line('in-reply-to'),
      messageId: mail.messageId,
      attachments: mail.attachments.map(({ filename, contentType }) => ({ filename, contentType })),
    };
  };
}

/** A plain mail as another mail program would write it. */
export function writeMime({ from, to, subject, text, date, messageId, inReplyTo }) {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${new Date(date).toUTCString()}`,
    `Message-ID: ${messageId}`,
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  return `${head.join('\r\n')}\r\n\r\n${Buffer.from(text).toString('base64')}`;
}
