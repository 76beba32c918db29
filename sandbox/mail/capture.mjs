import { createRequire } from 'node:module';
import path from 'node:path';

const addresses = (header) =>
  [header]
    .flat()
    .flatMap((one) => one?.value ?? [])
    .map((one) => one.address);

function describe({ id, mail, envelope }) {
  return {
    id,
    receivedAt: new Date().toISOString(),
    from: addresses(mail.from)[0] ?? '',
    to: addresses(mail.to),
    cc: addresses(mail.cc),
    recipients: envelope.rcptTo.map((one) => one.address),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    headers: mail.headerLines.map(({ line }) => line),
  };
}

/** A real SMTP server on the loopback interface that keeps every mail in memory and delivers none. */
export async function startCapture({ install, port }) {
  const load = createRequire(path.join(install.folder, 'package.json'));
  const { SMTPServer } = load('smtp-server');
  const { simpleParser } = load('mailparser');
  const messages = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      simpleParser(stream, { skipTextToHtml: true }).then(
        (mail) => {
          messages.push(describe({ id: messages.length + 1, mail, envelope: session.envelope }));
          done();
        },
        (error) => done(error),
      );
    },
  });
  server.on('error', () => {}); // a client that hangs up is not our failure
  await new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { messages, port: server.server.address().port, stop: () => new Promise((resolve) => server.close(resolve)) };
}
