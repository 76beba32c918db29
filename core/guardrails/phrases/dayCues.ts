import { entries } from './phraseTable';

/** What a language says beside a day to tell which day it is. Folded spelling; `*` any ending. */
export interface DayCues {
  /** Right before the day of the draft: "as of". */
  readonly asOf: readonly string[];
  /** Prepositions that do the same at the start of a sentence or after a word for a statement. */
  readonly at: readonly string[];
  /** Lists of what is open on a day. */
  readonly statements: readonly string[];
  /** Right before or after a due date. */
  readonly due: readonly string[];
  /** Before a day until which something has not happened, at the start of a clause. */
  readonly until: readonly string[];
  readonly not: readonly string[];
  /** Small words that may stand between these words and the day. */
  readonly between: readonly string[];
}

const cues = (
  asOf: string,
  at: string,
  statements: string,
  due: string,
  until: string,
  not: string,
  between: string,
) => ({
  asOf: entries(asOf),
  at: entries(at),
  statements: entries(statements),
  due: entries(due),
  until: entries(until),
  not: entries(not),
  between: entries(between),
});

/** By language: the day of the draft, its prepositions, lists, due dates, until, not, and what stands between. */
export const DAY_CUES: Readonly<Record<string, DayCues>> = {
  en: cues(
    'as of; as at; as on; dated; today; today s date; up to today; until today',
    'at; per',
    'statement*; summary; overview; status; account*; position; list*; ledger*; books; records; balance*; reconcil*; review*; report*; extract; snapshot',
    'due; due date; payable; matured; matures; ago today',
    'by; until; till; to; up to; up until',
    'not; no; nothing; haven t; hasn t; didn t; yet',
    'on; by; since; date; was; is; the; for; payment; of',
  ),
  de: cues(
    'Stand; mit Stand; mit Stand vom; Stand vom; heute; heutigen Tag; heutigen; Stichtag',
    'zum; per; vom',
    'Konto; *konto; *konten; Übersicht; *übersicht; Aufstellung; *aufstellung; Auszug; *auszug; offene Posten; Kontoauszug; Kontostand; Saldo; *saldo; Salden; Zusammenfassung; Liste; *liste; Posten; *buchhaltung; Abgleich; *abgleich; Abstimmung; *abstimmung; Auswertung; Bericht; Durchsicht; Prüfung',
    'fällig; Fälligkeit; Fälligkeitsdatum; Fälligkeitstag; fällig gewesen; zahlbar',
    'bis; bis zum',
    'nicht; kein*; nichts; noch',
    'am; zum; seit; dem; den; der; war; ist; bis; vom',
  ),
  fr: cues(
    'en date du; à la date du; à ce jour; ce jour; aujourd hui; arrêté au; situation au; état au',
    'au',
    'compte; comptes; comptabilité; récapitulatif; relevé; situation; état; solde; soldes; liste; aperçu; résumé; point; grand livre; rapprochement; contrôle; extrait; livres; registre*',
    'échéance; échéant; échu; échue; échus; échues; exigible; due; payable',
    'jusqu au; au',
    'pas; rien; aucun*; encore; toujours',
    'le; au; du; depuis; était; est; fixée; prévue; à; de',
  ),
  es: cues(
    'a fecha de; a fecha; a día de; a día de hoy; con fecha; con fecha de; hoy',
    'a; al',
    'cuenta; cuentas; contabilidad; resumen; estado; extracto; saldo; saldos; situación; relación; lista; listado; registro*; conciliación; conciliar; revisión; mayor; libros; informe',
    'vencimiento; venció; vencía; vence; vencida; vencido; vencidas; vencidos; pagadera; exigible',
    'hasta; hasta el; a',
    'no; nada; ningun*; sin; todavía; aún',
    'el; en; al; desde; era; es; fecha; de; con; del; a',
  ),
  it: cues(
    'alla data del; in data odierna; oggi; ad oggi; aggiornato al; aggiornata al; situazione al',
    'al',
    'conto; conti; contabilità; riepilogo; estratto; situazione; saldo; saldi; elenco; lista; prospetto; partitario; partitari; scheda; verifica; controllo; riconciliazione; posizione; registri; scadenzario',
    'scadenza; scaduta; scaduto; scadute; scaduti; scade; scadeva; scadente; esigibile; pagabile',
    'fino al; entro il; al',
    'non; nulla; niente; nessun*; ancora',
    'il; in; al; dal; era; è; del; data; di; fissata; prevista',
  ),
  nl: cues(
    'stand per; stand op; vandaag; peildatum',
    'per',
    '*administratie; rekening; *rekening; overzicht; *overzicht; openstaande posten; *post; *posten; stand; saldo; *saldo; samenvatting; lijst; *lijst; grootboek; afstemming; controle; boeken; *kaart',
    'vervaldatum; verviel; vervallen; vervalt; verschuldigd; betaalbaar; opeisbaar',
    'tot; tot en met; tot op; per',
    'niet; geen; niets; nog',
    'op; per; sinds; was; is; de; van; tot',
  ),
  pt: cues(
    'à data de; em data de; com data de; hoje; à data',
    'a; em',
    'conta; contas; contabilidade; resumo; extrato; situação; saldo; saldos; lista; listagem; registo*; registro*; conferência; conciliação; reconciliação; mapa; relatório; livros',
    'vencimento; venceu; vencia; vence; vencida; vencido; vencidas; vencidos; exigível',
    'até; até ao; até a; a',
    'não; nada; nenhum*; ainda; sem',
    'a; em; no; desde; era; é; o; dia; de; data',
  ),
  pl: cues(
    'na dzień; stan na; według stanu na; dziś; dzisiaj; w dniu dzisiejszym',
    'na; na dzień',
    'konto; koncie; konta; zestawienie; zestawieniu; stan; saldo; salda; sald; podsumowanie; wykaz; wykazie; lista; liście; wyciąg; księgach; ksiąg; ewidencji; kartotece; raport; raporcie; uzgadniania; uzgodnienia; rozrachunków',
    'termin; terminem; terminie; płatności; płatna; płatne; płatny; wymagalna; zapadała; zapadła',
    'do; do dnia',
    'nie; nic; brak; żadn*; jeszcze; wciąż',
    'do; dnia; w; dniu; był; była; jest; od; upłynął; minął; to; z; na; przypadał; przypada',
  ),
  sv: cues(
    'per dagens datum; idag; i dag; saldo per; läget per',
    'per; pr',
    'konto*; *konto*; *reskontra*; sammanställning; *sammanställning; översikt; *översikt; öppna poster; saldo*; saldolista; avstämning; *avstämning; bokföring*; *utdrag; rapport*; status; lista; *lista; läge',
    'förföll; förfaller; förfallen; förfallna; förfallodatum; förfallodag; betalningsdag',
    'till; till och med; fram till; t o m',
    'inte; ingen; inget; ingenting; ännu; fortfarande',
    'den; per; var; är; sedan; till; på',
  ),
  da: cues(
    'pr dags dato; i dag; idag; dags dato; status pr; saldo pr; op pr; opgjort pr; gjort op pr',
    'pr; per',
    'konto*; *konto*; *kartotek*; *bogholderi*; *bogføring*; oversigt; *oversigt; åbne poster; opgørelse; *opgørelse; saldo*; status; kontoudtog; liste; *liste; afstemning; *afstemning; rapport*',
    'forfaldt; forfalder; forfalden; forfaldne; forfaldsdato; forfaldsdag',
    'til; indtil; til og med',
    'ikke; ingen; intet; endnu; stadig',
    'den; pr; var; er; siden; til; på',
  ),
  cs: cues(
    'ke dni; stav ke dni; stav k; dnes; k dnešnímu dni; k datu',
    'k; ke; ke dni',
    'zůstatek; zůstatků; účet; účtu; účtech; přehled; přehledu; stav; výpis; výpisu; saldo; saldokonta; saldokonto; souhrn; soupis; seznam; knihách; účetnictví; evidenci; evidence; odsouhlasení; kontrole',
    'splatná; splatný; splatné; splatnost; splatnosti; splatnou',
    'do; do dne; ke',
    'ne*; nic; žádn*; dosud; zatím',
    'dne; k; do; od; byla; je; dni; v; ke',
  ),
  ja: cues('本日; 今日; 本日は', '', '', '期日は; 期限は; 期日; 期限; 支払日', '', '', ''),
};
