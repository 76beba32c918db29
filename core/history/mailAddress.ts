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
  'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac proton protonmail pm gmx web freenet t-online 1und1 posteo mailbox arcor vodafone orange wanadoo free laposte sfr bbox neuf telefonica movistar terra ziggo kpnmail kpn planet xs4all hetnet home chello telenet skynet proximus bluewin btinternet sky talktalk virginmedia comcast verizon att sbcglobal cox mail inbox yandex zoho fastmail hey tutanota tuta qq 163 126 naver rediffmail libero tin alice virgilio seznam wp onet interia o2'.split(
    ' ',
  ),
);

/** True for mail domains that strangers share (gmail.com, web.de, orange.fr …): such a domain says nothing about the customer. */
export function isSharedMailDomain({ domain }: { domain: string }): boolean {
  return SHARED_NAMES.has(domain.split('.')[0] ?? '');
}
