const LABELS: Readonly<Record<string, (number: string) => string>> = {
  cs: (number) => `Zaplatit fakturu ${number}`,
  da: (number) => `Betal faktura ${number}`,
  de: (number) => `Rechnung ${number} bezahlen`,
  en: (number) => `Pay invoice ${number}`,
  es: (number) => `Pagar la factura ${number}`,
  fr: (number) => `Payer la facture ${number}`,
  it: (number) => `Paga la fattura ${number}`,
  ja: (number) => `請求書 ${number} を支払う`,
  nl: (number) => `Factuur ${number} betalen`,
  pl: (number) => `Zapłać fakturę ${number}`,
  pt: (number) => `Pagar a fatura ${number}`,
  sv: (number) => `Betala faktura ${number}`,
};

/** What the button that pays one invoice says, in the message's language; English where we have no words. */
export function payInvoiceLabel({ number, language }: { number: string; language: string }): string {
  const label = LABELS[language.slice(0, 2).toLowerCase()] ?? LABELS.en;
  return label ? label(number) : number;
}
