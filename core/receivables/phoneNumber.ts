const LONGEST_WRITTEN = 40;

/**
 * The phone number in international form: "+49 (0)170 1234567" -> "+491701234567", "0049 170…" likewise. Undefined for a
 * number without its country: guessing one would send a message about money to a stranger. Source: ITU-T E.164, 8 to 15 digits.
 */
export function internationalPhone({ text }: { text: string | undefined }): string | undefined {
  const written = (text ?? '').trim();
  if (written.length > LONGEST_WRITTEN || !/^(?:\+|00)[\d\s().\-/\u00a0]+$/.test(written)) return undefined;
  const digits = written.replace(/\(0\)/, '').replace(/^00/, '').replace(/\D/g, '');
  return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : undefined;
}
