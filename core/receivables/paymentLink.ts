const LONGEST_LINK = 2000;

/** This machine, private networks and the names kept for tests: no customer on the way there can be listened to. */
const PRIVATE_HOST =
  /^http:\/\/(?:(?:[a-z0-9-]{1,63}\.){0,6}(?:localhost|local|internal|test)|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|\[::1\])(?::\d{1,5})?(?:[/?#]|$)/i;

/**
 * The ledger's payment link when it is a secure web address, else undefined; anything else never reaches a customer, nor does
 * an address with a user name before its host, which shows another host than it leads to. Plain http is for private hosts.
 */
export function usablePaymentLink({ paymentUrl }: { paymentUrl?: string | undefined }): string | undefined {
  const link = (paymentUrl ?? '').trim();
  if (link.length > LONGEST_LINK || !/^https?:\/\/(?![^/?#]*@)[^\s"'<>\\^`{|}]+$/i.test(link)) return undefined;
  return /^https:/i.test(link) || PRIVATE_HOST.test(link) ? link : undefined;
}
