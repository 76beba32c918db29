import { foldLetters } from './foldText';
import { PHRASE_TABLES } from './phrases/languages';

const COMMON = `
  international national holding holdings company companies corporation corp limited group groupe gruppe grupo groep partner partners
  services service servicios solutions soluciones systems system systeme consulting consultants consultores logistics logistik logistique
  logistica transport transporte transports trading traders handel handels import export technology technologies technik media digital
  design studio agency agentur agence agencia marketing software energy energie energia construction constructions bau building immobilien
  immobilier properties property estate management industrie industries industria industrial manufacturing foods market markets store stores
  supplies supply verlag verein association foundation stiftung university universite hospital hotel hotels restaurant bakery backerei
  boulangerie panaderia garden gardens kitchen office offices street strasse avenue center centre zentrum centro europe europa european
  deutschland france espana nederland germany england america american global worldwide universal premium express direct online
  general customer customers client clients kunde kunden company account accounts accounting finance financial payment payments reminder
  invoice invoices please business enterprise enterprises ventures capital brothers gebruder family friends
  mobile product products produkte engineering architects architekten insurance travel events printing security
  spa srl lda ltda spolka firma firmy przedsiebiorstwo handel uslugi spolecnost obchod sluzby stavby aktiebolag foretag bolag handels
  aktieselskab anpartsselskab virksomhed forening bygg byg fastigheter ejendomme societa impresa azienda costruzioni servizi trasporti
  comercio construcoes transportes empresa sociedade industria alimentos italia italiana portugal brasil polska polski czech cesko ceska
  sverige svenska danmark dansk japan nippon
  number answer anything something missing message copy regards kindly purchase already friendly greetings amount
`;

const LEGAL_FORMS = /株式会社|有限会社|合同会社|合資会社|一般社団法人|\(株\)|\(有\)/g;

/** A Japanese company's name without its legal form, which letters leave out as often as not. Other names stay as they are. */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORMS, ' ');
}

/** Words of company names that say nothing about whose they are; alone they prove no mention of another customer. */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set(
  [
    ...COMMON.split(/\s+/),
    ...PHRASE_TABLES.flatMap((table) => [
      ...table.stopWords,
      ...table.months.flat(),
      ...table.weekdays,
      ...table.invoiceWords,
      ...table.dayWords,
      ...table.periodWords,
    ]),
  ]
    .filter(Boolean)
    .map(foldLetters),
);
