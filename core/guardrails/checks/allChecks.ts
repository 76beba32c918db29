import { type Check } from '../checkInput';
import { type CheckName } from '../checkSeverity';
import { checkAmounts } from './checkAmounts';
import { checkBankDetails } from './checkBankDetails';
import { checkContactClaims } from './checkContactClaims';
import { checkPaidSentence, checkReplySentence } from './checkCourtesy';
import { checkDates } from './checkDates';
import { checkHiddenText } from './checkHiddenText';
import { checkHtmlMatchesText } from './checkHtmlMatchesText';
import { checkInstructions } from './checkInstructions';
import { checkInternalNotes } from './checkInternalNotes';
import { checkInvoiceFacts } from './checkInvoiceFacts';
import { checkLanguage } from './checkLanguage';
import { checkLinks } from './checkLinks';
import { checkMarkup } from './checkMarkup';
import { checkNames } from './checkNames';
import { checkNewTerms } from './checkNewTerms';
import { checkNumbers } from './checkNumbers';
import { checkOtherCustomers } from './checkOtherCustomers';
import { checkPaymentLink } from './checkPaymentLink';
import { checkPressure } from './checkPressure';
import { checkReadingLevel } from './checkReadingLevel';
import { checkRelativeDates } from './checkRelativeDates';
import { checkSecretRequests } from './checkSecretRequests';
import { checkSubjectHeader, checkSubjectLength } from './checkSubject';
import { checkTaxNumbers } from './checkTaxNumbers';
import { checkThreats } from './checkThreats';
import { checkWording } from './checkWording';
import { checkWordLimit } from './checkWordLimit';

/** Every check by its name. A name without a check does not compile. */
export const CHECKS: Readonly<Record<CheckName, Check>> = {
  amounts: checkAmounts,
  dates: checkDates,
  relative_dates: checkRelativeDates,
  numbers: checkNumbers,
  links: checkLinks,
  invoice_facts: checkInvoiceFacts,
  html_matches_text: checkHtmlMatchesText,
  other_customers: checkOtherCustomers,
  threats: checkThreats,
  new_terms: checkNewTerms,
  pressure: checkPressure,
  contact_claims: checkContactClaims,
  bank_details: checkBankDetails,
  secret_requests: checkSecretRequests,
  names: checkNames,
  tax_numbers: checkTaxNumbers,
  internal_notes: checkInternalNotes,
  instructions: checkInstructions,
  markup: checkMarkup,
  hidden_text: checkHiddenText,
  subject_header: checkSubjectHeader,
  payment_link: checkPaymentLink,
  reply_sentence: checkReplySentence,
  paid_sentence: checkPaidSentence,
  word_limit: checkWordLimit,
  subject_length: checkSubjectLength,
  language: checkLanguage,
  reading_level: checkReadingLevel,
  wording: checkWording,
};
