// The event a trial run in the editor starts with, in Stripe's shape.

/** An invoice that fell due; a user puts the id of an own open invoice in its place. */
export const SAMPLE_EVENT = {
  id: 'evt_sample',
  object: 'event',
  type: 'invoice.overdue',
  created: 1793872800,
  livemode: false,
  data: {
    object: {
      id: 'in_put_the_id_of_an_open_invoice_here',
      object: 'invoice',
      number: 'NW-1001',
      customer: 'cus_sample',
      status: 'open',
      currency: 'usd',
      total: 64000,
      amount_remaining: 64000,
    },
  },
};
