const LONGEST_LINK = 2000;

/**
 * The ledger's payment link when it is a plain web address, else undefined; anything else never reaches a customer, nor does
 * an address with a user name before its host, which shows another host than it leads to.
 */
export function usablePaymentLink({ paymentUrl }: { paymentUrl?: string | undefined }): string | undefined {
  const link = (paymentUrl ?? '').trim();
  return link.length <= LONGEST_LINK && /^https?:\/\/(?![^/?#]*@)[^\s"'<>\\^`{|}]+$/i.test(link) ? link : undefined;
}
