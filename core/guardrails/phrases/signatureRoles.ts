import { entries } from './phraseTable';

/** Departments and titles as a line of a signature. In a sentence the same words may threaten; alone they say who writes.
 * Words that threaten alone (collections, debt recovery) are none of them. */
export const SIGNATURE_ROLES: readonly string[] = entries(`
  (credit control|credit management|accounts receivable|receivables|debtor management) (team|department|manager|officer|specialist|clerk)?
  (leitung|leiterin|leiter|team|abteilung)? (forderungsmanagement|debitorenmanagement|debitorenbuchhaltung)
  (responsable|service|chargé de|chargée de|chargé du|chargée du|équipe)? (recouvrement clients|relance clients|crédit client|crédit clients)
  (departamento|servicio|equipo|responsable|área) (de)? (cobros|cobranzas|créditos|cuentas a cobrar) (y créditos|a clientes)?
  (ufficio|gestione|responsabile|servizio) (del)? (credito|crediti|incassi) (clienti)?
  (afdeling|team|medewerker|medewerkster)? (debiteurenbeheer|debiteuren|creditmanagement)
  (departamento|equipa|setor|serviço|gestão|responsável) (de|por)? (cobranças|cobrança|crédito) (a clientes|de clientes|e crédito)?
  (dział|zespół|specjalistka ds|specjalista ds)? (należności|rozliczeń)
  (kreditbevakning|kundreskontra)
  (debitorafdelingen|kreditkontrol|debitorbogholderiet)
  (oddělení|správa|referentka|referent) pohledávek
  債権管理 (課|部|室|担当|係)?
`);
