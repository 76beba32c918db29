/** The bare address of a mail header, lower case: 'Jane "J." Doe <Jane@Example.com>' -> "jane@example.com"; "" when there is none. */
export function mailAddressOf({ text }: { text: string }): string {
  const short = text.slice(0, 500);
  const bracketed = short.slice(short.lastIndexOf('<') + 1);
  const bare = (short.includes('<') ? (bracketed.split('>')[0] ?? '') : short).trim().toLowerCase();
  return /^[^\s@<>]+@[^\s@<>]+$/.test(bare) ? bare : '';
}

/** What stands behind the "@"; "" when there is no address. */
export function mailDomainOf({ address }: { address: string }): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const SHARED_NAMES = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac proton protonmail pm gmx web freenet t-online 1und1 posteo mailbox arcor vodafone orange wanadoo free laposte sfr bbox neuf telefonica movistar terra ziggo kpnmail kpn planet xs4all hetnet home chello telenet skynet proximus bluewin btinternet sky talktalk virginmedia comcast verizon att sbcglobal cox mail inbox yandex zoho fastmail hey tutanota tuta qq 163 126 naver rediffmail libero tin alice virgilio seznam wp onet interia o2 tiscali fastwebnet inwind iol legalmail arubapec postecert pecimprese sicurezzapostale numericable club-internet cegetel aliceadsl 9online btopenworld ntlworld blueyonder plusnet bellsouth earthlink optonline juno netzero windstream roadrunner centurylink bigpond optusnet upcmail casema quicknet tele2 telfort caiway hispeed netcologne ewetel kabelmail unitybox vodafonemail ono hispavista'.split(
    ' ',
  ),
);

/** Of these only the whole domain is shared: "pec.acme.it" is Acme's own certified mailbox. */
const SHARED_DOMAINS = new Set([
  'pec.it',
  'pec.net',
  'cert.legalmail.it',
  'pec.aruba.it',
  'pec.libero.it',
  'rr.com',
  'aon.at',
  'aruba.it',
  'online.de',
  'online.no',
  'online.nl',
  'charter.net',
  'shaw.ca',
  'rogers.com',
  'frontier.com',
  'voo.be',
  'sunrise.ch',
  'scarlet.be',
  'email.it',
  'email.cz',
  'email.de',
  'email.com',
]);

/** True for mail domains that strangers share (gmail.com, web.de, orange.fr …): such a domain says nothing about the customer. */
export function isSharedMailDomain({ domain }: { domain: string }): boolean {
  return SHARED_DOMAINS.has(domain) || SHARED_NAMES.has(domain.split('.')[0] ?? '');
}
