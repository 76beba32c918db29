import { readFileSync, readdirSync } from 'node:fs';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl'];

/**
 * The labelled mails of every hand in a folder: one folder a hand, one file a language, blocks of
 * "@ label label 2026-11-20 | subject" and the mail.
 */
export function readMails(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((hand) =>
      LANGUAGES.flatMap((language) =>
        readFileSync(`${folder}/${hand}/${language}.txt`, 'utf8')
          .split(/^@ /m)
          .slice(1)
          .map((block, at) => {
            const end = block.indexOf('\n');
            const [head = '', ...subject] = block.slice(0, end).split('|');
            return {
              id: `${hand}/${language}-${at + 1}`,
              labels: head
                .trim()
                .split(/\s+/)
                .filter((word) => !/^\d/.test(word)),
              subject: subject.join('|').trim() || 'Re: Invoice',
              text: block.slice(end + 1).trim(),
            };
          }),
      ),
    );
}
