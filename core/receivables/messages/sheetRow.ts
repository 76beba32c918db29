import { ReceivablesError } from '../../errors';
import type { LedgerRecord } from '../sources/ledgerRecord';
import { addressesIn, plainText } from './messageParts';
import type { MessageReader } from './messageReader';

/** The headings people give these columns, in six languages; compared in lower case without blanks and marks. */
const HEADINGS = {
  id: ['id', 'messageid', 'message', 'nr', 'number', 'mailid'],
  threadId: ['threadid', 'thread', 'conversation', 'conversationid'],
  at: ['at', 'date', 'sent', 'received', 'datum', 'fecha', 'data', 'dateheure', 'timestamp', 'time', 'receivedat', 'sentat', 'datetime', 'receivedon', 'senton', 'datereceived', 'datesent', 'receiveddate', 'sentdate'],
  direction: ['direction', 'richtung', 'sens', 'direccion', 'direzione', 'richting', 'inout'],
  from: ['from', 'sender', 'von', 'absender', 'de', 'expediteur', 'remitente', 'da', 'mittente', 'van', 'afzender', 'fromemail', 'fromaddress', 'senderemail', 'absenderemail', 'customeremail', 'emailaddress', 'emailadresse', 'email'],
  to: ['to', 'recipient', 'an', 'empfanger', 'a', 'destinataire', 'para', 'destinatario', 'aan', 'ontvanger'],
  subject: ['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'onderwerp'],
  text: ['text', 'body', 'message', 'content', 'nachricht', 'texte', 'mensaje', 'texto', 'messaggio', 'testo', 'bericht', 'tekst', 'reply', 'comment', 'messagetext', 'messagebody', 'emailtext', 'emailbody', 'mailtext', 'nachrichtentext'],
  customerId: ['customerid', 'customer', 'kunde', 'client', 'cliente', 'klant', 'customerno', 'kundennummer'],
} as const; // prettier-ignore
type Column = keyof typeof HEADINGS;

const folded = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

function columnsOf(row: LedgerRecord): Partial<Record<Column, string>> {
  const found: Partial<Record<Column, string>> = {};
  const keys = Object.keys(row);
  for (const column of Object.keys(HEADINGS) as Column[]) {
    const names: readonly string[] = HEADINGS[column];
    const taken = new Set(Object.values(found));
    const fitting = keys.filter((key) => names.includes(folded(key)) && !taken.has(key));
    const [first] = fitting.sort((left, right) => names.indexOf(folded(left)) - names.indexOf(folded(right)));
    if (first !== undefined) found[column] = first;
  }
  // "Message" is the text unless a better column is there.
  if (found.text === undefined && found.id !== undefined && folded(found.id) === 'message') {
    found.text = found.id;
    delete found.id;
  }
  return found;
}

const INBOUND =
  /^(?:in|inbound|received|(?:incoming|inbound|received) (?:e-?mail|mail|message|reply)|incoming|eingang|eingehend|recu|entrant|recibido|entrante|ricevuto|in entrata|ontvangen|inkomend)$/;
const OUTBOUND =
  /^(?:out|outbound|sent|(?:outgoing|outbound|sent) (?:e-?mail|mail|message|reply)|outgoing|ausgang|ausgehend|gesendet|envoye|sortant|enviado|saliente|inviato|uscita|verzonden|uitgaand)$/;

function directionOf(value: unknown): 'inbound' | 'outbound' | undefined {
  const word = plainText(value)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
    .toLowerCase();
  if (word === '') return undefined;
  if (INBOUND.test(word)) return 'inbound';
  if (OUTBOUND.test(word)) return 'outbound';
  throw new ReceivablesError({
    code: 'invalid_field',
    field: 'direction',
    value,
    problem: 'is not known',
    hint: 'use inbound or outbound',
  });
}

/**
 * A row of a sheet or table with columns such as Date, From, Subject and Text, in any of six languages. A date without a
 * zone is the business's own.
 */
export const sheetRow: MessageReader = {
  label: 'a sheet row',
  isKeptByHand: true,
  fits: (row) => {
    const columns = columnsOf(row);
    return (
      columns.at !== undefined &&
      columns.text !== undefined &&
      (columns.from !== undefined || columns.direction !== undefined)
    );
  },
  read: (row) => {
    const columns = columnsOf(row);
    const at = (column: Column): unknown => (columns[column] === undefined ? undefined : row[columns[column]]);
    const number = row.row_number ?? row.id;
    return [
      {
        id:
          at('id') ??
          (number === undefined ? `${plainText(at('at'))} ${plainText(at('from'))}` : `row-${plainText(number)}`),
        threadId: at('threadId'),
        at: at('at'),
        direction: directionOf(at('direction')),
        from: at('from') ?? '',
        to: addressesIn(at('to')),
        subject: at('subject'),
        text: at('text'),
        customerId: at('customerId'),
      },
    ];
  },
};
