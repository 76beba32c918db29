// Customers as QuickBooks gives them.

/** A customer of the books. */
export const customer = (name) => ({
  Id: name.toLowerCase(),
  DisplayName: `${name} Inc`,
  PrimaryEmailAddr: { Address: `ap@${name.toLowerCase()}.example` },
  Active: true,
});
